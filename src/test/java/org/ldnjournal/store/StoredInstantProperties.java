package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.ldnjournal.journal.Moment;

/** Instants as the file has them. */
class StoredInstantProperties {
    @Property
    void whatIsWrittenIsReadAgain(@ForAll @LongRange(min = -2_208_988_800_000L, max = 7_258_118_399_999L) long millis) {
        var instant = Instant.ofEpochMilli(millis);
        assertThat(Stored.instant(Stored.instant(new Moment(instant, ZoneOffset.UTC)))).isEqualTo(instant);
    }

    @Example
    void anInstantThatAnotherProgramWroteIsReadToo() {
        assertThat(Stored.instant("2026-11-22T19:00:00Z")).isEqualTo(Instant.parse("2026-11-22T19:00:00Z"));
    }

    @Example
    void aDayThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Stored.instant("2026-02-30T19:00:00.000Z")).isInstanceOf(DateTimeException.class);
    }
}
