package org.ldnjournal.ui.settings;

import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.shell.ProgramLog;

/** What the program wrote down about what broke: it can be read, and deleted. */
final class LogCard {
    private static final int LINES = 12;

    private final ProgramLog log;
    private final Texts texts;
    private final TextArea shown = new TextArea();

    LogCard(ProgramLog log, Texts texts) {
        this.log = log;
        this.texts = texts;
        shown.setEditable(false);
        shown.setPrefRowCount(LINES);
        shown.setAccessibleText(texts.get("settings.log"));
        Visible.when(shown, false);
    }

    Card card() {
        return Card.titled(texts.get("settings.log"),
                new Setting("log", texts, Words.body(texts.get("settings.log.what")),
                new FlowPane(12, 4, Buttons.plain(texts.get("settings.log.show"), this::show),
                        Buttons.plain(texts.get("settings.log.folder"), log::openFolder),
                        Buttons.quiet(texts.get("settings.log.delete"), this::delete)),
                shown, Words.muted(log.folder().toString())));
    }

    private void show() {
        var text = log.text();
        shown.setText(text.isEmpty() ? texts.get("settings.log.empty") : text);
        Visible.when(shown, true);
        shown.setScrollTop(Double.MAX_VALUE);
    }

    private void delete() {
        log.delete();
        show();
    }
}
