package org.ldnjournal.ui.visit;

import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.report.PaperKind;
import org.ldnjournal.report.PaperPdf;
import org.ldnjournal.report.Printing;
import org.ldnjournal.report.VisitSummary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.SaveTarget;

/** Saves papers as PDF where the person says, or prints them, and tells what became of it. */
final class PaperSaving {
    private final Background journal;
    private final Background previews;
    private final Callable<VisitSummary> summary;
    private final Texts texts;
    private final SaveTarget target;
    private final Printing printing;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new Idle());

    /** What became of saving. */
    public sealed interface State {}

    /** Nothing was saved or printed yet. */
    public record Idle() implements State {}

    /** It is being written. */
    public record Saving() implements State {}

    /** It stands in this file. */
    public record Saved(WholeFile.Written file) implements State {}

    /** It was handed to the printer. */
    public record Printed() implements State {}

    /** It could not be saved or printed. */
    public record Refused(Reason reason) implements State {}

    PaperSaving(
            Background journal, Background previews, Callable<VisitSummary> summary, Texts texts, SaveTarget target,
            Printing printing) {
        this.journal = journal;
        this.previews = previews;
        this.summary = summary;
        this.texts = texts;
        this.target = target;
        this.printing = printing;
    }

    /** What became of saving. */
    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Asks where to, and saves the paper there. */
    void save(PaperKind kind, String day) {
        target.choose(wanted(kind, day)).ifPresent(file -> {
            state.set(new Saving());
            journal.run(summary, made -> previews.run(() -> PaperPdf.write(kind, made, texts, file), this::saved));
        });
    }

    /** Asks for printer and pages, and prints the paper. */
    void print(PaperKind kind) {
        state.set(new Saving());
        journal.run(summary, made -> previews.run(() -> printing.print(PaperPdf.bytes(kind, made, texts),
                texts.get("visit.fileName." + kind.name(), made.days().last().toString())), this::printed));
    }

    private void printed(Printing.Outcome outcome) {
        state.set(switch (outcome) {
            case Printing.Printed _ -> new Printed();
            case Printing.Cancelled _ -> new Idle();
            case Printing.Refused(Reason reason) -> new Refused(reason);
        });
    }

    private SaveTarget.Wanted wanted(PaperKind kind, String day) {
        return new SaveTarget.Wanted(texts.get("visit.saveTitle"), texts.get("visit.fileName." + kind.name(), day),
                texts.get("visit.pdfFiles"), "*.pdf");
    }

    private void saved(WholeFile.Outcome outcome) {
        state.set(switch (outcome) {
            case WholeFile.Written written -> new Saved(written);
            case WholeFile.Refused(_, Reason reason) -> new Refused(reason);
        });
    }
}
