package org.ldnjournal.app.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Filler;
import org.ldnjournal.plan.PlanBook;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Quantity;
import org.ldnjournal.text.Texts;

/**
 * What the doses of a sample journal are taken from: 1.5 mg capsules, with the step to 4.5 mg also 3 mg capsules, and a
 * new bottle of each every eight weeks.
 */
final class SampleSupply {
    private static final Preparation SMALL = new Preparation.Capsule(Dose.mg("1.5"));
    private static final Preparation LARGE = new Preparation.Capsule(Dose.mg("3"));
    private static final LocalTime NOON = LocalTime.of(12, 20);
    private static final int FIRST = 60;
    private static final int REFILL = 56;
    /** The day of the treatment on which the first dose of both is taken. */
    private static final int BOTH_FROM = 36;
    private static final int GOOD_FOR = 180;

    private final SampleDays days;
    private final Texts texts;

    SampleSupply(SampleDays days, Texts texts) {
        this.days = days;
        this.texts = texts;
    }

    void writeTo(Journal journal, PlanBook plans) {
        bottles().forEach(bottle -> journal.record(bottle, at(bottle.opened().orElseThrow())));
        if (days.weeks() > 0) {
            plans.add(SMALL, at(days.dayOne().previous()));
        }
        if (isPast(BOTH_FROM)) {
            plans.add(LARGE, at(days.onTreatmentDay(BOTH_FROM)));
        }
    }

    List<Bottle> bottles() {
        var bottles = new ArrayList<Bottle>();
        if (isPast(1)) {
            bottles.add(bottle("A1", SMALL, FIRST, 1));
        }
        int batch = 2;
        for (int number = BOTH_FROM; isPast(number); number += REFILL) {
            bottles.add(bottle("A" + batch, SMALL, REFILL, number));
            bottles.add(bottle("B" + batch, LARGE, REFILL, number));
            batch++;
        }
        return bottles;
    }

    private boolean isPast(int treatmentDay) {
        return days.onTreatmentDay(treatmentDay).isBefore(days.last());
    }

    private Bottle bottle(String lot, Preparation of, int capsules, int treatmentDay) {
        var opened = days.onTreatmentDay(treatmentDay);
        var label = new Bottle.Label(texts.get("demo.pharmacy"), Filler.MICROCRYSTALLINE_CELLULOSE, lot, "");
        return new Bottle(UUID.nameUUIDFromBytes(lot.getBytes(StandardCharsets.UTF_8)), of, Quantity.of(capsules),
                label,
                opened.plusDays(-2), Optional.of(opened), Optional.of(opened.plusDays(GOOD_FOR)), Optional.empty());
    }

    private Moment at(JournalDay day) {
        return days.at(day, NOON);
    }
}
