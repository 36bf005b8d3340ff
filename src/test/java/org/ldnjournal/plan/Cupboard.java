package org.ldnjournal.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Items;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;

/** Bottles and doses taken, for tests. */
final class Cupboard {
    static final Preparation SMALL = new Preparation.Capsule(Dose.mg("1.5"));
    static final Preparation LARGE = new Preparation.Capsule(Dose.mg("3"));

    private final List<Bottle> bottles = new ArrayList<>();
    private final List<DoseRecord> doses = new ArrayList<>();

    static Bottle bottle(String name, Preparation of, Quantity quantity, String received) {
        return new Bottle(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), of, quantity,
                new Bottle.Label("", Filler.NOT_GIVEN, name, ""), JournalDay.parse(received), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    static Bottle goodUntil(Bottle bottle, String day) {
        return new Bottle(bottle.id(), bottle.of(), bottle.quantity(), bottle.label(), bottle.received(),
                bottle.opened(),
                Optional.of(JournalDay.parse(day)), bottle.counted());
    }

    static Moment at(JournalDay day, int hour) {
        return Moment.of(day.date().atTime(LocalTime.of(hour, 0)), ZoneOffset.UTC);
    }

    Cupboard with(Bottle bottle) {
        bottles.add(bottle);
        return this;
    }

    /** One dose at ten on each of so many evenings. */
    Cupboard taken(String dose, String first, int evenings) {
        for (int i = 0; i < evenings; i++) {
            taken(Dose.mg(dose), JournalDay.parse(first).plusDays(i));
        }
        return this;
    }

    Cupboard taken(Dose dose, JournalDay day) {
        doses.add(new DoseRecord(day, 1, new DoseRecord.Taken(dose, at(day, 22)), at(day, 22),
                DoseRecord.Assurance.NOT_ASKED));
        return this;
    }

    JournalContents contents() {
        return JournalContents.EMPTY.with(Items.NONE.with(bottles)).withDoses(doses);
    }

    Supply on(PlanHistory history, String today) {
        return Supply.of(contents(), history, JournalDay.parse(today));
    }
}
