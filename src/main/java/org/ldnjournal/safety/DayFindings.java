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

    /** Red flags logged in the last seven days, each kind once, with its last day. Source: evidence.md 6.1, H15. */
    Stream<Finding> redFlags(JournalContents contents, JournalDay today) {
        return SideEffectKind.SOURCED.stream().filter(SideEffectKind::isRedFlag)
                .flatMap(kind -> DayRange.ending(today, RED_FLAG_DAYS).days()
                        .filter(day -> logged(contents, day, kind))
                        .max(JournalDay::compareTo)
                        .map(day -> redFlag(kind, day)).stream());
    }

    private static boolean logged(JournalContents contents, JournalDay day, SideEffectKind kind) {
        return contents.entry(day).flatMap(logged -> logged.entry().sideEffects())
                .filter(effects -> effects.list().stream().map(SideEffect::kind).anyMatch(kind::equals))
                .isPresent();
    }

    private Finding redFlag(SideEffectKind kind, JournalDay day) {
        return switch (kind.key()) {
            case "priapism" -> redFlag(kind, day, "finding.redFlag.priapism", "F071");
            case "syncope" -> redFlag(kind, day, "finding.redFlag.syncope", "F058");
            default -> redFlag(kind, day, "finding.redFlag.withdrawal", "F095");
        };
    }

    private Finding redFlag(SideEffectKind kind, JournalDay day, String title, String claim) {
        return new Finding("redFlag." + kind.key() + " " + day, Severity.STOP, Reason.of(title),
                Reason.of("finding.redFlag.advice"), List.of(Reason.of("finding.because.logged", day.date())),
                claims.all(claim));
    }
}
