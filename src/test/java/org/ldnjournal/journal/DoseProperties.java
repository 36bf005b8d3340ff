package org.ldnjournal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class DoseProperties {
    private static final List<Locale> LOCALES = Stream.of(NumberFormat.getAvailableLocales())
            .filter(locale -> ".,٫".indexOf(DecimalFormatSymbols.getInstance(locale).getDecimalSeparator()) >= 0)
            .toList();

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(LOCALES);
    }

    @Property(tries = 3000)
    void readsAnyLocalesNumberAsItselfOrAsks(
            @ForAll @LongRange(min = 1, max = 1_000_000) long micrograms, @ForAll("locales") Locale locale,
            @ForAll boolean grouped, @ForAll @IntRange(min = 0, max = 3) int fewestDecimals) {
        var dose = new Dose(micrograms);
        var format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(grouped);
        format.setMaximumFractionDigits(3);
        format.setMinimumFractionDigits(fewestDecimals);
        switch (Dose.parse(format.format(dose.milligrams()))) {
            case Typed.Accepted<Dose>(var read) -> assertThat(read).isEqualTo(dose);
            case Typed.Refused<Dose>(var reason) ->
                    assertThat(reason.key()).isIn("dose.refused.ambiguous", "dose.refused.form");
        }
    }

    @Property(tries = 2000)
    void readsWhatItWroteItself(
            @ForAll @LongRange(min = 1, max = 1_000_000) long micrograms, @ForAll boolean comma) {
        var dose = new Dose(micrograms);
        var typed = dose.milligrams().toPlainString().replace('.', comma ? ',' : '.');
        switch (Dose.parse(typed)) {
            case Typed.Accepted<Dose>(var read) -> assertThat(read).isEqualTo(dose);
            case Typed.Refused<Dose>(var reason) -> {
                assertThat(reason.key()).isEqualTo("dose.refused.ambiguous");
                assertThat(Dose.parse((String) reason.arguments().get(1)).value()).contains(dose);
            }
        }
    }

    @Property(tries = 2000)
    void readsItAsItCanBeTyped(@ForAll @LongRange(min = 1, max = 1_000_000) long micrograms) {
        var dose = new Dose(micrograms);
        assertThat(Dose.parse(dose.typed()).value()).contains(dose);
    }

    @Property(tries = 2000)
    void readsCommaAndPointAlike(@ForAll @LongRange(min = 1, max = 1_000_000) long micrograms) {
        var point = new Dose(micrograms).milligrams().toPlainString();
        assertThat(Dose.parse(point.replace('.', ',')).value()).isEqualTo(Dose.parse(point).value());
    }

    @Property(tries = 2000)
    void answersWhateverIsTyped(@ForAll String typed) {
        Dose.parse(typed).value().ifPresent(dose -> assertThat(dose.milligrams()).isPositive());
    }

    @Property(tries = 1000)
    void neverAcceptsThreeDecimalsAfterWholeNumber(
            @ForAll @IntRange(min = 1, max = 999) int whole, @ForAll @IntRange(min = 0, max = 999) int decimals,
            @ForAll boolean comma) {
        var typed = "%d%s%03d".formatted(whole, comma ? "," : ".", decimals);
        assertThat(Dose.parse(typed).value()).isEmpty();
    }

    @Property(tries = 1000)
    void keepsMilligramsExactly(@ForAll @LongRange(min = 1, max = 1_000_000) long micrograms) {
        assertThat(Dose.ofMilligrams(BigDecimal.valueOf(micrograms, 3))).isEqualTo(new Dose(micrograms));
        assertThat(Dose.ofMilligrams(new Dose(micrograms).milligrams())).isEqualTo(new Dose(micrograms));
    }
}
