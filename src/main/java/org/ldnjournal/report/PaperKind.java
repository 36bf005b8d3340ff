package org.ldnjournal.report;

import java.util.Locale;
import org.ldnjournal.text.Texts;

/** The papers that a journal is printed as. */
public enum PaperKind {
    /** The doctor's page. */
    VISIT,
    /** To carry: credit-card size, printed on one side of a sheet, cut out and folded. */
    WALLET_CARD,
    /** The same to hang up: a whole sheet. */
    FRIDGE_SHEET,
    /** What came of it after ten weeks, in plain sentences. */
    LETTER,
    /** Seven empty days, to be filled in by hand. */
    EMPTY_WEEK;

    /** What this paper says of this journal, in these words. */
    PaperPage page(VisitSummary summary, Texts texts) {
        return switch (this) {
            case VISIT -> VisitPage.of(summary, texts);
            case WALLET_CARD -> EmergencyCard.wallet(summary, texts);
            case FRIDGE_SHEET -> EmergencyCard.sheet(summary, texts);
            case LETTER -> Letter.of(summary, texts);
            case EMPTY_WEEK -> EmptyWeek.of(summary, texts);
        };
    }

    /** Its name in file names of style sheets and as the kind of the page: {@code wallet-card}. */
    String styleName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
