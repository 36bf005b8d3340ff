package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.safety.Name.Group;

/** The index on a few names of its own. Source: evidence.md 3.4. */
class NameIndexTest {
    private static final List<String> BOX = List.of("# kinds", "", "release: retard SR", "unit: mg");

    private static Name name(String text, Group group) {
        return new Name(text, group, "substance", Name.Release.UNKNOWN, true, false, false, false, text);
    }

    private static Name opioid(String text) {
        return name(text, Group.OPIOID);
    }

    private static Name stem(String text, Group group) {
        return new Name(text, group, text, Name.Release.UNKNOWN, true, false, false, true, text);
    }

    private static Name alone(String text) {
        return new Name(text, Group.OPIOID, "morphine", Name.Release.UNKNOWN, true, false, true, false, "");
    }

    private static Cards cards(Name... names) {
        var writer = new CardWriter();
        BoxWords.write(BOX, writer);
        new NameCards(List.of(names), new BoxWords(writer.cards())).writeTo(writer);
        return writer.cards();
    }

    private static NameIndex index(Name... names) {
        return new NameIndex(cards(names));
    }

    private static Optional<String> text(Optional<Name> name) {
        return name.map(Name::text);
    }

    /** Where an opioid list and another have the same name, it is a question; otherwise the graver group stays. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            OPIOID,     OTHER,      OPIOID,     true
            OTHER,      OPIOID,     OPIOID,     true
            OPIOID,     UNCERTAIN,  OPIOID,     true
            NEAR,       OTHER,      NEAR,       true
            OPIOID,     NEAR,       OPIOID,     false
            OPIOID,     OPIOID,     OPIOID,     false
            OPIOID,     NALTREXONE, OPIOID,     false
            NALTREXONE, OTHER,      NALTREXONE, false
            UNCERTAIN,  OTHER,      UNCERTAIN,  false
            OTHER,      UNCERTAIN,  UNCERTAIN,  false
            """)
    void oneNameInTwoLists(Group first, Group second, Group stays, boolean asks) {
        var found = index(name("Zaldiar", first), name("zaldiar", second)).at(List.of("zaldiar")).orElseThrow();
        assertThat(found.group()).isEqualTo(stays);
        assertThat(found.asks()).isEqualTo(asks);
    }

    @Test
    void aNameIsFoundWithoutTheWordsThatSayHowItActs() {
        var index = index(opioid("Palexia retard"), opioid("Oxy SR"), name("Voltaren retard", Group.OTHER),
                opioid("Targin SR retard"));
        assertThat(text(index.at(List.of("palexia", "retard")))).contains("Palexia retard");
        assertThat(text(index.at(List.of("palexia")))).contains("Palexia retard");
        assertThat(text(index.at(List.of("targin")))).contains("Targin SR retard");
        assertThat(index.at(List.of("oxy"))).as("too short to stand alone").isEmpty();
        assertThat(index.at(List.of("voltaren"))).as("only names about opioids are shortened").isEmpty();
    }

    @Test
    void aNameThatIsOnlyAskedAboutHasNoShorterOne() {
        assertThat(index(opioid("Palexia retard").asking()).at(List.of("palexia"))).isEmpty();
        assertThat(index(opioid("Paralgin forte").asking()).longerThan("paralgin")).isEmpty();
    }

    @Test
    void theBeginningOfALongerNameLeadsToIt() {
        var index = index(opioid("Paralgin forte"), opioid("Codeine"), name("Otrivin forte", Group.OTHER));
        assertThat(text(index.longerThan("paralgin"))).contains("Paralgin forte");
        assertThat(index.longerThan("codeine")).as("is a name itself").isEmpty();
        assertThat(index.longerThan("paralginforte")).isEmpty();
        assertThat(index.longerThan("otrivin")).isEmpty();
        assertThat(index(opioid("Palexia retard")).longerThan("palexia")).as("found already").isEmpty();
    }

    @Test
    void aShortNameKeepsItsGapsAndALongOneNeedNot() {
        var index = index(opioid("DF 118"), opioid("Co-codamol"));
        assertThat(text(index.at(List.of("df", "118")))).contains("DF 118");
        assertThat(index.at(List.of("d", "f118"))).isEmpty();
        assertThat(text(index.at(List.of("cocodamol")))).contains("Co-codamol");
        assertThat(text(index.at(List.of("cocoda", "mol")))).contains("Co-codamol");
        assertThat(index.isWritten("cocodamol", List.of("co", "codamol"))).isTrue();
        assertThat(index.isWritten("cocodamol", List.of("cocodamol"))).isFalse();
    }

    @Test
    void oneWordIsFoundInThePluralToo() {
        var index = index(opioid("Tramal"), opioid("Codi"), opioid("Dolol"));
        assertThat(text(index.word("tramal"))).contains("Tramal");
        assertThat(text(index.word("tramals"))).contains("Tramal");
        assertThat(text(index.word("dolols"))).contains("Dolol");
        assertThat(index.word("codis")).as("too short for a plural").isEmpty();
        assertThat(index.word("tramalx")).isEmpty();
    }

    @Test
    void aNameThatCountsOnlyAloneIsFoundNowhereElse() {
        var index = index(alone("MST"), alone("Painkiller"));
        assertThat(text(index.wholeEntry(List.of("mst")))).contains("MST");
        assertThat(text(index.wholeEntry(List.of("m", "s", "t")))).as("with points").contains("MST");
        assertThat(index.wholeEntry(List.of("ms", "t"))).isEmpty();
        assertThat(text(index.wholeEntry(List.of("painkillers")))).contains("Painkiller");
        assertThat(index.at(List.of("mst"))).isEmpty();
        assertThat(index.wholeEntry(List.of("codeine"))).isEmpty();
    }

    @Test
    void aLongerWordMayBeginWithASubstance() {
        var index = index(stem("codeine", Group.OPIOID), stem("opium", Group.OPIOID), opioid("Tramal"));
        assertThat(text(index.stemOf("codeinphosphat"))).contains("codeine");
        assertThat(text(index.stemOf("kodein"))).as("as it sounds").contains("codeine");
        assertThat(index.stemOf("codei")).isEmpty();
        assertThat(text(index(stem("codeina", Group.OPIOID)).stemOf("codeinphosphat"))).contains("codeina");
        assertThat(index.stemOf("paracodein")).as("never within a word").isEmpty();
        assertThat(index.stemOf("opiumtinktur")).as("a stem of four letters").isEmpty();
        assertThat(index.stemOf("tramaltropfen")).as("no substance").isEmpty();
    }

    @Test
    void aSubstanceMayBeShortenedToSixLetters() {
        var index = index(stem("oxycodone", Group.OPIOID), stem("oxymetazoline", Group.OTHER), opioid("Oxycontin"));
        assertThat(text(index.shortened("oxycod"))).contains("oxycodone");
        assertThat(index.shortened("oxyco")).isEmpty();
        assertThat(index.shortened("oxymet")).isEmpty();
        assertThat(index.shortened("oxycont")).as("a brand is not shortened").isEmpty();
    }

    @Test
    void onlyWordsThatCanBeMeantAreCompared() {
        assertThat(cards(opioid("Tramal"), opioid("DF 118"), alone("MST"),
                new Name("Oxycod", Group.OPIOID, "", Name.Release.UNKNOWN, true, false, false, false, ""))
                .beginningWith(Cards.Drawer.SPELLING, "")).singleElement().asString().startsWith("tramal");
    }

    @Test
    void namesThatBeginAlikeAreListedShortestFirst() {
        var index = index(opioid("Tramadolor"), opioid("Tramal"), opioid("Tramadol"), opioid("Codeine"),
                alone("Tramas"));
        assertThat(index.beginningWith("tram", 5)).containsExactly("Tramal", "Tramas", "Tramadol", "Tramadolor");
        assertThat(index.beginningWith("tram", 1)).containsExactly("Tramal");
        assertThat(index.beginningWith("x", 5)).isEmpty();
        assertThat(index(alone("Tramas").asking()).beginningWith("tram", 5)).as("only asked about").isEmpty();
    }
}
