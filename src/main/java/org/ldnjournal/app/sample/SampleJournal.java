package org.ldnjournal.app.sample;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.VisitQuestions;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.PlanBook;
import org.ldnjournal.text.Texts;

/**
 * A made-up person's journal: 14 logged days, then weeks on the plan 1.5 → 3 → 4.5 mg with what real weeks have. A
 * course of codeine ends ten days before the first dose; a cold holds the second step for a week.
 */
public final class SampleJournal {
    /** The most weeks a sample can have: fifty years. */
    public static final int MOST_WEEKS = 2610;

    private final SampleDays days;
    private final SamplePlan plan;
    private final SampleSupply supply;
    private final List<DoseRecord> doses;
    private final List<SampleEntries.Recorded> entries;
    private final Texts texts;

    private SampleJournal(SampleDays days, long seed, Texts texts) {
        this.days = days;
        this.texts = texts;
        plan = new SamplePlan(days, texts);
        supply = new SampleSupply(days, texts);
        doses = new SampleDoses(days, Ladder.of(plan.history()), random(seed, "doses")).records();
        entries = new SampleEntries(days, texts, new SampleScores(days, random(seed, "scores")),
                new SampleEffects(days, random(seed, "effects")), random(seed, "entries")).records();
    }

    /**
     * The sample for this seed.
     *
     * @param weeks from the first dose on, 0 to {@link #MOST_WEEKS}
     * @param last  the last day
     * @param zone  where its moments were
     * @param texts the language of its notes
     */
    public static SampleJournal of(long seed, int weeks, JournalDay last, ZoneId zone, Texts texts) {
        if (weeks < 0 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("weeks: " + weeks);
        }
        return new SampleJournal(SampleDays.ending(last, weeks, zone), seed, texts);
    }

    /** Each part has its own numbers, so that a change in one part leaves the others as they were. */
    private static Random random(long seed, String part) {
        return new Random(31 * seed + part.hashCode());
    }

    /** Writes all of it into an empty journal. */
    public void writeTo(Journal journal, PlanBook plans) {
        var begun = days.at(days.first(), LocalTime.of(20, 30));
        journal.record(person(), begun);
        medicines().forEach(medicine -> journal.record(medicine, begun));
        entries.forEach(recorded -> journal.record(recorded.entry(), recorded.at()));
        plans.record(plan.plan());
        plan.decisions().forEach(plans::record);
        supply.writeTo(journal, plans);
        doses.forEach(journal::record);
        labs().forEach(value -> journal.record(value, days.at(new JournalDay(value.date()), LocalTime.of(12, 0))));
        journal.record(questions(), lastMorning());
    }

    private Moment lastMorning() {
        return days.at(days.last(), LocalTime.of(7, 35));
    }

    private Person person() {
        return Person.UNNAMED.withName(texts.get("demo.person")).withBirthDate(Optional.of(LocalDate.of(1979, 5, 14)))
                .withPrescriber(texts.get("demo.prescriber"));
    }

    private List<Medicine> medicines() {
        var first = days.first();
        return List.of(
                medicine("Pregabalin 75 mg", Medicine.Use.REGULAR, first.plusDays(-700), Optional.empty()),
                medicine("Vitamin D 1000 IU", Medicine.Use.REGULAR, first.plusDays(-300), Optional.empty()),
                medicine("Co-codamol 8/500", Medicine.Use.REGULAR, first.plusDays(-3), Optional.of(first.plusDays(3))));
    }

    private static Medicine medicine(String name, Medicine.Use use, JournalDay from, Optional<JournalDay> to) {
        return new Medicine(id(name), name, use, Optional.of(from.date()), to.map(JournalDay::date),
                Medicine.Clarification.NONE);
    }

    /** A blood test in the baseline, after six and after twelve weeks, then twice a year. */
    private List<LabValue> labs() {
        var later = Stream.iterate(84 + 182, number -> number + 182).limit(MOST_WEEKS / 26)
                .map(number -> esr(number, 20 + number % 7));
        return Stream.concat(Stream.of(esr(-6, 34), esr(42, 29), esr(84, 24)), later)
                .filter(value -> value.date().isBefore(days.last().date())).toList();
    }

    private LabValue esr(int treatmentDay, int value) {
        return new LabValue(id("ESR " + treatmentDay), days.onTreatmentDay(treatmentDay).date(), LabValue.Test.ESR,
                BigDecimal.valueOf(value));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private VisitQuestions questions() {
        return new VisitQuestions(List.of(texts.get("demo.question.higher"), texts.get("demo.question.dreams"),
                texts.get("demo.question.blood")));
    }
}
