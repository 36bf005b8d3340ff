package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.plan.Preparation.Capsule;
import org.ldnjournal.plan.Preparation.Liquid;
import org.ldnjournal.plan.Preparation.Tablet;

/**
 * What people really have: {@code c1.5} capsules, {@code t3} tablets, {@code s3} scored ones, {@code l1/0.1} a liquid.
 */
class MakingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.5   | c1.5          | 1 × 1.5
            3     | c1.5          | 2 × 1.5
            4.5   | c1.5          | 3 × 1.5
            4.5   | c1.5 c3       | 1 × 3 + 1 × 1.5
            4.5   | c1.5 c4.5     | 1 × 4.5
            6     | c4.5 c3       | 2 × 3
            3     | c1.5 t3       | 1 × 3
            1.5   | s3            | half of 3
            4.5   | s3            | 1 × 3 + half of 3
            3     | t3 s6         | 1 × 3
            0.25  | s0.5          | half of 0.5
            5     | c0.25         | 20 × 0.25
            3     | l1/0.1        | 3 mL
            0.25  | l1/0.01       | 0.25 mL
            4.5   | l0.5/0.2      | 9 mL
            0.125 | l0.25/0.5     | 0.5 mL
            3     | c1.5 l1/0.1   | 3 mL or 2 × 1.5
            4.5   | c4.5 l1/0.1   | 1 × 4.5 or 4.5 mL
            4.7   | c4.5 l1/0.2   | 1 × 4.5 + 0.2 mL
            4.7   | c4.5 c0.05 l2/0.1 | 1 × 4.5 + 0.1 mL or 1 × 4.5 + 4 × 0.05
            """)
    void takesTheFewestUnits(String dose, String from, String expected) {
        assertThat(Making.of(Dose.mg(dose), preparations(from))).asInstanceOf(type(Making.Possible.class))
                .satisfies(possible -> assertThat(said(possible)).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1     | c1.5          | none            | 1.5 = 1 × 1.5
            4     | c1.5          | 3 = 2 × 1.5     | 4.5 = 3 × 1.5
            1.5   | t3            | none            | 3 = 1 × 3
            1.5   | t50           | none            | none
            4.5   | s50           | none            | none
            5.25  | c0.25         | 5 = 20 × 0.25   | none
            1.55  | l1/0.1        | 1.5 = 1.5 mL    | 1.6 = 1.6 mL
            1     | l0.3/0.1      | 0.99 = 3.3 mL   | 1.02 = 3.4 mL
            1.5   | l0.333/0.1    | 1.4985 = 4.5 mL | 1.5318 = 4.6 mL
            3.9   | c3 l2/0.2     | 3.8 = 1 × 3 + 0.4 mL | 4 = 2 mL
            """)
    void namesTheNearestThatCanBeMade(String dose, String from, String below, String above) {
        assertThat(Making.of(Dose.mg(dose), preparations(from))).asInstanceOf(type(Making.Impossible.class))
                .satisfies(impossible -> {
                    assertThat(impossible.below().map(MakingTest::named).orElse("none")).isEqualTo(below);
                    assertThat(impossible.above().map(MakingTest::named).orElse("none")).isEqualTo(above);
                });
    }

    @Test
    void saysWhichVolumeWouldLieBetweenTwoMarks() {
        assertThat(Making.of(Dose.mg("1"), preparations("l0.3/0.1"))).asInstanceOf(type(Making.Impossible.class))
                .satisfies(impossible -> assertThat(impossible.between()).hasValueSatisfying(between ->
                        assertThat(between.millilitres()).isEqualTo(new BigDecimal("3.333"))));
        assertThat(Making.of(Dose.mg("1"), preparations("c3"))).asInstanceOf(type(Making.Impossible.class))
                .satisfies(impossible -> assertThat(impossible.between()).isEmpty());
    }

    @Test
    void withNothingAtHandNothingIsSaid() {
        assertThat(Making.of(Dose.mg("3"), List.of())).isEqualTo(new Making.NothingAtHand());
    }

    @Test
    void answersAlsoForTheLargestAmountsOfTheFinestStrengths() {
        var odd = List.<Preparation>of(new Capsule(new Dose(999_983)), new Tablet(new Dose(999_979), false));
        assertThat(Making.of(new Dose(1_000_000), odd)).isInstanceOf(Making.Impossible.class);
        var withLiquid = Stream.concat(odd.stream(), Stream.of(new Liquid(new Dose(7), 10))).toList();
        assertThat(Making.of(new Dose(1_000_000), withLiquid)).asInstanceOf(type(Making.Possible.class))
                .satisfies(possible -> assertThat(said(possible)).isEqualTo("1 × 999.979 + 3 mL"));
    }

    @Test
    void aPreparationIsOnTheListOnceAndTheListHasAnEnd() {
        var three = new Preparations.Kept(1, new Capsule(Dose.mg("3")), Book.noon(JournalDay.of(2026, 11, 22)),
                Optional.empty());
        assertThat(new Preparations(List.of(three)).refuses(new Capsule(Dose.mg("3")))).hasValueSatisfying(reason ->
                assertThat(reason.key()).isEqualTo("preparation.refused.twice"));
        assertThat(new Preparations(List.of(three)).refuses(new Tablet(Dose.mg("3"), false))).isEmpty();
        assertThat(new Preparations(Collections.nCopies(12, three)).refuses(new Capsule(Dose.mg("1"))))
                .hasValueSatisfying(reason -> assertThat(reason.key()).isEqualTo("preparation.refused.many"));
    }

    @Test
    void refusesHalvesThatAreNotExactAndSyringesThatThereAreNot() {
        assertThatThrownBy(() -> new Tablet(new Dose(1_001), true)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Liquid(Dose.mg("1"), 9)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Liquid(Dose.mg("1"), 1001)).isInstanceOf(InvalidValue.class);
    }

    private static List<Preparation> preparations(String written) {
        return Arrays.stream(written.strip().split(" ")).map(MakingTest::preparation).toList();
    }

    private static Preparation preparation(String written) {
        var rest = written.substring(1);
        return switch (written.charAt(0)) {
            case 'c' -> new Capsule(Dose.mg(rest));
            case 't' -> new Tablet(Dose.mg(rest), false);
            case 's' -> new Tablet(Dose.mg(rest), true);
            default -> new Liquid(Dose.mg(rest.substring(0, rest.indexOf('/'))),
                    new BigDecimal(rest.substring(rest.indexOf('/') + 1)).movePointRight(3).intValueExact());
        };
    }

    private static String said(Making.Possible possible) {
        return possible.ways().stream().map(MakingTest::said).collect(Collectors.joining(" or "));
    }

    private static String named(Way way) {
        return way.milligrams().toPlainString() + " = " + said(way);
    }

    private static String said(Way way) {
        return way.parts().stream().flatMap(part -> Stream.of(switch (part) {
            case Way.Whole whole -> whole.count() + " × " + whole.of().strength().milligrams();
            case Way.Half half -> "half of " + half.of().strength().milligrams();
            case Way.Drawn drawn -> drawn.millilitres().toPlainString() + " mL";
        })).collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 mL    | l1/0.1         | 3
            0,5ml   | l0.5/0.1       | 0.25
            3 mL    | l1/0.1 l1/0.01 | 3
            3 mg    | l1/0.1         | 3
            3       |                | 3
            3 mL    |                | preparation.refused.volume
            3 mL    | c1.5           | preparation.refused.volume
            3 mL    | l1/0.1 l2/0.1  | preparation.refused.whichLiquid
            0.001mL | l0.25/0.1      | dose.refused.fine
            1.500mL | l1/0.1         | dose.refused.ambiguous
            .5 mL   | l1/0.1         | dose.refused.leadingZero
            0 mL    | l1/0.1         | dose.refused.zero
            mL      | l1/0.1         | dose.refused.empty
            """)
    void readsMillilitresOnlyWhereTheStrengthIsKnown(String typed, String from, String expected) {
        var kept = new Preparations(from == null ? List.of() : preparations(from).stream().map(preparation ->
                new Preparations.Kept(1, preparation, Book.noon(JournalDay.of(2026, 11, 22)), Optional.empty()))
                        .toList());
        assertThat(switch (kept.read(typed)) {
            case Typed.Accepted<Dose>(Dose dose) -> dose.milligrams().toPlainString();
            case Typed.Refused<Dose>(var reason) -> reason.key();
        }).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4.5 | c1.5 c4.5 s50    | c1.5 c4.5
            4.5 | c1.5 c3 l1/0.1   | c1.5 c3 l1/0.1
            3   | c1.5 l1/0.1 t2   | c1.5 l1/0.1
            """)
    void isMadeOfWhatHasAPartInIt(String dose, String from, String used) {
        assertThat(Making.used(Dose.mg(dose), preparations(from))).isEqualTo(preparations(used));
        assertThat(Making.used(new Dose(1), preparations(from))).isEmpty();
    }
}
