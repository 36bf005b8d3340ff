package org.ldnjournal.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.files.EarlierFile;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.report.Printing;
import org.ldnjournal.report.RecoverySheet;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.Guard;
import org.ldnjournal.ui.shell.SaveTarget;
import org.ldnjournal.vault.Key;
import org.ldnjournal.vault.Passphrase;
import org.ldnjournal.vault.Vault;

/**
 * Setting, changing and removing the passphrase of the journal that is open. The journal is sealed only once the person
 * has said that the recovery key is on paper.
 */
public final class PassphraseModel {
    private final PassphraseTools tools;
    private final Guard guard;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(this, "state", new Resting(Optional.empty()));

    /** How far it is. */
    public sealed interface State {}

    /** Nothing is being done; said is what was done just before. */
    public record Resting(Optional<Reason> said) implements State {}

    /** A passphrase is asked for; what was typed last was refused for this reason. */
    public record Choosing(Optional<Reason> why) implements State {}

    /** The present passphrase is asked for before it is removed; what was typed last was refused for this reason. */
    public record Removing(Optional<Reason> why) implements State {}

    /** Keys are being made or tried. */
    public record Working() implements State {}

    /** The journal is being closed, written anew and opened again. */
    record Sealing(PassphraseDone done) implements State {}

    /** The recovery key is there and waits to be put on paper; said is what became of that. */
    public record OnPaper(Vault next, Optional<Reason> said) implements State {}

    public PassphraseModel(PassphraseTools tools, Guard guard, Texts texts) {
        this.tools = tools;
        this.guard = guard;
        this.texts = texts;
    }

    /** How far it is. */
    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether the journal has a passphrase. */
    boolean isSet() {
        return guard.vault().isPresent();
    }

    /** Begins to set or change it. */
    void choose() {
        state.set(new Choosing(Optional.empty()));
    }

    /** Begins to remove it. */
    void beginRemoving() {
        state.set(new Removing(Optional.empty()));
    }

    /** Leaves everything as it was. */
    void cancel() {
        state.set(new Resting(Optional.empty()));
    }

    /** The journal was opened again after this: says so where it came to that. */
    void openedAfter(PassphraseDone done) {
        if (!done.isSo(guard.vault())) {
            return;
        }
        var resting = new Resting(Optional.of(done.words()));
        state.set(resting);
        if (isSet()) {
            tools.slow().run(guard::leftReadable, left -> {
                if (state.get().equals(resting)) {
                    state.set(new Resting(Optional.of(done.words(left))));
                }
            });
        }
    }

    /** Locks the journal at once. */
    void lock() {
        guard.lock();
    }

    /**
     * Makes the keys for a passphrase typed twice.
     *
     * @param present the one so far; not looked at where there is none
     */
    void make(String present, String words, String again) {
        switch (Typed.from(() -> Passphrase.chosen(words, again))) {
            case Typed.Refused<Passphrase>(var reason) -> state.set(new Choosing(Optional.of(reason)));
            case Typed.Accepted<Passphrase>(var chosen) -> {
                state.set(new Working());
                tools.slow().run(() -> fits(present) ? Optional.of(Vault.under(chosen)) : Optional.<Vault>empty(),
                        made -> state.set(made.<State>map(next -> new OnPaper(next, Optional.empty()))
                                .orElseGet(() -> new Choosing(Optional.of(wrong())))));
            }
        }
    }

    private boolean fits(String present) {
        return guard.vault().map(vault -> Key.typed(present).value().filter(vault::opensWith).isPresent()).orElse(true);
    }

    private static Reason wrong() {
        return Reason.of("passphrase.present.wrong");
    }

    /** Prints the sheet with the recovery key. */
    void print() {
        onPaper(next -> tools.slow().run(() -> tools.printing().print(sheet(next), texts.get("passphrase.sheet.title")),
                printed -> said(switch (printed) {
                    case Printing.Printed _ -> Optional.of(Reason.of("passphrase.sheet.printed"));
                    case Printing.Cancelled _ -> Optional.empty();
                    case Printing.Refused(var reason) -> Optional.of(reason);
                })));
    }

    /** Saves the sheet as a PDF where the person says. */
    void save() {
        onPaper(next -> tools.target().choose(new SaveTarget.Wanted(texts.get("passphrase.sheet.title"),
                texts.get("passphrase.sheet.file"), texts.get("visit.pdfFiles"), "*.pdf")).ifPresent(file ->
                        tools.slow().run(() -> WholeFile.write(file, EarlierFile.PDF, () -> sheet(next)), written ->
                                said(Optional.of(written.said("passphrase.sheet.saved"))))));
    }

    private void onPaper(Consumer<Vault> work) {
        if (state.get() instanceof OnPaper(var next, _)) {
            work.accept(next);
        }
    }

    private void said(Optional<Reason> words) {
        onPaper(next -> state.set(new OnPaper(next, words)));
    }

    private byte[] sheet(Vault next) {
        return RecoverySheet.pdf(next.recoveryKey().groups(), tools.file(), Moment.now(tools.clock()), texts);
    }

    /** The recovery key is on paper: the journal is sealed now. */
    void seal() {
        onPaper(next -> {
            state.set(new Sealing(new PassphraseDone(
                    Reason.of(isSet() ? "passphrase.done.changed" : "passphrase.done.set"), Optional.of(next))));
            guard.set(next);
        });
    }

    /** Removes the passphrase, where this is it or its recovery key. */
    void remove(String present) {
        state.set(new Working());
        tools.slow().run(() -> fits(present), fits -> {
            if (fits) {
                state.set(new Sealing(new PassphraseDone(Reason.of("passphrase.done.removed"), Optional.empty())));
                guard.remove();
            } else {
                state.set(new Removing(Optional.of(wrong())));
            }
        });
    }
}
