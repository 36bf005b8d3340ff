package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ldnjournal.safety.Recognition.Kind;

/** Recall and precision on names that are not in the vocabulary as such. */
class RegisterTest {
    private static final MedicineMatcher MATCHER = new MedicineMatcher(Vocabulary.shipped());
    private static final Set<Kind> FOUND = Set.of(Kind.OPIOID, Kind.NEAR_OPIOID, Kind.ASK);
    private static final Set<Kind> FLAGGED = Set.of(Kind.OPIOID, Kind.NEAR_OPIOID, Kind.CONTAINS_NALTREXONE);

    private final RegisterNames names = new RegisterNames();

    @Test
    void findsNinetyNineOfAHundredOpioids() {
        var opioids = names.opioids();
        var missed = opioids.stream().filter(name -> !FOUND.contains(MATCHER.recognise(name).kind())).toList();
        assertThat(opioids).hasSizeGreaterThan(400);
        assertThat(missed).as("missed").hasSizeLessThanOrEqualTo(opioids.size() / 100);
    }

    @Test
    void asksAboutFewOpioidsWhoseNameIsPlain() {
        var opioids = names.opioids();
        var asked = opioids.stream().filter(name -> MATCHER.recognise(name).kind() == Kind.ASK).toList();
        assertThat(asked).as("asked").hasSizeLessThanOrEqualTo(opioids.size() / 100);
    }

    @Test
    void flagsAtMostOneInAThousandOthers() {
        var others = names.others();
        var flagged = others.stream().filter(name -> FLAGGED.contains(MATCHER.recognise(name).kind())).toList();
        assertThat(others).hasSizeGreaterThan(2_000);
        assertThat(flagged).as("flagged").hasSizeLessThanOrEqualTo(others.size() / 1_000);
    }

    @Test
    void asksAboutAtMostThreeInAHundredOthers() {
        var others = names.others();
        var asked = others.stream().filter(name -> MATCHER.recognise(name).kind() == Kind.ASK)
                .collect(Collectors.toList());
        assertThat(asked).as("asked").hasSizeLessThanOrEqualTo(3 * others.size() / 100);
    }
}
