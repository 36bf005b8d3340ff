package org.ldnjournal.ui.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a change can be about besides the entry and the doses of a day; each as its subject in the history begins. */
enum Kept {
    MEDICINE(KeptField.NAME), LAB(KeptField.TEST), CONDITION(KeptField.CONDITION), PROCEDURE(KeptField.KIND),
    AS_NEEDED(KeptField.AMOUNT), ALLERGY(KeptField.WORDS), HIDDEN_DAY(KeptField.DAY), OTHER_PART,
    APPOINTMENT(KeptField.DATE),
    BOTTLE(KeptField.LOT), ACKNOWLEDGEMENT, TRACKER(KeptField.NAME), ANCHOR(KeptField.WORDS), IMPRESSION(KeptField.DAY),
    SEALED_QUESTION, SHOWN_IN_TRENDS, PERSON, SETTINGS, QUESTIONS;

    private final Optional<KeptField> name;

    Kept() {
        name = Optional.empty();
    }

    Kept(KeptField name) {
        this.name = Optional.of(name);
    }

    /** What this subject is about; absent where it is about a day, or about nothing that is known. */
    static Optional<Kept> of(String subject) {
        var sort = subject.split(" ", 2)[0];
        return Arrays.stream(values()).filter(kept -> kept.name().toLowerCase(Locale.ROOT).equals(sort)).findFirst();
    }

    /** The field by which one is told from another. */
    Optional<KeptField> naming() {
        return name;
    }

    /** Whether there is one at most, which is not added but filled. */
    boolean isOnly() {
        return this == PERSON || this == SETTINGS || this == QUESTIONS;
    }
}
