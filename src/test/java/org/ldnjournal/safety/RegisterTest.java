package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ldnjournal.safety.Recognition.Kind;

/** Recall and precision on names that are not in the vocabulary as such. */
class RegisterTest {
    private static final MedicineMatcher MATCHER = new MedicineMatcher(Vocabulary.shipped());
    private static final Set<Kind> FOUND = Set.of(Kind.OPIOID, Kind.NEAR_OPIOID, Kind.ASK);
    private static final Set<Kind> FLAGGED = Set.of(Kind.OPIOID, Kind.NEAR_OPIOID, Kind.CONTAINS_NALTREXONE);

    private static final Map<String, Kind> OPIOIDS = answers(new RegisterNames().opioids());
    private static final Map<String, Kind> OTHERS = answers(new RegisterNames().others());

    @Test
    void findsNinetyNineOfAHundredOpioids() {
        assertThat(OPIOIDS).hasSizeGreaterThan(400);
        assertThat(answered(OPIOIDS, EnumSet.complementOf(EnumSet.copyOf(FOUND)))).as("missed")
                .hasSizeLessThanOrEqualTo(OPIOIDS.size() / 100);
    }

    @Test
    void asksAboutFewOpioidsWhoseNameIsPlain() {
        assertThat(answered(OPIOIDS, Set.of(Kind.ASK))).as("asked").hasSizeLessThanOrEqualTo(OPIOIDS.size() / 100);
    }

    @Test
    void flagsAtMostOneInAThousandOthers() {
        assertThat(OTHERS).hasSizeGreaterThan(2_000);
        assertThat(answered(OTHERS, FLAGGED)).as("flagged").hasSizeLessThanOrEqualTo(OTHERS.size() / 1_000);
    }

    @Test
    void asksAboutAtMostThreeInAHundredOthers() {
        assertThat(answered(OTHERS, Set.of(Kind.ASK))).as("asked").hasSizeLessThanOrEqualTo(3 * OTHERS.size() / 100);
    }

    private static Map<String, Kind> answers(Set<String> names) {
        return names.stream().collect(Collectors.toMap(name -> name, name -> MATCHER.recognise(name).kind()));
    }

    private static List<String> answered(Map<String, Kind> answers, Set<Kind> kinds) {
        return answers.keySet().stream().filter(name -> kinds.contains(answers.get(name))).sorted().toList();
    }
}
