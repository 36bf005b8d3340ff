package org.ldnjournal.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A laboratory value.
 *
 * @param id    its identity, so that it can be corrected
 * @param date  the day of the blood sample
 * @param test  what was measured
 * @param value in the unit of the test, within its range
 */
public record LabValue(UUID id, LocalDate date, Test test, BigDecimal value) implements Item {

    /**
     * What was measured in which unit, and the numbers that can be right: wide enough for the very ill, narrow enough
     * for most slips of the unit. Laboratories have their own ranges of what is usual, so none is kept here. The values
     * of product.md; of the codes of evidence.md 5.2 only that of ESR is confirmed.
     */
    public enum Test {
        /** Erythrocyte sedimentation rate, 0 to 200 mm/h. LOINC 4537-7, evidence.md 5.2. */
        ESR("mm/h", 0, 200),
        /** Alanine aminotransferase, 0 to 20,000 U/L. */
        ALT("U/L", 0, 20_000),
        /** Aspartate aminotransferase, 0 to 20,000 U/L. */
        AST("U/L", 0, 20_000),
        /** Gamma-glutamyl transferase, 0 to 10,000 U/L. */
        GGT("U/L", 0, 10_000),
        /** Bilirubin, total, 1 to 1,000 µmol/L. */
        BILIRUBIN("µmol/L", 1, 1_000),
        /** Bilirubin, total, 0 to 60 mg/dL. */
        BILIRUBIN_MG_DL("mg/dL", 0, 60),
        /** Creatinine, 10 to 3,000 µmol/L. */
        CREATININE("µmol/L", 10, 3_000),
        /** Creatinine, 0 to 35 mg/dL. */
        CREATININE_MG_DL("mg/dL", 0, 35),
        /** Estimated filtration of the kidneys, 0 to 200 mL/min/1.73 m². */
        EGFR("mL/min/1.73 m²", 0, 200),
        /** C-reactive protein, 0 to 1,000 mg/L. */
        CRP("mg/L", 0, 1_000);

        private final String unit;
        private final BigDecimal lowest;
        private final BigDecimal highest;

        Test(String unit, int lowest, int highest) {
            this.unit = unit;
            this.lowest = BigDecimal.valueOf(lowest);
            this.highest = BigDecimal.valueOf(highest);
        }

        public String unit() {
            return unit;
        }

        /** Whether it tells of the liver. */
        public boolean isOfLiver() {
            return switch (this) {
                case ALT, AST, GGT, BILIRUBIN, BILIRUBIN_MG_DL -> true;
                case ESR, CREATININE, CREATININE_MG_DL, EGFR, CRP -> false;
            };
        }

        /** Whether it tells of the kidneys. */
        public boolean isOfKidney() {
            return switch (this) {
                case CREATININE, CREATININE_MG_DL, EGFR -> true;
                case ESR, ALT, AST, GGT, BILIRUBIN, BILIRUBIN_MG_DL, CRP -> false;
            };
        }
    }

    public LabValue {
        JournalDay.refuseOutside(date);
        if (value.compareTo(test.lowest) < 0 || value.compareTo(test.highest) > 0) {
            throw new InvalidValue("lab.refused.range", value, test.lowest, test.highest, test.unit);
        }
    }
}
