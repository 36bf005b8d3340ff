package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.ldnjournal.safety.Recognition.Acting;
import org.ldnjournal.safety.Recognition.Kind;

class MedicineMatcherTest {
    private static final MedicineMatcher MATCHER = new MedicineMatcher(Vocabulary.shipped());
    private static final Map<String, String> INTERVALS =
            VocabularyFiles.column("ingredients.csv", "ingredient", "interval");

    @Test
    void findsEveryRowOfTheVocabulary() {
        assertThat(VocabularyFiles.rows("opioids.csv")).isNotEmpty().allSatisfy(row -> {
            var found = MATCHER.recognise(row.get("name"));
            assertThat(found.ingredient()).isEqualTo(row.get("ingredient"));
            if (found.kind() != Kind.ASK) {
                assertThat(found.kind()).isEqualTo(
                        INTERVALS.get(row.get("ingredient")).equals("N") ? Kind.NEAR_OPIOID : Kind.OPIOID);
                assertThat(found.acting()).isIn(Acting.DEPOT,
                        row.get("acting").equals("short") ? Acting.SHORT : Acting.LONG);
            } else {
                assertThat(row.get("note")).containsAnyOf("tier2", "ask", "ambiguous", "whole-entry");
            }
        });
    }

    @Test
    void flagsNoRowOfTheOthers() {
        assertThat(VocabularyFiles.rows("not_opioids.csv")).isNotEmpty().allSatisfy(row ->
                assertThat(MATCHER.recognise(row.get("name")).kind()).isIn(row.get("why").contains("naltrexone")
                        ? Set.of(Kind.CONTAINS_NALTREXONE, Kind.NOT_OPIOID) : Set.of(Kind.NOT_OPIOID)));
    }

    @Test
    void answersWhatAPatientTypesAsExpected() {
        assertThat(VocabularyFiles.rows("typed_entries.csv")).isNotEmpty().allSatisfy(row -> {
            var found = MATCHER.recognise(row.get("typed"));
            switch (row.get("expected")) {
                case "ask" -> assertThat(found.kind()).isEqualTo(Kind.ASK);
                case "clear" -> assertThat(found.kind()).isIn(Kind.NOT_OPIOID, Kind.NOT_RECOGNISED);
                case "duplicate" -> assertThat(found.kind()).isEqualTo(Kind.CONTAINS_NALTREXONE);
                case "flag-long" -> assertThat(found.acting()).isEqualTo(Acting.LONG);
                case "flag-depot" -> assertThat(found.acting()).isEqualTo(Acting.DEPOT);
                default -> assertThat(found.kind()).isEqualTo(Kind.OPIOID);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a register prints it                              | kind        | ingredient    | acting
            Codeine 15mg/5ml oral solution sugar free           | OPIOID      | codeine       | SHORT
            APO-OXYCODONE CR 20 MG                              | OPIOID      | oxycodone     | LONG
            TRAMADOL/PARACETAMOL VIATRIS 37,5 mg/325 mg         | OPIOID      | tramadol      | SHORT
            Oxycodone IR 5 mg                                   | OPIOID      | oxycodone     | SHORT
            OXYNORM retard                                      | OPIOID      | oxycodone     | LONG
            codeinephosphate30mg                                | OPIOID      | codeine       | SHORT
            fentanylcitrat                                      | OPIOID      | fentanyl      | LONG
            oxycontinretard 10                                  | OPIOID      | oxycodone     | LONG
            tevatramadol 50 mg                                  | OPIOID      | tramadol      | LONG
            Palexias 50 mg                                      | OPIOID      | tapentadol    | LONG
            oxynormretard 10 mg                                 | OPIOID      | oxycodone     | LONG
            cocodamol30/500                                     | OPIOID      | codeine       | SHORT
            TYLENOL NO. 3                                       | OPIOID      | codeine       | SHORT
            MST 30 mg Retardtabletten                           | OPIOID      | morphine      | LONG
            kodeïne                                             | OPIOID      | codeine       | SHORT
            Oxikodon Depottablett                               | OPIOID      | oxycodone     | LONG
            Buprenorphine 8 mg weekly depot injection           | OPIOID      | buprenorphine | DEPOT
            Buprenorphine retard injection                      | OPIOID      | buprenorphine | DEPOT
            Buprenorphine retard Tabletten                      | OPIOID      | buprenorphine | LONG
            Buprenorphine injection                             | OPIOID      | buprenorphine | LONG
            morphine/naltrexone                                 | OPIOID      | morphine      | LONG
            opioids                                             | OPIOID      | unspecified opioid | LONG
            Imodium instants                                    | NEAR_OPIOID | loperamide    | LONG
            naltrexone 4.5 mg capsules                          | CONTAINS_NALTREXONE | naltrexone | NONE
            apo-morphine                                        | ASK         | morphine      | NONE
            hydroco/apap tab 5-325mg                            | OPIOID         | hydrocodone   | LONG
            dihydroco 30 mg                                     | ASK         | dihydrocodeine | NONE
            oxycodne                                            | ASK         | oxycodone     | NONE
            Tylanol 3                                           | ASK         | codeine       | NONE
            nurophen plus                                       | ASK         | codeine       | NONE
            Co-Dafalgan                                         | OPIOID      | codeine       | LONG
            Co-Efferalgan 500 mg/30 mg compresse                | OPIOID      | codeine       | LONG
            Noax uno 100 mg Retardtabletten                     | OPIOID      | tramadol      | LONG
            Patrol 37,5 mg + 325 mg compresse                   | OPIOID      | tramadol      | LONG
            acetaminophen #3                                    | ASK         | codeine       | NONE
            APAP no. 4 tabs                                     | ASK         | codeine       | NONE
            Triatec 5 mg                                        | ASK         | codeine       | NONE
            I could not stop opioids                            | ASK         | unspecified opioid | NONE
            no opioids painkiller                               | ASK         | unspecified opioid | NONE
            no opioids, but a painkiller patch                  | ASK         | unspecified opioid | NONE
            codeine-free linctus                                | ASK         | codeine       | NONE
            Robaxacet                                           | NOT_OPIOID  | ''            | NONE
            Solpadeine Headache Soluble Tablets                 | NOT_OPIOID  | paracetamol + caffeine | NONE
            I don’t take any opioids                            | NOT_OPIOID  | ''            | NONE
            keine Opioide                                       | NOT_OPIOID  | ''            | NONE
            Tylenol 1 g                                         | NOT_OPIOID  | ''            | NONE
            apomorphine                                         | NOT_OPIOID  | ''            | NONE
            acetaminophen 500 mg                                | NOT_OPIOID  | ''            | NONE
            Co-Panadol                                          | NOT_RECOGNISED | paracetamol | NONE
            ACC 600 Brause                                      | NOT_RECOGNISED | ''         | NONE
            Gliclazide                                          | NOT_RECOGNISED | ''         | NONE
            Methergine                                          | NOT_RECOGNISED | ''         | NONE
            !!!                                                 | NOT_RECOGNISED | ''         | NONE
            """)
    void readsABox(String typed, Kind kind, String ingredient, Acting acting) {
        var found = MATCHER.recognise(typed);
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.ingredient()).isEqualTo(ingredient);
        assertThat(found.acting()).isEqualTo(acting);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            stopped tramadol last week, recognition.past
            last OxyContin 3 days ago, recognition.past
            codeine allergy, recognition.askAllergy
            not taking tramadol, recognition.askNegated
            Combaren, recognition.opioidUnconfirmed
            opioid, recognition.unnamed
            anti-diarrheal, recognition.nearUnconfirmed
            loperamide, recognition.near
            naltrexone allergy, recognition.naltrexoneAllergy
            naltrexone 50 mg, recognition.naltrexone
            """)
    void saysWhyANameIsTakenForWhatItIs(String typed, String key) {
        assertThat(MATCHER.recognise(typed).why().key()).isEqualTo(key);
    }

    @Test
    void suggestsTheProperNameForAMisspelling() {
        assertThat(MATCHER.recognise("percaset").suggestions()).containsExactly("Percocet");
        assertThat(MATCHER.recognise("tramodal").suggestions()).containsExactly("tramadol");
    }

    @Test
    void completesTheBeginningOfAName() {
        assertThat(MATCHER.complete("oxyc", 3)).hasSize(3).startsWith("oxycodone");
        assertThat(MATCHER.complete("oxyc", 6)).contains("oxycodon");
        assertThat(MATCHER.complete("co-cod", 5)).contains("co-codamol");
        assertThat(MATCHER.complete("codé", 5)).contains("codein");
        assertThat(MATCHER.complete("  ", 5)).isEmpty();
    }

    @Test
    void theSubstanceIsOfferedFirstAndNoSlipOfThePen() {
        assertThat(MATCHER.complete("tra", 6)).startsWith("tramadol").contains("Tramal").doesNotContain("tramdol");
        assertThat(MATCHER.complete("tramd", 6)).isEmpty();
        assertThat(MATCHER.complete("tramadol e", 6)).contains("tramadol er");
        assertThat(MATCHER.complete("tramadolhy", 6)).contains("tramadolhydrochlorid");
    }
}
