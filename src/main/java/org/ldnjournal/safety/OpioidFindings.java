package org.ldnjournal.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.safety.Finding.Severity;

/**
 * What is said of an opioid: taken now or when needed, to be taken later, or stopped some days ago. The label intervals
 * are for 50 mg in dependent people; they are told and never counted down. Source: evidence.md 2.1, 3.2, C11.
 */
final class OpioidFindings {
    private final Vocabulary vocabulary;
    private final Claims claims;
    private final boolean doseDue;

    /** Rules for a day on which a dose of naltrexone is due, or for one on which none is. */
    OpioidFindings(Vocabulary vocabulary, Claims claims, boolean doseDue) {
        this.vocabulary = vocabulary;
        this.claims = claims;
        this.doseDue = doseDue;
    }

    Finding of(Known opioid, JournalDay today) {
        if (opioid.isOverOn(today)) {
            return stopped(opioid, today);
        }
        if (opioid.isPlannedOn(today)) {
            return planned(opioid);
        }
        return opioid.isPastWithoutADay() && !doseDue ? past(opioid) : current(opioid);
    }

    /** Whether it stops a plan that starts on this day and is made on that one. */
    boolean stopsPlan(Known opioid, JournalDay start, JournalDay made) {
        return Stream.of(start, made.isAfter(start) ? made : start)
                .anyMatch(day -> of(opioid, day).severity() == Severity.STOP);
    }

    /**
     * Written as past use without the day: the clock starts at the stop date, and until there is one it counts as
     * taken.
     */
    private Finding past(Known opioid) {
        return finding("opioid.current", opioid, Severity.STOP,
                Reason.of("finding.opioidWhen.title", opioid.medicine().name()), Reason.of("finding.opioidWhen.advice"),
                Reason.of("finding.because.onList", opioid.medicine().name()));
    }

    private Finding current(Known opioid) {
        var asNeeded = opioid.medicine().use() == Medicine.Use.AS_NEEDED;
        var name = opioid.medicine().name();
        return finding("opioid.current", opioid, Severity.STOP,
                Reason.of(doseDue ? "finding.planBeside.title" : "finding.opioidCurrent.title", name),
                Reason.of(doseDue ? "finding.planBeside.advice" : "finding.opioidCurrent.advice"),
                Reason.of(asNeeded ? "finding.because.asNeeded" : "finding.because.onList", name));
    }

    private Finding planned(Known opioid) {
        return finding("opioid.planned", opioid, Severity.TALK,
                Reason.of("finding.opioidPlanned.title", opioid.medicine().name()),
                Reason.of("finding.opioidPlanned.advice"),
                Reason.of("finding.because.planned", opioid.medicine().started().orElseThrow()));
    }

    private Finding stopped(Known opioid, JournalDay today) {
        var days = opioid.daysSince(today);
        var interval = vocabulary.interval(opioid.recognition().ingredient(), opioid.acting());
        return finding("opioid.stopped", opioid, severity(interval, days),
                days == 1 ? Reason.of("finding.opioidStopped.yesterday", opioid.medicine().name())
                        : Reason.of("finding.opioidStopped.title", opioid.medicine().name(), days),
                advice(interval, days),
                Reason.of("finding.because.lastTaken", opioid.lastTaken()));
    }

    /**
     * Before the fewest days that the sources name: stop; up to the most: talk; later, a neutral sentence. Never green.
     */
    private static Severity severity(Interval interval, int days) {
        if (interval == Interval.DEPOT) {
            return days <= Interval.LONG.upper().orElseThrow() ? Severity.STOP : Severity.TALK;
        }
        if (days < interval.lower().orElse(0)) {
            return Severity.STOP;
        }
        return days <= interval.upper().orElse(0) ? Severity.TALK : Severity.KNOW;
    }

    private static Reason advice(Interval interval, int days) {
        return switch (interval) {
            case DEPOT -> Reason.of("finding.opioidStopped.depot");
            case SHORT -> days <= Interval.SHORT.upper().orElseThrow()
                    ? Reason.of("finding.opioidStopped.short") : Reason.of("finding.opioidStopped.passed");
            case LONG -> days <= Interval.LONG.upper().orElseThrow()
                    ? Reason.of("finding.opioidStopped.long") : Reason.of("finding.opioidStopped.passed");
            case NEAR -> Reason.of("finding.near.advice");
        };
    }

    private Finding finding(
            String id, Known opioid, Severity severity, Reason title, Reason advice, Reason when) {
        var because = new ArrayList<>(List.of(opioid.recognition().why(), when));
        var ingredient = opioid.recognition().ingredient();
        if (opioid.medicine().clarification() == Medicine.Clarification.IS_AN_OPIOID) {
            because.add(Reason.of("finding.because.youSaid"));
        }
        if (vocabulary.interval(ingredient, opioid.acting()) == Interval.LONG) {
            because.add(Reason.of("finding.because.countsAsLong"));
        }
        if (ingredient.equals("mitragynine")) {
            because.add(Reason.of("finding.because.kratom"));
        }
        if (doseDue) {
            because.add(Reason.of("finding.because.plan"));
        }
        if (ingredient.equals("tramadol")) {
            because.add(Reason.of("finding.because.tramadol"));
        }
        return new Finding(id + " " + opioid.medicine().id(), severity, title, advice, because, claims(opioid));
    }

    private List<Claim> claims(Known opioid) {
        var ids = new ArrayList<>(List.of("E1-contraindicated", "E3", "E3-bypass", "E1-overdose", "E1-deaths",
                "E2-test"));
        var ingredient = opioid.recognition().ingredient();
        switch (vocabulary.interval(ingredient, opioid.acting())) {
            case SHORT -> ids.addAll(List.of("E1", "E6"));
            case LONG -> ids.addAll(List.of("E2", "E21", "E23"));
            case DEPOT -> ids.add("E2");
            case NEAR -> ids.add("E3");
        }
        if (ingredient.equals("tramadol")) {
            ids.addAll(List.of("E1-tramadol", "F097", "F098"));
        }
        if (ingredient.equals("mitragynine")) {
            ids.add("E24");
        }
        return claims.all(ids.stream().distinct().toArray(String[]::new));
    }
}
