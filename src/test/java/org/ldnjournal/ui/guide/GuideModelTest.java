package org.ldnjournal.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideModelTest {
    private final GuideModel guide = new GuideModel(Locale.UK, Optional.of("plan"));

    @Test
    void beginsAtThePageOfTheScreenAndAtTheListWhereThereIsNone() {
        assertThat(guide.page().title()).isEqualTo("Plan");
        assertThat(new GuideModel(Locale.GERMANY, Optional.of("visit")).page().title()).isEqualTo("Termin");
        assertThat(new GuideModel(Locale.UK, Optional.of("nowhere")).page().name()).isEqualTo("index");
        assertThat(new GuideModel(Locale.UK, Optional.empty()).page().name()).isEqualTo("index");
    }

    @Test
    void goesBackAndForwardThroughWhatWasRead() {
        guide.open(Address.of("trends"));
        guide.open(Address.of("visit"));
        guide.back();
        assertThat(guide.page().name()).isEqualTo("trends");
        guide.back();
        assertThat(guide.page().name()).isEqualTo("plan");
        assertThat(guide.canGoBack().get()).isFalse();
        guide.back();
        guide.forward();
        guide.forward();
        assertThat(guide.page().name()).isEqualTo("visit");
        assertThat(guide.canGoForward().get()).isFalse();
        guide.forward();
        assertThat(guide.page().name()).isEqualTo("visit");
    }

    @Test
    void openingAnotherPageForgetsWhatCameAfter() {
        guide.open(Address.of("trends"));
        guide.back();
        guide.open(Address.of("visit"));
        assertThat(guide.canGoForward().get()).isFalse();
    }

    @Test
    void aPageThatIsNotThereLeavesEverythingAsItIs() {
        guide.open(Address.of("nowhere"));
        assertThat(guide.page().name()).isEqualTo("plan");
        assertThat(guide.canGoBack().get()).isFalse();
    }

    @Test
    void findsWordsWhateverTheirCaseAndAccentsAndHeadingsFirst() {
        assertThat(guide.find("SUPPLY").getFirst().section().heading()).isEqualTo("Supply");
        assertThat(new GuideModel(Locale.GERMANY, Optional.empty()).find("zuruckblick")).isEmpty();
        assertThat(new GuideModel(Locale.GERMANY, Optional.empty()).find("ruckblick").getFirst().section().heading())
                .isEqualTo("Rückblick");
    }

    @Test
    void findsOnlyWhatHoldsAllWords() {
        assertThat(guide.find("wallet card")).isNotEmpty()
                .extracting(found -> found.section().words().toLowerCase(Locale.ROOT))
                .allSatisfy(words -> assertThat(words).contains("wallet", "card"));
        assertThat(guide.find("wallet thunderstorm")).isEmpty();
        assertThat(guide.find("   ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            plan.md,          plan,  ''
            plan.md#supply,   plan,  supply
            #supply,          today, supply
            """)
    void anAddressIsAPageAndAHeadingOfIt(String written, String page, String heading) {
        assertThat(Address.of(written, "today")).contains(
                new Address(page, Optional.of(heading).filter(words -> !words.isEmpty())));
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/plan.md", "../plan.md", "plan.txt"})
    void noAddressLeadsOutOfTheGuide(String written) {
        assertThat(Address.of(written, "today")).isEmpty();
    }

    @Test
    void anAnchorIsWhatSitesThatShowMarkdownMakeOfAHeading() {
        assertThat(Address.anchor("1. Where is “my” journal?")).isEqualTo("1-where-is-my-journal");
        assertThat(Address.anchor("Wann sich urteilen lässt")).isEqualTo("wann-sich-urteilen-lässt");
    }
}
