package org.ldnjournal.ui.history;

import java.util.Arrays;
import java.util.Optional;

/** The fields of what is kept besides days, as the history names them, and the form in which each is stored. */
enum KeptField {
    NAME(Form.WORDS), USE(Form.CODE), STARTED(Form.DATE), STOPPED(Form.DATE), CLARIFICATION(Form.SILENT),
    DATE(Form.DATE), TEST(Form.CODE), VALUE(Form.NUMBER), CONDITION(Form.CODE), ANSWER(Form.CODE), ANSWERED(Form.DATE),
    KIND(Form.CODE), WORDS(Form.WORDS), MEDICINE(Form.SILENT), DAY(Form.DATE), AMOUNT(Form.WORDS),
    RECORDED_AT(Form.SILENT), NOTE_ONLY(Form.YES), PART(Form.SILENT), TIME(Form.TIME), CLINICIAN(Form.WORDS),
    PURPOSE(Form.WORDS), DECIDED(Form.WORDS), FORM(Form.SILENT), MICROGRAMS(Form.DOSE), SCORED(Form.YES),
    GRADUATION(Form.SILENT), QUANTITY(Form.SILENT), PHARMACY(Form.WORDS), FILLER(Form.SILENT), LOT(Form.WORDS),
    PRICE(Form.WORDS), RECEIVED(Form.DATE), OPENED(Form.DATE), DISCARD(Form.DATE), COUNTED(Form.SILENT),
    COUNTED_AT(Form.SILENT), FINDING(Form.SILENT), CAUSES(Form.SILENT), AT(Form.SILENT), DIRECTION(Form.SILENT),
    ENDED(Form.DATE), SCALE(Form.CODE), FROM_DAY(Form.DATE), UNTIL_DAY(Form.DATE), WRITTEN(Form.DATE),
    MATTERS(Form.SILENT), KEYS(Form.SILENT), BIRTH_DATE(Form.DATE), PRESCRIBER(Form.WORDS), COUNTRY(Form.COUNTRY),
    EMERGENCY_NUMBER(Form.WORDS), ROLLOVER(Form.HOUR), PRIMARY(Form.CODE), PAUSES_MOVE_LOOKS(Form.YES),
    QUESTION_1(Form.WORDS), QUESTION_2(Form.WORDS), QUESTION_3(Form.WORDS);

    /** How a value is stored. */
    enum Form {
        /** As the person wrote it. */
        WORDS,
        /** 2026-11-21. */
        DATE,
        /** 21:00. */
        TIME,
        /** A full hour, 0 to 23. */
        HOUR,
        /** A decimal number. */
        NUMBER,
        /** 0 or 1. */
        YES,
        /** Whole micrograms. */
        DOSE,
        /** A country’s two letters. */
        COUNTRY,
        /** The name of a choice. */
        CODE,
        /** Says nothing to a person: only that it changed is told. */
        SILENT
    }

    private final Form form;

    KeptField(Form form) {
        this.form = form;
    }

    static Optional<KeptField> of(String stored) {
        return Arrays.stream(values()).filter(field -> field.name().equals(stored)).findFirst();
    }

    Form form() {
        return form;
    }
}
