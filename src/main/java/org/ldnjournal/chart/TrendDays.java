package org.ldnjournal.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.plan.BatchChange;
import org.ldnjournal.plan.Looks;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Supply;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Followed;

/**
 * All that pictures of a journal's time are painted from, read from it once: a picture of other days needs no more of
 * the journal. Immutable.
 */
public final class TrendDays {
    /** The days before the first dose that are the baseline: evidence.md 4.3. */
    private static final int BASELINE_DAYS = 14;
    /** How far the plan is shown ahead: to the end of the longest look. */
    private static final int AHEAD = 84;

    private final JournalDay today;
    private final DayRange days;
    private final List<Course> courses;
    private final DoseBands doses;
    private final List<DayMark> marks;
    private final Map<JournalDay, List<DayMark>> markedOn = new HashMap<>();
    private final List<EffectRow> effects;
    private final Optional<Looks> looks;
    private final List<BatchChange> batches;

    private TrendDays(JournalContents contents, PlanHistory history, JournalDay today, DayRange days,
            List<Followed> followed) {
        this.today = today;
        this.days = days;
        courses = Course.all(contents, followed);
        doses = DoseBands.of(contents, history, days, today);
        marks = DayMark.of(contents);
        effects = EffectRow.of(contents);
        marks.forEach(mark -> mark.days().days()
                .forEach(day -> markedOn.computeIfAbsent(day, _ -> new ArrayList<>()).add(mark)));
        looks = Looks.of(contents, history, today);
        batches = Supply.of(contents, history, today).changes();
    }

    /** Everything from the first day of the journal to today; with a plan, to twelve weeks after. */
    public static TrendDays of(JournalContents contents, PlanHistory history, JournalDay today,
            List<Followed> followed) {
        var last = history.latestPlan().isPresent() ? today.plusDays(AHEAD) : today;
        return new TrendDays(contents, history, today, new DayRange(first(contents, today), last), followed);
    }

    /** These days only. */
    static TrendDays of(JournalContents contents, PlanHistory history, JournalDay today, DayRange days,
            List<Followed> followed) {
        return new TrendDays(contents, history, today, days, followed);
    }

    /** The first day of which the journal holds anything; with a dose, not after the baseline begins. */
    private static JournalDay first(JournalContents contents, JournalDay today) {
        return Stream.of(contents.entries().keySet().stream().limit(1),
                        contents.firstDose().map(day -> day.plusDays(-BASELINE_DAYS)).stream(),
                        contents.labs().stream().map(LabValue::date).map(JournalDay::new).limit(1), Stream.of(today))
                .flatMap(day -> day).min(JournalDay::compareTo).orElseThrow();
    }

    /** What comes after it is planned and not taken. */
    public JournalDay today() {
        return today;
    }

    /** From the first day that there is anything of to the last that is planned. */
    public DayRange days() {
        return days;
    }

    /** What is followed, in the order of its panels. */
    public List<Course> courses() {
        return courses;
    }

    /** Why this day has no dose by the plan, where it has none: it is one of a pause, or after the end. */
    public Optional<String> halted(JournalDay day, Texts texts) {
        return doses.bands().stream().filter(band -> band.isHalted() && band.days().contains(day)).findFirst()
                .map(band -> band.halted(texts));
    }

    /** Whether a dose was due on this day and nothing is known of it. */
    public boolean isUnrecorded(JournalDay day) {
        return doses.marks().stream().anyMatch(mark -> mark.day().equals(day)
                && mark.kind() == DoseBands.Mark.Kind.NOT_RECORDED);
    }

    /** The dose that is planned for this day, after today, in words. */
    public Optional<String> planned(JournalDay day, Texts texts) {
        return doses.bands().stream().filter(band -> band.kind() == DoseBand.Kind.PLANNED && band.days().contains(day))
                .map(band -> band.words(texts)).findFirst();
    }

    /** What happened on this day, in words: events, a crash, another batch. */
    public List<String> happened(JournalDay day, Texts texts) {
        var names = new ArrayList<String>();
        markedOn.getOrDefault(day, List.of()).forEach(mark -> names.add(mark.names(texts).getFirst()));
        batches.stream().filter(change -> change.day().equals(day))
                .forEach(change -> names.add(Happening.batch(change, texts).getFirst()));
        return names;
    }

    DoseBands doses() {
        return doses;
    }

    List<DayMark> marks() {
        return marks;
    }

    List<EffectRow> effects() {
        return effects;
    }

    Optional<Looks> looks() {
        return looks;
    }

    List<BatchChange> batches() {
        return batches;
    }
}
