package org.ldnjournal.exchange.whole;

import static org.ldnjournal.exchange.whole.Part.one;
import static org.ldnjournal.exchange.whole.Part.words;

import java.util.List;
import org.ldnjournal.journal.Acknowledgement;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.journal.Appointment;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Procedure;

/** Other medicines, laboratory values, and what else warnings and visits rest on. */
final class CareSorts {
    static final Sort<Medicine> MEDICINES = new Sort<>(1, List.of(
            one("id", Medicine::id), one("name", Medicine::name), one("use", Medicine::use),
            one("started", Medicine::started), one("stopped", Medicine::stopped),
            one("clarification", Medicine::clarification)),
            found -> new Medicine(found.get("id", Kind.ID), found.get("name", Kind.TEXT),
                    found.get("use", Kind.symbol(Medicine.Use.class)), found.maybe("started", Kind.DATE),
                    found.maybe("stopped", Kind.DATE),
                    found.get("clarification", Kind.symbol(Medicine.Clarification.class))));

    static final Sort<AsNeededDose> AS_NEEDED = new Sort<>(1, List.of(
            one("id", AsNeededDose::id), one("medicine", AsNeededDose::medicine), one("day", AsNeededDose::day),
            words("amount", AsNeededDose::amount), one("recorded", AsNeededDose::recorded)),
            found -> new AsNeededDose(found.get("id", Kind.ID), found.get("medicine", Kind.ID),
                    found.get("day", Kind.DAY), found.words("amount"), found.get("recorded", Kind.MOMENT)));

    static final Sort<LabValue> LABS = new Sort<>(1, List.of(
            one("id", LabValue::id), one("date", LabValue::date), one("test", LabValue::test),
            one("value", LabValue::value)),
            found -> new LabValue(found.get("id", Kind.ID), found.get("date", Kind.DATE),
                    found.get("test", Kind.symbol(LabValue.Test.class)), found.get("value", Kind.PLAIN_NUMBER)));

    static final Sort<ConditionAnswer> CONDITIONS = new Sort<>(1, List.of(
            one("condition", ConditionAnswer::condition), one("answer", ConditionAnswer::answer),
            one("answered", ConditionAnswer::answered)),
            found -> new ConditionAnswer(found.get("condition", Kind.symbol(Condition.class)),
                    found.get("answer", Kind.symbol(ConditionAnswer.Answer.class)), found.get("answered", Kind.DATE)));

    static final Sort<Procedure> PROCEDURES = new Sort<>(1, List.of(
            one("id", Procedure::id), one("date", Procedure::date), one("kind", Procedure::kind),
            words("words", Procedure::words)),
            found -> new Procedure(found.get("id", Kind.ID), found.get("date", Kind.DATE),
                    found.get("kind", Kind.symbol(Procedure.Kind.class)), found.words("words")));

    static final Sort<Allergy> ALLERGIES = new Sort<>(1, List.of(
            one("id", Allergy::id), one("words", Allergy::words)),
            found -> new Allergy(found.get("id", Kind.ID), found.get("words", Kind.TEXT)));

    static final Sort<Appointment> APPOINTMENTS = new Sort<>(1, List.of(
            one("id", Appointment::id), one("date", Appointment::date), one("time", Appointment::time),
            words("clinician", Appointment::clinician), words("purpose", Appointment::purpose),
            words("decided", Appointment::decided)),
            found -> new Appointment(found.get("id", Kind.ID), found.get("date", Kind.DATE),
                    found.maybe("time", Kind.TIME), found.words("clinician"), found.words("purpose"),
                    found.words("decided")));

    static final Sort<Acknowledgement> ACKNOWLEDGEMENTS = new Sort<>(1, List.of(
            one("finding", Acknowledgement::finding), one("causes", Acknowledgement::causes),
            one("at", Acknowledgement::at)),
            found -> new Acknowledgement(found.get("finding", Kind.TEXT), found.get("causes", Kind.TEXT),
                    found.get("at", Kind.MOMENT)));

    private CareSorts() {}
}
