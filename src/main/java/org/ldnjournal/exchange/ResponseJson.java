package org.ldnjournal.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Comparison;
import org.ldnjournal.trend.Difference;
import org.ldnjournal.trend.Interval;
import org.ldnjournal.trend.Measure;
import org.ldnjournal.trend.Period;
import org.ldnjournal.trend.Response;
import org.ldnjournal.trend.Sample;

/**
 * What changed, as a JSON document: the numbers behind the screen and the page, unrounded, each comparison one object.
 * What has no meaning is null; days without a value are not there.
 */
public final class ResponseJson {
    private final Texts texts;
    private final JsonGenerator json;

    private ResponseJson(Texts texts, JsonGenerator json) {
        this.texts = texts;
        this.json = json;
    }

    /** The document, its sentences in the language of these texts. */
    public static String of(Response response, Texts texts) {
        var text = new StringWriter();
        try (var generator = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            new ResponseJson(texts, generator).write(response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    private void write(Response response) throws IOException {
        json.writeStartObject();
        json.writeStringField("today", response.today().toString());
        text("dayOne", response.dayOne().map(JournalDay::toString));
        text("tooEarly", response.tooEarly().map(texts::say));
        json.writeArrayFieldStart("comparisons");
        for (var measure : response.measures()) {
            for (var step : measure.steps()) {
                comparison(step);
            }
            if (measure.window().isPresent()) {
                comparison(measure.window().get());
            }
            comparison(measure.now());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("cannotTell");
        for (var caveat : response.caveats()) {
            json.writeString(texts.say(caveat.sentence()));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void comparison(Comparison comparison) throws IOException {
        var difference = comparison.difference();
        json.writeStartObject();
        json.writeStringField("score", comparison.measure().name());
        higherIsBetter(comparison.measure());
        json.writeStringField("period", comparison.compared().period().kind().name());
        step(comparison.compared().period().step());
        json.writeStringField("verdict", comparison.verdict().name());
        sample("baseline", comparison.baseline());
        sample("comparison", comparison.compared());
        difference(difference);
        json.writeStringField("sentence", texts.say(comparison.sentence()));
        json.writeEndObject();
    }

    private void step(Optional<Period.Intake> step) throws IOException {
        number("doseMilligrams", step.map(intake -> OptionalDouble.of(intake.dose().milligrams().doubleValue()))
                .orElseGet(OptionalDouble::empty));
        if (step.isEmpty()) {
            json.writeNullField("everyOtherDay");
        } else {
            json.writeBooleanField("everyOtherDay", step.get().everyOtherDay());
        }
    }

    private void higherIsBetter(Measure measure) throws IOException {
        if (measure.direction().isEmpty()) {
            json.writeNullField("higherIsBetter");
        } else {
            json.writeBooleanField("higherIsBetter", measure.direction().get() == Direction.HIGHER_IS_BETTER);
        }
    }

    private void sample(String side, Sample sample) throws IOException {
        json.writeArrayFieldStart(side + "Values");
        for (double value : sample.values().numbers()) {
            json.writeNumber(value);
        }
        json.writeEndArray();
        json.writeArrayFieldStart(side + "Days");
        for (var day : sample.values().days().toList()) {
            json.writeString(day.toString());
        }
        json.writeEndArray();
        json.writeNumberField(side + "PeriodDays", sample.period().length());
        number(side + "Mean", sample.mean());
        number(side + "Median", sample.median());
    }

    private void difference(Optional<Difference> difference) throws IOException {
        range("difference", difference.map(Difference::points), difference.flatMap(Difference::interval));
        number("percent", difference.map(Difference::percent).orElseGet(OptionalDouble::empty));
        text("band", difference.flatMap(Difference::band).map(Enum::name));
        var nap = difference.flatMap(Difference::nap);
        range("nap", nap.map(known -> known.value()), nap.map(known -> known.interval()));
        number("hodgesLehmann", difference.map(known -> OptionalDouble.of(known.typicalShift()))
                .orElseGet(OptionalDouble::empty));
        number("lag1", difference.map(Difference::lagOne).orElseGet(OptionalDouble::empty));
    }

    private void range(String name, Optional<Double> value, Optional<Interval> interval) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("value", value.get());
        number("low", interval.map(known -> OptionalDouble.of(known.low())).orElseGet(OptionalDouble::empty));
        number("high", interval.map(known -> OptionalDouble.of(known.high())).orElseGet(OptionalDouble::empty));
        json.writeEndObject();
    }

    private void number(String name, OptionalDouble number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsDouble());
        } else {
            json.writeNullField(name);
        }
    }

    private void text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        } else {
            json.writeNullField(name);
        }
    }
}
