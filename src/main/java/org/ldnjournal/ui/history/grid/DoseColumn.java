package org.ldnjournal.ui.history.grid;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.DoseRecord.Assurance;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Due;
import org.ldnjournal.text.Texts;

/**
 * What became of the dose. Only the dose that was due can be typed here, which never raises a question, or that none
 * was taken; whatever else there is to say about a dose is said on the day itself, where it is asked about.
 */
record DoseColumn() implements GridColumn {

    @Override
    public String name(Texts texts) {
        return texts.get("grid.dose");
    }

    @Override
    public String text(GridRow row, Texts texts) {
        return row.doses().stream().map(dose -> words(dose, texts)).collect(Collectors.joining(" + "));
    }

    private static String words(DoseRecord dose, Texts texts) {
        return dose.amount().map(amount -> texts.milligrams(amount.milligrams()))
                .orElseGet(() -> texts.get("grid.skipped"));
    }

    @Override
    public boolean isLate(GridRow row) {
        return row.doses().stream().anyMatch(dose -> row.rollover().isLate(row.day(), dose.recorded()));
    }

    @Override
    public Optional<GridEdit.Forth> typed(GridRow row, String text, Texts texts, Moment now) {
        var words = text.strip().toLowerCase(texts.locale());
        if (isSaid(row, words, texts)) {
            return Optional.empty();
        }
        if (!row.doses().isEmpty()) {
            throw new InvalidValue("grid.refused.doseThere", row.day().date());
        }
        if (begins(texts.get("grid.skipped"), words)) {
            return edit(row, new DoseRecord.Skipped(DoseRecord.Why.OTHER), now);
        }
        var due = due(row);
        if (!begins(texts.get("grid.taken"), words) && !Dose.parse(words).orThrow().equals(due.dose())) {
            throw new InvalidValue("grid.refused.otherDose", words, due.dose().milligrams(),
                    texts.get("grid.taken"), texts.get("grid.skipped"));
        }
        return edit(row, new DoseRecord.Taken(due.dose(), earlier(usual(row, due, now), now)), now);
    }

    /** Whether these words say what is recorded already: a spreadsheet's amount has no unit. */
    private boolean isSaid(GridRow row, String words, Texts texts) {
        if (words.equals(text(row, texts).toLowerCase(texts.locale()))) {
            return true;
        }
        return row.doses().size() == 1 && switch (row.doses().getFirst().outcome()) {
            case DoseRecord.Taken(var dose, _) -> begins(texts.get("grid.taken"), words)
                    || Dose.parse(words).value().equals(Optional.of(dose));
            case DoseRecord.PartlyTaken(var dose, _, _) -> Dose.parse(words).value().equals(Optional.of(dose));
            case DoseRecord.Skipped _ -> begins(texts.get("grid.skipped"), words);
        };
    }

    private static boolean begins(String whole, String words) {
        return whole.toLowerCase(Locale.ROOT).startsWith(words);
    }

    private static Due.DoseDue due(GridRow row) {
        if (!(row.due() instanceof Due.DoseDue due)) {
            throw new InvalidValue("grid.refused.notDue", row.day().date());
        }
        if (due.isSplit()) {
            throw new InvalidValue("grid.refused.split", row.day().date());
        }
        return due;
    }

    /** The usual time of that evening; after midnight it is on the next date. */
    private static Moment usual(GridRow row, Due.DoseDue due, Moment now) {
        var time = due.parts().getFirst().time();
        var date = time.getHour() < row.rollover().hour() ? row.day().next().date() : row.day().date();
        return Moment.of(date.atTime(time), now.zone());
    }

    private static Moment earlier(Moment usual, Moment now) {
        return usual.compareTo(now) > 0 ? now : usual;
    }

    private static Optional<GridEdit.Forth> edit(GridRow row, DoseRecord.Outcome outcome, Moment now) {
        return Optional.of(new GridEdit.OfDose(new DoseRecord(row.day(), 1, outcome, now, Assurance.NOT_ASKED)));
    }

    @Override
    public Optional<GridEdit.OfEntry> like(GridRow row, Entry source) {
        return Optional.empty();
    }

    @Override
    public Optional<GridEdit.Forth> cleared(GridRow row) {
        return row.doses().isEmpty() ? Optional.empty()
                : Optional.of(new GridEdit.NoDose(row.day(), row.doses().getLast().number()));
    }
}
