package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.SealedQuestion;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Adherence;
import org.ldnjournal.trend.Comparison;
import org.ldnjournal.trend.Logged;
import org.ldnjournal.trend.Period;
import org.ldnjournal.trend.Response;
import org.ldnjournal.trend.SideEffectCourse;

/** The letter after ten weeks: the same numbers as on the doctor's page, in plain sentences. */
final class Letter {
    private final VisitSummary summary;
    private final Texts texts;
    private final Making making;

    private Letter(VisitSummary summary, Texts texts) {
        this.summary = summary;
        this.texts = texts;
        making = new Making(new Reckoned(summary, texts), Room.FROM_WIDEST.getFirst());
    }

    static PaperPage of(VisitSummary summary, Texts texts) {
        var letter = new Letter(summary, texts);
        var sections = new ArrayList<Section>();
        sections.add(letter.section("report.letter.treatment", letter.treatment()));
        sections.add(letter.section("report.letter.changed", letter.changed()));
        sections.add(letter.section("report.effects", letter.effects()));
        sections.addAll(letter.questions());
        sections.addAll(letter.making.sources().sections());
        return new PaperPage(PaperKind.LETTER, texts.get("report.letter.title"),
                Who.withPrescriber(summary.contents().person(), texts),
                texts.get("report.card.printed", summary.printed().local().toLocalDate()), sections, List.of(),
                texts.get("report.notice"));
    }

    private Section section(String key, List<String> sentences) {
        return new Section(texts.get(key), Section.Place.WHOLE, sentences.stream()
                .<Block>map(words -> new Block.Words(words, Block.Words.Tone.PLAIN)).toList());
    }

    private List<String> treatment() {
        var last = summary.days().last();
        var first = summary.contents().firstDose().filter(day -> !day.isAfter(last));
        if (first.isEmpty()) {
            return List.of(texts.get("report.letter.noDose"));
        }
        var sentences = new ArrayList<String>();
        var dose = new DoseWords(summary, last, texts);
        sentences.add(dose.stopped() ? texts.get("report.letter.first", first.get().date())
                : texts.get("report.letter.since", first.get().date(), last.date(), first.get().daysUntil(last) + 1));
        if (!dose.lasting().isEmpty()) {
            sentences.add(texts.get(dose.isDose() ? "report.letter.now" : "report.letter.noneDue", dose.lasting()));
        }
        if (!first.get().isAfter(summary.lastOver())) {
            sentences.add(doses(first.get()));
        }
        var logged = Logged.of(summary.contents(), summary.days());
        sentences.add(texts.get("report.letter.logged", logged.days(), logged.of()));
        return sentences;
    }

    private String doses(JournalDay first) {
        var counts = Adherence.of(summary.contents(), summary.history(), new DayRange(first, summary.lastOver()));
        return texts.get("report.letter.doses", counts.taken(), counts.due(), counts.otherAmount());
    }

    private List<String> changed() {
        var response = making.reckoned().response();
        if (response.tooEarly().isPresent()) {
            return List.of(making.said(response.tooEarly().get()));
        }
        return Stream.of(byPeriod(response), sealed().stream(),
                Stream.of(texts.get("report.cannot", new CaveatWords(making).of(response)))).flatMap(said -> said)
                .toList();
    }

    /** What was written at the beginning, in its own words beside the result, once the seal is open. */
    private Optional<String> sealed() {
        var last = summary.days().last();
        return summary.contents().items().of(SealedQuestion.class).stream()
                .filter(written -> written.isOpenOn(last, summary.contents())).findFirst()
                .map(written -> texts.get("report.letter.sealed", written.written().date(), written.words()));
    }

    /** What the journal says to the person of each measure, after the days that it is about. */
    private Stream<String> byPeriod(Response response) {
        var said = new LinkedHashMap<Period, List<String>>();
        response.measures().stream().map(Letter::compared).forEach(comparison -> said.computeIfAbsent(
                comparison.compared().period(), _ -> new ArrayList<>()).add(making.said(comparison.sentence())));
        return said.entrySet().stream().flatMap(sentences ->
                Stream.concat(days(sentences.getKey()).stream(), sentences.getValue().stream()));
    }

    private Optional<String> days(Period period) {
        return period.span().map(span -> texts.get("report.letter.compared", span.first().date(), span.last().date()));
    }

    /** The assessment window once it has a result; the last 14 days until then. */
    private static Comparison compared(Response.OfMeasure measure) {
        return measure.window().filter(Comparison::hasResult).orElse(measure.now());
    }

    private List<String> effects() {
        var courses = SideEffectCourse.of(summary.contents(), summary.days());
        if (courses.isEmpty()) {
            int answered = SideEffectCourse.answered(summary.contents(), summary.days());
            return List.of(answered == 0 ? texts.get("report.effects.unanswered")
                    : texts.get("report.effects.none", answered, summary.days().length()));
        }
        return courses.stream().map(this::effect).toList();
    }

    private String effect(SideEffectCourse course) {
        var when = texts.get(course.present() ? "report.effects.present" : "report.effects.past",
                texts.date(course.first().date()), texts.date(course.last().date()));
        return texts.get("report.letter.effect", EffectName.of(course.kind(), texts), when,
                texts.get("report.severity." + course.worst().name()), course.days());
    }

    private List<Section> questions() {
        var asked = summary.contents().questions().list();
        return asked.isEmpty() ? List.of() : List.of(new Section(texts.get("report.questions"), Section.Place.WHOLE,
                List.of(new Block.Numbered(asked))));
    }
}
