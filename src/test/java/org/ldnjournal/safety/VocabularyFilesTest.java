package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a row of the lists becomes a name; read anew, unlike the vocabulary that the program keeps. */
class VocabularyFilesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # name                    | group      | substance         | release | confirmed | asks  | alone | stem  | did you mean
            dihydrocodeine            | OPIOID     | dihydrocodeine    | UNKNOWN | true      | false | false | true  | dihydrocodeine
            codein                    | OPIOID     | codeine           | SHORT   | true      | false | false | true  | codeine
            alfentanilo               | OPIOID     | alfentanil        | SHORT   | false     | false | false | true  | alfentanil
            hydrocodone bitartrate    | OPIOID     | hydrocodone       | UNKNOWN | true      | false | false | false | hydrocodone
            bupernorphine             | OPIOID     | buprenorphine     | LONG    | false     | false | false | false | buprenorphine
            Belbuca                   | OPIOID     | buprenorphine     | LONG    | true      | false | false | false | Belbuca
            Brixadi                   | OPIOID     | buprenorphine     | DEPOT   | false     | false | false | false | Brixadi
            Probuphine                | OPIOID     | buprenorphine     | DEPOT   | true      | false | false | false | Probuphine
            Suboxon                   | OPIOID     | buprenorphine     | LONG    | false     | false | false | false | ''
            bupe                      | OPIOID     | buprenorphine     | LONG    | false     | true  | true  | false | buprenorphine
            lean                      | OPIOID     | codeine           | SHORT   | false     | true  | true  | false | ''
            222 tablets               | OPIOID     | codeine           | SHORT   | false     | false | true  | false | 222 tablets
            MST                       | OPIOID     | morphine          | LONG    | true      | false | true  | false | MST
            MS.IR                     | OPIOID     | morphine          | SHORT   | true      | false | true  | false | MS.IR
            Acetatab                  | OPIOID     | codeine           | SHORT   | true      | true  | true  | false | Acetatab
            Euphon                    | OPIOID     | codeine           | SHORT   | true      | true  | false | false | Euphon
            unspecified opioid        | OPIOID     | unspecified opioid | UNKNOWN | false    | false | false | false | ''
            acetylfentanyl            | OPIOID     | unspecified opioid | SHORT  | false     | false | false | true  | ''
            ketum                     | OPIOID     | mitragynine       | UNKNOWN | false     | true  | false | true  | mitragynine
            7-OH                      | OPIOID     | mitragynine       | UNKNOWN | false     | false | true  | false | mitragynine
            dextromethorphan          | NEAR       | dextromethorphan  | SHORT   | true      | false | false | true  | dextromethorphan
            anti-diarrheal            | NEAR       | loperamide        | UNKNOWN | false     | false | false | false | ''
            Vicks                     | UNCERTAIN  | dextromethorphan  | UNKNOWN | true      | true  | true  | false | Vicks
            Triatec                   | UNCERTAIN  | ''                | UNKNOWN | true      | true  | false | false | Triatec
            naltrekson                | NALTREXONE | naltrexone        | UNKNOWN | true      | false | false | true  | naltrekson
            Depade                    | NALTREXONE | naltrexone        | UNKNOWN | true      | false | false | false | Depade
            5-HTP                     | OTHER      | ''                | UNKNOWN | true      | false | false | false | 5-HTP
            """)
    void aRowBecomesAName(String text, Name.Group group, String substance, Name.Release release, boolean confirmed,
            boolean asks, boolean alone, boolean stem, String meant) {
        assertThat(VocabularyFiles.names()).filteredOn(name -> name.text().equals(text)
                && name.group() == group).contains(
                new Name(text, group, substance, release, confirmed, asks, alone, stem, meant));
    }

    @Test
    void everyListIsRead() {
        var groups = VocabularyFiles.names().stream().map(Name::group).collect(Collectors.toSet());
        assertThat(groups).containsExactlyInAnyOrder(Name.Group.values());
        assertThat(VocabularyFiles.lines("box_words.txt")).isNotEmpty().anyMatch(line -> line.startsWith("release:"));
        assertThat(VocabularyFiles.property("date")).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void aNameThatMeansSomethingElseElsewhereKeepsTheCountriesOfItsRegisters() {
        assertThat(VocabularyFiles.countriesOfAmbiguousNames()).isNotEmpty()
                .allSatisfy((name, countries) -> assertThat(countries).isNotEmpty()
                        .allMatch(code -> code.length() == 2));
    }

    @Test
    void theVocabularyKeepsWhatItRead() {
        var shipped = Vocabulary.shipped();
        assertThat(VocabularyFiles.names()).hasSize(shipped.size());
        assertThat(shipped.date()).isEqualTo(VocabularyFiles.property("date"));
        assertThat(Set.of(shipped.hasExtendedRelease("tramadol"), shipped.hasExtendedRelease("no such thing")))
                .containsExactlyInAnyOrder(true, false);
    }
}
