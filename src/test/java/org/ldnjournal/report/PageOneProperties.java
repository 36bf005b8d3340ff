package org.ldnjournal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.ldnjournal.chart.SixteenWeeks;
import org.ldnjournal.journal.Appointment;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.VisitQuestions;
import org.ldnjournal.text.Texts;

/** Page one is one page, whatever stands in the journal. */
class PageOneProperties {
    private static final List<String> NAMES = List.of("Tramadol 50 mg", "Pregabalin 75 mg", "Oxycodone 5 mg", "Zinc",
            "Paracetamol 500 mg/Codeine 30 mg", "Methadone", "Ibuprofen", "Wwww ".repeat(24)
            .strip(), "Revia 50 mg", "Kratom",
            "疼痛片 50 mg");

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void neverOverflows(@ForAll int seed, @ForAll @IntRange(max = 60) int medicines,
            @ForAll @IntRange(max = 40) int labs,
            @ForAll @IntRange(max = 21) int effects, @ForAll @IntRange(max = 120) int name,
            @ForAll @IntRange(max = 200) int question, @ForAll boolean american) {
        var texts = Texts.of(american ? Locale.US : Locale.GERMANY);
        var random = new Random(seed);
        var summary = summary(random, medicines, labs, effects, words(random, name), words(random, question));
        var page = VisitPage.of(summary, texts);
        assertThat(Paper.pages(PageMarkup.of(withoutMore(page), texts))).isEqualTo(1);
        assertThat(page.more().isEmpty()).isEqualTo(Pages.words(page)
                .noneMatch(words -> words.contains(american ? "page 2" : "Seite 2")));
    }

    private static VisitSummary summary(
            Random random, int medicines, int labs, int effects, String name, String question) {
        var usual = SixteenWeeks.usual().contents();
        var items = new ArrayList<Item>();
        IntStream.range(0, medicines).forEach(i -> items.add(new Medicine(new UUID(7, i),
                NAMES.get(random.nextInt(NAMES.size())), Medicine.Use.values()[random.nextInt(2)],
                Optional.of(SixteenWeeks.DAY_ONE.date().plusDays(random.nextInt(90))), Optional.empty(),
                Medicine.Clarification.NONE)));
        IntStream.range(0, labs).forEach(i -> items.add(new LabValue(new UUID(8, i), LocalDate.of(2026, 3, 1)
                .plusDays(i),
                LabValue.Test.ESR, BigDecimal.valueOf(random.nextInt(100)))));
        items.add(Appointment.planned(new UUID(9, 9), SixteenWeeks.TODAY.date(), Optional.empty(), "", "")
                .withDecided(question.repeat(random.nextInt(5))));
        var questions = question.isBlank() ? VisitQuestions.NONE
                : new VisitQuestions(List.of(question, question, question));
        return Pages.summary(usual.with(Person.UNNAMED.withName(name).withPrescriber(name))
                .with(usual.items().with(items))
                .with(questions).withEntries(withEffects(random, effects)), SixteenWeeks.usual().history());
    }

    private static TreeMap<org.ldnjournal.journal.JournalDay, LoggedEntry> withEffects(Random random, int effects) {
        var entries = new TreeMap<>(SixteenWeeks.usual().contents().entries());
        var felt = SideEffectKind.SOURCED.stream().limit(effects).map(kind -> new SideEffect(kind,
                SideEffect.Severity.values()[random.nextInt(SideEffect.Severity.values().length)])).toList();
        entries.replaceAll((_, logged) -> random.nextInt(4) > 0 ? logged : new LoggedEntry(
                logged.entry().withSideEffects(Optional.of(new SideEffects(felt))), logged.recorded()));
        return entries;
    }

    /** Words of one to thirty wide letters, or none at all between. */
    private static String words(Random random, int length) {
        var words = new StringBuilder();
        while (words.length() < length) {
            words.append("W".repeat(1 + random.nextInt(30))).append(' ');
        }
        return words.substring(0, length).strip();
    }

    private static PaperPage withoutMore(PaperPage page) {
        return new PaperPage(page.kind(), page.title(), page.who(), page.when(), page.sections(), List.of(),
                page.notice());
    }
}
