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

    /** What was measured, and the numbers that can be right. */
    public enum Test {
        /** Erythrocyte sedimentation rate, 0 to 200 mm/h. LOINC 4537-7, evidence.md 5.2. */
        ESR("mm/h", 0, 200);

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
    }

    public LabValue {
        JournalDay.refuseOutside(date);
        if (value.compareTo(test.lowest) < 0 || value.compareTo(test.highest) > 0) {
            throw new InvalidValue("lab.refused.range", value, test.lowest, test.highest, test.unit);
        }
    }
}
