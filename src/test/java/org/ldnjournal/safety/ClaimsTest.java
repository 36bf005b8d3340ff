package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.ldnjournal.plan.Look;
import org.ldnjournal.text.Texts;

class ClaimsTest {
    private static final Claims CLAIMS = Claims.shipped();
    private static final Texts ENGLISH = Texts.of(Locale.UK);

    @Test
    void everyClaimHasSourceLevelDateAndSentence() {
        assertThat(CLAIMS.all()).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.source()).isNotBlank();
            assertThat(claim.level()).isNotNull();
            assertThat(claim.read()).isAfterOrEqualTo("2026-11-22");
            assertThat(ENGLISH.has(claim.textKey())).isTrue();
            assertThat(claim.quote().split("\\s+")).hasSizeLessThanOrEqualTo(25);
            assertThat(claim.address()).matches("|https?://\\S+");
        });
    }

    @Test
    void regulatorsStandFirst() {
        assertThat(CLAIMS.all()).extracting(Claim::level).isSorted().startsWith(Level.LABEL);
        assertThat(CLAIMS.all("F098", "E24", "E1")).extracting(Claim::id).containsExactly("E1", "E24", "F098");
    }

    @Test
    void tramadolKeepsItsConflict() {
        assertThat(CLAIMS.claim("F098").conflicts()).contains("C11");
        assertThat(CLAIMS.claim("E1-tramadol").conflicts()).contains("C11");
    }

    /** Evidence.md 2.1: no regulator text for low doses exists, and every number says so. */
    @ParameterizedTest
    @ValueSource(strings = {"E1", "E2", "E6", "E21", "E23"})
    void everyNumberOfDaysSaysThatNoneExistsForLowDoses(String id) {
        assertThat(ENGLISH.get(CLAIMS.claim(id).textKey())).contains("dependent", "one exists for low doses");
    }

    @Test
    void trialsWithoutBenefitAreThere() {
        assertThat(CLAIMS.all("E30", "E31", "E27")).extracting(Claim::level).containsOnly(Level.TRIAL);
    }

    @Test
    void everyLookHasItsClaim() {
        assertThat(Look.ALL).allSatisfy(look -> assertThat(CLAIMS.claim(look.claim()).quote()).isNotBlank());
    }

    @Test
    void noSourceIsNamedByAnInternalWord() {
        var protocols = org.ldnjournal.plan.Protocols.shipped().stream().map(protocol -> protocol.source());
        assertThat(java.util.stream.Stream.concat(Claims.shipped().all().stream().map(Claim::source), protocols))
                .hasSizeGreaterThan(20).allSatisfy(source -> assertThat(source).doesNotContainIgnoringCase("seed"));
    }

    @Test
    void claimsOfOneConflictDisagreeAndOthersDoNot() {
        var label = CLAIMS.claim("E1-tramadol");
        assertThat(CLAIMS.disagreeing(label)).isNotEmpty().doesNotContain(label).contains(CLAIMS.claim("F098"))
                .allSatisfy(other -> assertThat(other.conflicts().stream().anyMatch(label.conflicts()::contains)
                        || label.conflicts().contains(other.id()) || other.conflicts().contains(label.id())).isTrue());
        var alone = CLAIMS.all().stream().filter(claim -> claim.conflicts().isEmpty()
                && CLAIMS.all().stream().noneMatch(other -> other.conflicts().contains(claim.id()))).findFirst();
        assertThat(CLAIMS.disagreeing(alone.orElseThrow())).isEmpty();
    }
}
