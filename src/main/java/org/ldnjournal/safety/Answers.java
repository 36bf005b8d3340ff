package org.ldnjournal.safety;

import java.util.List;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.safety.Recognition.Acting;
import org.ldnjournal.safety.Recognition.Kind;

/** The words of each answer. */
final class Answers {
    private Answers() {}

    static Recognition opioid(Found found, Acting acting, Wording wording) {
        var name = found.name();
        return new Recognition(Kind.OPIOID, name.substance(), acting, wording, why(name, wording), List.of());
    }

    private static Reason why(Name name, Wording wording) {
        if (isUnnamed(name)) {
            return Reason.of("recognition.unnamed", name.text());
        }
        if (wording == Wording.PAST) {
            return Reason.of("recognition.past", name.text(), name.substance());
        }
        return name.confirmed() ? Reason.of("recognition.opioid", name.text(), name.substance())
                : Reason.of("recognition.opioidUnconfirmed", name.text(), name.substance());
    }

    static Recognition near(Found found, Acting acting) {
        var name = found.name();
        return new Recognition(Kind.NEAR_OPIOID, name.substance(), acting, Wording.PLAIN,
                name.confirmed() ? Reason.of("recognition.near", name.text(), name.substance())
                        : Reason.of("recognition.nearUnconfirmed", name.text(), name.substance()), List.of());
    }

    static Recognition naltrexone(Found found, Wording wording) {
        return new Recognition(Kind.CONTAINS_NALTREXONE, "naltrexone", Acting.NONE, wording,
                Reason.of(wording == Wording.ALLERGY ? "recognition.naltrexoneAllergy" : "recognition.naltrexone",
                        found.name().text()), List.of());
    }

    static Recognition negatedName(Found found, Wording wording) {
        var name = found.name();
        return ask(name, wording,
                Reason.of(wording == Wording.ALLERGY ? "recognition.askAllergy" : "recognition.askNegated",
                name.text()));
    }

    static Recognition noOpioids(Label label) {
        return new Recognition(Kind.NOT_OPIOID, "", Acting.NONE, Wording.NEGATED,
                Reason.of("recognition.negated", label.typed()), List.of());
    }

    /** A name that can mean more than one thing. */
    static Recognition ask(Found found) {
        var name = found.name();
        return ask(name, Wording.PLAIN, name.substance().isEmpty() || isUnnamed(name)
                ? Reason.of("recognition.askWhich", name.text())
                : Reason.of("recognition.askName", name.text(), name.substance()));
    }

    static Recognition askProduct(Label label, Name longer) {
        return ask(longer, Wording.PLAIN,
                Reason.of("recognition.askProduct", label.typed(), longer.text(), longer.substance()));
    }

    static Recognition askSpelling(Label label, List<Name> meant) {
        var suggestions = meant.stream().map(Name::suggestion).distinct().toList();
        return new Recognition(Kind.ASK, meant.getFirst().substance(), Acting.NONE, Wording.PLAIN,
                Reason.of("recognition.askSpelling", label.typed(), String.join(", ", suggestions)), suggestions);
    }

    private static Recognition ask(Name name, Wording wording, Reason why) {
        return new Recognition(Kind.ASK, name.substance(), Acting.NONE, wording, why, List.of(name.text()));
    }

    static Recognition other(Name name) {
        return new Recognition(Kind.NOT_OPIOID, name.substance(), Acting.NONE, Wording.PLAIN,
                Reason.of("recognition.notOpioid", name.text()), List.of());
    }

    static Recognition partly(Label label, Name name) {
        return new Recognition(Kind.NOT_RECOGNISED, name.substance(), Acting.NONE, Wording.PLAIN,
                Reason.of("recognition.partly", name.text(), label.typed()), List.of());
    }

    static Recognition unknown(Label label) {
        return new Recognition(Kind.NOT_RECOGNISED, "", Acting.NONE, Wording.PLAIN,
                Reason.of("recognition.unknown", label.typed()), List.of());
    }

    static boolean isUnnamed(Name name) {
        return name.substance().equals("unspecified opioid");
    }
}
