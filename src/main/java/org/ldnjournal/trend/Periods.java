package org.ldnjournal.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.Look;
import org.ldnjournal.plan.Looks;
import org.ldnjournal.plan.Stretch;

/**
 * Which days are compared, seen from one day of a treatment. Source of the lengths: evidence.md 4.3.
 *
 * @param ladder  what the plan said
 * @param looks   when the sources say that one can judge, counted from the first dose
 * @param today   the day it is, not before the first dose
 * @param choices what the person chose
 */
record Periods(Ladder ladder, Looks looks, JournalDay today, ResponseChoices choices) {
    private static final int SHORT = 14;
    private static final int LONG = 28;

    static Period baseline(JournalDay dayOne) {
        return new Period(Period.Kind.BASELINE, List.of(DayRange.ending(dayOne.previous(), SHORT)),
                Optional.empty(), 0, false);
    }

    /** One period for each stretch of days at one dose, earliest first; a period may have no days yet. */
    List<Period> steps() {
        return stretchesAtOneDose().stream().map(this::step).toList();
    }

    private List<Stretch> stretchesAtOneDose() {
        var joined = new ArrayList<Stretch>();
        for (var next : ladder.stretches(new DayRange(dayOne(), today))) {
            if (!joined.isEmpty() && joined.getLast().sameIntake(next)) {
                var last = joined.removeLast();
                joined.add(next.on(new DayRange(last.days().first(), next.days().last())));
            } else {
                joined.add(next);
            }
        }
        return joined.stream().filter(stretch -> stretch.dose().isPresent()).toList();
    }

    private Period step(Stretch stretch) {
        int settled = stretch.days().length() - choices.settling();
        int length = settled >= LONG ? LONG : Math.clamp(settled, 0, SHORT);
        var last = stretch.days().last();
        return new Period(Period.Kind.STEP,
                length == 0 ? List.of() : List.of(DayRange.ending(last, length)),
                stretch.dose().map(dose -> new Period.Intake(dose, stretch.isEveryOtherDay())), 0,
                last.equals(today));
    }

    /** The assessment window as far as it has gone, without paused days; absent before its first day. */
    Optional<Period> window() {
        var whole = looks.days(choices.window());
        if (today.isBefore(whole.first())) {
            return Optional.empty();
        }
        var past = new DayRange(whole.first(), today.isBefore(whole.last()) ? today : whole.last());
        var days = past.days().filter(day -> !isHalted(day)).toList();
        return Optional.of(new Period(Period.Kind.WINDOW, DayRange.runs(days), Optional.empty(),
                past.length() - days.size(), today.isBefore(whole.last())));
    }

    /** The last 14 days, none of them before the first dose. */
    Period now() {
        var usual = DayRange.ending(today, SHORT);
        var days = usual.contains(dayOne()) ? new DayRange(dayOne(), today) : usual;
        return new Period(Period.Kind.NOW, List.of(days), Optional.empty(),
                (int) days.days().filter(this::isHalted).count(), true);
    }

    /** Every day from the first of the baseline up to today. */
    DayRange all() {
        return new DayRange(dayOne().plusDays(-SHORT), today);
    }

    /** The day of the first dose. */
    JournalDay dayOne() {
        return looks.dayOne();
    }

    /** How many days are left until the first look; 0 on its day and after it. */
    int daysToFirstLook() {
        return Math.max(0, today.daysUntil(looks.days(Look.FOUR_WEEKS).first()));
    }

    private boolean isHalted(JournalDay day) {
        return switch (ladder.on(day)) {
            case Due.Paused _, Due.Stopped _ -> true;
            case Due.DoseDue _, Due.Between _, Due.NotStarted _, Due.NoPlan _ -> false;
        };
    }
}
