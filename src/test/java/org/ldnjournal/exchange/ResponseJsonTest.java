package org.ldnjournal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Comparison;
import org.ldnjournal.trend.Interval;
import org.ldnjournal.trend.Response;
import org.ldnjournal.trend.Sample;

/** What {@code ldn-journal response --json} prints: each field that was promised, and null where it has no meaning. */
class ResponseJsonTest {
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);
    private static final Texts TEXTS = Texts.of(Locale.UK);
    /** As the issue lists them; the means and medians of both sides besides. */
    private static final List<String> PROMISED = List.of("score", "higherIsBetter", "baselineValues",
            "comparisonValues", "baselineDays", "comparisonDays", "baselineMean", "comparisonMean", "baselineMedian",
            "comparisonMedian", "difference", "percent", "band", "nap", "hodgesLehmann", "lag1", "sentence");

    private static Response response(int weeks) {
        var journal = new MemoryJournal();
        var plans = new MemoryPlanBook();
        SampleJournal.of(3, weeks, TODAY, ZoneOffset.UTC, TEXTS).writeTo(journal, plans);
        return Response.of(journal.contents(), plans.history(), TODAY);
    }

    private static List<Map<String, Object>> comparisons(Response response) {
        return Json.objects(Json.object(ResponseJson.of(response, TEXTS)).get("comparisons"));
    }

    private static List<Comparison> expected(Response response) {
        var all = new ArrayList<Comparison>();
        response.measures().forEach(measure -> {
            all.addAll(measure.steps());
            measure.window().ifPresent(all::add);
            all.add(measure.now());
        });
        return all;
    }

    @Test
    void eachComparisonIsOneObjectWithEveryPromisedField() {
        for (int weeks : List.of(2, 16)) {
            var response = response(weeks);
            var written = comparisons(response);
            var computed = expected(response);
            assertThat(written).hasSameSizeAs(computed);
            for (int i = 0; i < written.size(); i++) {
                assertThat(written.get(i).keySet()).containsAll(PROMISED);
                assertSame(written.get(i), computed.get(i));
            }
        }
    }

    private static void assertSame(Map<String, Object> written, Comparison computed) {
        assertThat(written.get("score")).isEqualTo(computed.measure().name());
        assertThat(written.get("higherIsBetter")).isEqualTo(switch (computed.measure()) {
            case PAIN, FATIGUE -> false;
            case SLEEP_QUALITY -> true;
            case SLEEP_HOURS -> null;
        });
        assertSide(written, "baseline", computed.baseline());
        assertSide(written, "comparison", computed.compared());
        assertThat(written.get("sentence")).isEqualTo(TEXTS.say(computed.sentence()));
        computed.difference().ifPresentOrElse(known -> {
            assertRange(written.get("difference"), known.points(), known.interval().orElse(null));
            assertThat(written.get("percent")).isEqualTo(orNull(known.percent()));
            assertThat(written.get("band")).isEqualTo(known.band().map(Enum::name).orElse(null));
            known.nap().ifPresentOrElse(nap -> assertRange(written.get("nap"), nap.value(), nap.interval()),
                    () -> assertThat(written.get("nap")).isNull());
            assertThat(written.get("hodgesLehmann")).isEqualTo(known.typicalShift());
            assertThat(written.get("lag1")).isEqualTo(orNull(known.lagOne()));
        }, () -> assertThat(List.of("difference", "percent", "band", "nap", "hodgesLehmann", "lag1"))
                .allSatisfy(field -> assertThat(written.get(field)).isNull()));
    }

    private static void assertSide(Map<String, Object> written, String side, Sample sample) {
        assertThat(Json.numbers(written.get(side + "Values"))).containsExactlyElementsOf(
                Arrays.stream(sample.values().numbers()).boxed().toList());
        assertThat(((List<?>) written.get(side + "Days")).stream().map(day -> LocalDate.parse((String) day)).toList())
                .containsExactlyElementsOf(sample.values().days().map(JournalDay::date).toList());
        assertThat(written.get(side + "Mean")).isEqualTo(orNull(sample.mean()));
        assertThat(written.get(side + "Median")).isEqualTo(orNull(sample.median()));
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static void assertRange(Object written, double value, Interval interval) {
        var range = (Map<?, ?>) written;
        assertThat(range.get("value")).isEqualTo(value);
        assertThat(range.get("low")).isEqualTo(interval == null ? null : interval.low());
        assertThat(range.get("high")).isEqualTo(interval == null ? null : interval.high());
        assertThat(range.keySet().stream().map(Object::toString)).containsExactly("value", "low", "high");
    }

    @Test
    void withoutADoseThereIsNothingToCompareAndThatIsSaid() {
        var none = Response.of(new MemoryJournal().contents(), new MemoryPlanBook().history(), TODAY);
        var document = Json.object(ResponseJson.of(none, TEXTS));
        assertThat(Json.objects(document.get("comparisons"))).isEmpty();
        assertThat(document.get("dayOne")).isNull();
        assertThat((String) document.get("tooEarly")).isNotBlank();
    }
}
