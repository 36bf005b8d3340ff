package org.ldnjournal.exchange.whole;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.Moment;

/**
 * A moment in the form of RFC 9557: local time, its distance from UTC, and the zone, as in
 * {@code 2026-11-21T21:15:30.125+01:00[Europe/Berlin]}. The instant is what the first two say, also where another
 * computer knows other rules for the zone.
 */
final class Stamp {
    private static final Pattern FORM = Pattern.compile("([^\\[\\]]{1,50})(?:\\[([^\\[\\]]{1,60})\\])?");
    private static final int LAST_YEAR = 9_998;

    private Stamp() {}

    static String of(Moment moment) {
        var local = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(moment.instant(),
                moment.zone()));
        return moment.zone() instanceof ZoneOffset ? local : local + "[" + moment.zone().getId() + "]";
    }

    static Moment read(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw refused(text);
        }
        try {
            var local = OffsetDateTime.parse(form.group(1));
            var zone = form.group(2) == null ? local.getOffset() : ZoneId.of(form.group(2));
            if (!local.truncatedTo(ChronoUnit.MILLIS).equals(local) || local.getYear() < 1
                    || local.getYear() > LAST_YEAR) {
                throw refused(text);
            }
            return new Moment(local.toInstant(), zone);
        } catch (DateTimeException _) {
            throw refused(text);
        }
    }

    private static InvalidValue refused(String text) {
        return new InvalidValue("import.refused.moment", Kind.shortened(text));
    }
}
