package org.ldnjournal.exchange.whole;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A value of a JSON document. */
sealed interface Json {
    record Words(String text) implements Json {}

    record Number(BigDecimal value) implements Json {}

    record Truth(boolean yes) implements Json {}

    record Nothing() implements Json {}

    record Several(List<Json> values) implements Json {}

    record Fields(Map<String, Json> values) implements Json {}
}
