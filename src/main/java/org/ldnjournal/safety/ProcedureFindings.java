package org.ldnjournal.safety;

import java.util.List;
import java.util.stream.Stream;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.safety.Finding.Severity;

/**
 * What planned surgery or dental work means: tell the team early. Sources differ from 2 to 7 days, so no day is ever
 * computed. Sources: evidence.md 2.3, C12, H7.
 */
final class ProcedureFindings {
    private static final int DAYS_AFTER = 14;

    private final Claims claims;
    private final Situation situation;

    ProcedureFindings(Claims claims, Situation situation) {
        this.claims = claims;
        this.situation = situation;
    }

    Stream<Finding> all() {
        return situation.contents().items().of(Procedure.class).stream().flatMap(this::of);
    }

    private Stream<Finding> of(Procedure procedure) {
        if (!procedure.date().isBefore(situation.today().date())) {
            return Stream.of(finding(procedure, "procedure.planned ",
                    "finding.procedureTitle." + procedure.kind().name(),
                    "finding.procedure.advice", "F100", "E11", "E12", "E19", "E18", "E3"));
        }
        return procedure.date().plusDays(DAYS_AFTER).isBefore(situation.today().date()) ? Stream.empty()
                : Stream.of(finding(procedure, "procedure.after ", "finding.procedureAfter.title",
                        "finding.procedureAfter.advice", "E1-contraindicated", "E11", "E12", "E1-overdose"));
    }

    private Finding finding(Procedure procedure, String id, String title, String advice, String... sources) {
        var said = procedure.words().isEmpty() ? Reason.of("finding.because.procedure", procedure.date())
                : Reason.of("finding.because.procedureNamed", procedure.date(), procedure.words());
        return new Finding(id + procedure.id(), Severity.TALK, Reason.of(title, procedure.date()), Reason.of(advice),
                List.of(said), claims.all(sources));
    }
}
