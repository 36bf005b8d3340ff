package org.ldnjournal.report;

import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.text.Texts;

/** What a side effect is called: one of the list by its text, another in the person's own words. */
final class EffectName {
    private EffectName() {}

    static String of(SideEffectKind kind, Texts texts) {
        return kind.ownWords().orElseGet(() -> texts.get("sideEffect." + kind.key()));
    }
}
