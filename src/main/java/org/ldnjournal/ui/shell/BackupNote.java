package org.ldnjournal.ui.shell;

import javafx.scene.layout.VBox;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** A calm line above the screens after seven days without a good backup; it takes no place otherwise. */
public final class BackupNote extends VBox {

    /** @param toSettings opens the place where backups are set */
    public BackupNote(BackupModel model, Texts texts, Runnable toSettings) {
        getStyleClass().addAll("notice", "window-note");
        var said = Words.body("");
        Runnable show = () -> {
            boolean worthAWord = model.worthAWord().get();
            if (worthAWord && getChildren().isEmpty()) {
                getChildren().addAll(said, new Flow(Buttons.plain(texts.get("backups.now"), model::make),
                        Buttons.quiet(texts.get("backups.toSettings"), toSettings)));
            }
            said.setText(words(model, texts));
            Visible.when(this, worthAWord);
        };
        model.worthAWord().addListener((_, _, _) -> show.run());
        model.state().addListener((_, _, _) -> show.run());
        show.run();
    }

    private static String words(BackupModel model, Texts texts) {
        return model.state().get().flatMap(Backups.State::lastGood)
                .map(last -> texts.get("backups.note", texts.longDate(last.made().local().toLocalDate())))
                .orElseGet(() -> texts.get("backups.noteNone"));
    }
}
