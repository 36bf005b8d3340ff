package org.ldnjournal.report;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldnjournal.chart.SixteenWeeks;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.safety.Findings;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;

/** Summaries that the tests of the page start from. */
final class Pages {
    private static final JournalDay TODAY = SixteenWeeks.TODAY;
    static final Moment PRINTED = Moment.of(TODAY.date().atTime(9, 10), ZoneOffset.UTC);

    private Pages() {}

    static VisitSummary usual() {
        return summary(SixteenWeeks.usual().contents(), SixteenWeeks.usual().history());
    }

    static VisitSummary empty() {
        return summary(JournalContents.EMPTY, PlanHistory.NONE);
    }

    static VisitSummary oneDay() {
        var entry = Entry.empty(TODAY).with(new Score(Scale.PAIN, 5));
        var entries = new TreeMap<>(Map.of(TODAY, new LoggedEntry(entry, Map.of(Entry.Field.PAIN, PRINTED))));
        return summary(JournalContents.EMPTY.withEntries(entries), PlanHistory.NONE);
    }

    static VisitSummary named(String name) {
        return with(Person.UNNAMED.withName(name).withPrescriber(name), List.of(medicine(9, name)));
    }

    /** The usual journal of this person, who is allergic to this. */
    static VisitSummary allergic(Person person, List<String> allergies) {
        return with(person, IntStream.range(0, allergies.size())
                .mapToObj(i -> new Allergy(new UUID(8, i), allergies.get(i))).toList());
    }

    static VisitSummary manyMedicines(int count) {
        return with(Person.UNNAMED, IntStream.range(0, count).mapToObj(i -> medicine(i, "Substance" + i + "x"))
                .toList());
    }

    /** The usual journal with a pain that goes from none to the worst within each half of the compared days. */
    static VisitSummary wideInterval() {
        var usual = SixteenWeeks.usual();
        var entries = new TreeMap<JournalDay, LoggedEntry>();
        for (var start : List.of(SixteenWeeks.DAY_ONE.plusDays(-14), TODAY.plusDays(-13))) {
            for (int i = 0; i < 14; i++) {
                var entry = Entry.empty(start.plusDays(i)).with(new Score(Scale.PAIN, i < 7 ? 0 : 10));
                entries.put(entry.day(), new LoggedEntry(entry, Map.of(Entry.Field.PAIN, PRINTED)));
            }
        }
        return summary(usual.contents().withEntries(entries), usual.history());
    }

    /** The usual journal with a medicine that was begun half an hour after midnight, printed an hour later. */
    static VisitSummary begunAfterMidnight(String name) {
        var next = TODAY.next().date();
        var begun = new Medicine(new UUID(7, 1), name, Medicine.Use.REGULAR, Optional.of(next), Optional.empty(),
                Medicine.Clarification.NONE);
        var day = with(Person.UNNAMED, List.of(begun));
        return VisitSummary.of(day.contents(), day.history(), day.findings(), day.days(),
                Moment.of(next.atTime(1, 30), ZoneOffset.UTC));
    }

    /** As many medicines, and after them this one. */
    static VisitSummary medicinesAndThen(int count, String last) {
        return with(Person.UNNAMED, IntStream.rangeClosed(0, count).mapToObj(i -> medicine(i,
                i < count ? "Substance" + i + "x" : last)).toList());
    }

    /** The usual journal with everything that can be printed. */
    static VisitSummary whole() {
        return usual().with(VisitChoice.USUAL.withParts(EnumSet.allOf(Part.class)));
    }

    /** The usual page as it was printed on this day, the day of the first dose being 1. */
    static VisitSummary onTreatmentDay(int number) {
        var usual = usual();
        var last = usual.contents().firstDose().orElseThrow().plusDays(number - 1L);
        return VisitSummary.of(usual.contents(), usual.history(), usual.findings(),
                VisitSummary.usualDays(usual.contents(), last), Moment.of(last.date().atTime(9, 10), ZoneOffset.UTC));
    }

    /** Every whole dose of this many mg, whatever was due. */
    static VisitSummary everyDose(String milligrams) {
        var usual = SixteenWeeks.usual().contents();
        var doses = usual.doses().stream().map(dose -> dose.outcome() instanceof DoseRecord.Taken(_, var at)
                ? new DoseRecord(dose.day(), dose.number(), new DoseRecord.Taken(Dose.mg(milligrams), at),
                        dose.recorded(), dose.assurance()) : dose).toList();
        return summary(usual.withDoses(doses), SixteenWeeks.usual().history());
    }

    private static VisitSummary with(Person person, List<? extends Item> added) {
        var usual = SixteenWeeks.usual().contents();
        return summary(usual.with(person).with(usual.items().with(added)),
                SixteenWeeks.usual().history());
    }

    private static Medicine medicine(int id, String name) {
        return new Medicine(new UUID(7, id), name, Medicine.Use.REGULAR, Optional.empty(), Optional.empty(),
                Medicine.Clarification.NONE);
    }

    static VisitSummary summary(JournalContents contents, PlanHistory history) {
        return VisitSummary.of(contents, history,
                Findings.of(contents, history, TODAY, new MedicineMatcher(Vocabulary.shipped())),
                VisitSummary.usualDays(contents, TODAY), PRINTED);
    }

    /** Every word of the page, in order. */
    static Stream<String> words(PaperPage page) {
        return Stream.concat(Stream.of(page.title(), page.who(), page.when(), page.notice()),
                Stream.concat(page.sections().stream(), page.more().stream())
                .flatMap(section -> Stream.concat(Stream.of(section.title()),
                        section.blocks().stream().flatMap(Pages::words))));
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Words words -> Stream.of(words.text());
            case Block.Facts facts -> facts.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.answer()));
            case Block.Table table -> Stream.concat(table.heads().stream(), table.rows().stream()
                    .flatMap(List::stream));
            case Block.Numbered numbered -> numbered.sentences().stream();
            case Block.Figure _, Block.Ruled _ -> Stream.empty();
        };
    }
}
