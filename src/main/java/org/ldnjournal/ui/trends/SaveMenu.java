package org.ldnjournal.ui.trends;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.ldnjournal.chart.PictureFile;
import org.ldnjournal.chart.TrendPicture;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** Saves the picture as one of the kinds of files, or copies it; and says what became of it. */
final class SaveMenu extends MenuButton {
    private final TrendsModel model;
    private final SavingModel saving;
    private final Texts texts;
    private final Label said = Words.small("");

    SaveMenu(TrendsModel model, SavingModel saving, Texts texts) {
        super(texts.get("trends.save"));
        this.model = model;
        this.saving = saving;
        this.texts = texts;
        setMinWidth(USE_PREF_SIZE);
        for (var kind : PictureFile.values()) {
            getItems().add(item("trends.save." + kind.name(), picture -> saving.save(picture, kind)));
        }
        getItems().add(item("trends.copy", picture -> saving.copy(picture, this::copied)));
        saving.outcome().subscribe(outcome -> say(outcome.map(one -> texts.say(one.said("trends.saved"))).orElse("")));
        say("");
    }

    private MenuItem item(String key, Consumer<TrendPicture> chosen) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> model.picture().get().ifPresent(chosen));
        return item;
    }

    /** Where it says what became of it. */
    Label said() {
        return said;
    }

    private void copied(byte[] png) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, new Image(new ByteArrayInputStream(png))));
        say(texts.get("trends.copied"));
    }

    private void say(String words) {
        said.setText(words);
        Visible.when(said, !words.isEmpty());
    }

    /** What was saved before is no longer told. */
    void forget() {
        saving.forget();
        say("");
    }
}
