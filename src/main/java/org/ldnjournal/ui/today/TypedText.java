package org.ldnjournal.ui.today;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;

/**
 * A field of the entry that is typed in. What is typed stays as it is typed ("7.", "7:30", a note that is too long)
 * until the entry itself says something else; what is refused says so in its place.
 */
final class TypedText {
    private final TextInputControl input;
    private final Label message;
    private final String help;
    private final Texts texts;
    private final Source source;
    private boolean busy;
    /** The entry that the field agrees with, or differs from because what is typed in it is refused. */
    private Entry seen;
    /** What was refused then. */
    private Optional<String> seenRefused = Optional.empty();

    /**
     * Where its words come from and go to.
     *
     * @param words   how the entry says it
     * @param refused what stands in the field of the open day and is refused
     * @param typed   takes what is typed, or says why not
     * @param left    is told when the keyboard leaves the field
     * @param entry   the entry at present
     */
    record Source(Function<Entry, String> words, Supplier<Optional<String>> refused,
            Function<String, Optional<Reason>> typed, Runnable left, Supplier<Entry> entry) {}

    /** @param help stands in the place of the message where nothing is refused */
    TypedText(TextInputControl input, Label message, String help, Texts texts, Source source) {
        this.input = input;
        this.message = message;
        this.help = help;
        this.texts = texts;
        this.source = source;
        input.textProperty().addListener((_, _, now) -> typed(now));
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                source.left().run();
            }
        });
        say(Optional.empty());
    }

    void show(Entry entry) {
        var refused = source.refused().get();
        if (busy || seen != null && seen.day().equals(entry.day()) && refused.equals(seenRefused)
                && source.words().apply(seen).equals(source.words().apply(entry))) {
            return;
        }
        fill(refused.orElseGet(() -> source.words().apply(entry)));
        saw(entry);
        say(refused.flatMap(source.typed()));
    }

    private void fill(String words) {
        busy = true;
        input.setText(words);
        busy = false;
    }

    private void typed(String now) {
        if (busy) {
            return;
        }
        busy = true;
        say(source.typed().apply(now));
        busy = false;
        saw(source.entry().get());
    }

    private void saw(Entry entry) {
        seen = entry;
        seenRefused = source.refused().get();
    }

    private void say(Optional<Reason> refused) {
        message.setText(refused.map(texts::say).orElse(help));
        message.getStyleClass().removeAll("trouble", "muted");
        message.getStyleClass().add(refused.isPresent() ? "trouble" : "muted");
        input.setAccessibleHelp(message.getText());
    }
}
