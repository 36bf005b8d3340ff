package org.ldnjournal.safety;

import java.util.List;
import java.util.stream.Stream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.safety.Finding.Severity;

/** What follows from what was logged for days: symptoms that need a doctor now. */
final class DayFindings {
    private static final int RED_FLAG_DAYS = 7;

    private final Claims claims;

    DayFindings(Claims claims) {
        this.claims = claims;
    }

    /**
     * Red flags logged in the last seven days, each kind once, with its last day and one fixed sentence, which names
     * the emergency number of the person where there is one. Source: evidence.md 6.1, H15.
     */
    Stream<Finding> redFlags(JournalContents contents, JournalDay today) {
        return SideEffectKind.SOURCED.stream().filter(SideEffectKind::isRedFlag)
                .flatMap(kind -> DayRange.ending(today, RED_FLAG_DAYS).days()
                        .filter(day -> logged(contents, day, kind))
                        .max(JournalDay::compareTo)
                        .map(day -> redFlag(kind, day, contents.person().emergencyNumber())).stream());
    }

    private static boolean logged(JournalContents contents, JournalDay day, SideEffectKind kind) {
        return contents.entry(day).flatMap(logged -> logged.entry().sideEffects())
                .filter(effects -> effects.list().stream().map(SideEffect::kind).anyMatch(kind::equals))
                .isPresent();
    }

    private Finding redFlag(SideEffectKind kind, JournalDay day, String emergencyNumber) {
        return switch (kind.key()) {
            case "priapism" -> redFlag(kind, day, emergencyNumber, "finding.redFlag.priapism", "R1", "F071");
            case "syncope" -> redFlag(kind, day, emergencyNumber, "finding.redFlag.syncope", "R1", "F058");
            case "jaundice" -> redFlag(kind, day, emergencyNumber, "finding.redFlag.jaundice", "R1", "E5");
            case "suicidal_mood" -> redFlag(kind, day, emergencyNumber, "finding.redFlag.mood", "R1");
            default -> redFlag(kind, day, emergencyNumber, "finding.redFlag.withdrawal", "R1", "F095");
        };
    }

    private Finding redFlag(SideEffectKind kind, JournalDay day, String emergencyNumber, String title,
            String... sources) {
        return new Finding("redFlag." + kind.key() + " " + day, Severity.STOP, Reason.of(title),
                emergencyNumber.isEmpty() ? Reason.of("finding.redFlag.advice")
                        : Reason.of("finding.redFlag.adviceNumber", emergencyNumber),
                List.of(Reason.of("finding.because.logged", day.date())), claims.all(sources));
    }
}
