package org.ldnjournal.exchange.whole;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.Reason;

/** An object of the document, of which every part is to be asked for once; what nobody asks for is refused. */
final class Found {
    private final Json.Fields fields;
    private final Set<String> asked = new HashSet<>();

    Found(Json.Fields fields) {
        this.fields = fields;
    }

    /** What stands under this name. */
    <T> T get(String name, Kind<T> kind) {
        return maybe(name, kind).orElseThrow(() -> new Misplaced(name, Reason.of("import.refused.missing")));
    }

    /** The same where it may be absent; null is absent too. */
    <T> Optional<T> maybe(String name, Kind<T> kind) {
        asked.add(name);
        var value = fields.values().get(name);
        return value == null || value instanceof Json.Nothing ? Optional.empty() : Optional.of(in(name, kind, value));
    }

    /** Words, empty where they are absent. */
    String words(String name) {
        return maybe(name, Kind.TEXT).orElse("");
    }

    /** What was not asked for would be lost, so that it is refused. */
    void refuseRest() {
        var rest = new TreeSet<>(fields.values().keySet());
        rest.removeAll(asked);
        if (!rest.isEmpty()) {
            throw new Misplaced(Kind.shortened(rest.first()), Reason.of("import.refused.unknown"));
        }
    }

    /** What this kind makes of the value in this place; a refusal says the place. */
    static <T> T in(String place, Kind<T> kind, Json value) {
        try {
            return kind.of(value);
        } catch (Misplaced inner) {
            throw inner.within(place);
        } catch (InvalidValue invalid) {
            throw new Misplaced(place, invalid.reason());
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException _) {
            throw new Misplaced(place, Reason.of("import.refused.cannotBe"));
        }
    }
}
