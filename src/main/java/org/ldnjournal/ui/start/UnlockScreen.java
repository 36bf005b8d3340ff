package org.ldnjournal.ui.start;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.GuideTopic;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.SecretField;
import org.ldnjournal.ui.kit.Words;

/** A locked journal: one field, and nothing of what is in it. */
public final class UnlockScreen extends StackPane {
    private static final double WIDTH = 560;

    private final UnlockModel model;
    private final Texts texts;
    private final SecretField field;
    private final Button open;

    /**
     * @param file    which journal, to be named
     * @param another lets the person choose another file
     * @param close   closes the program
     */
    public UnlockScreen(UnlockModel model, String file, Texts texts, Runnable another, Runnable close) {
        this.model = model;
        this.texts = texts;
        var show = new CheckBox(texts.get("passphrase.show"));
        field = new SecretField(texts.get("passphrase.unlock.field"), show);
        field.onEnter(this::open);
        open = Buttons.primary(texts.get("passphrase.unlock.open"), this::open);
        var icon = new FontIcon(Feather.LOCK);
        icon.getStyleClass().add("large-icon");
        var card = new Card(icon, Words.title(texts.get("passphrase.unlock.title")), Words.muted(file),
                Words.body(texts.get("passphrase.unlock.how")), field, show,
                new Flow(open, Buttons.plain(texts.get("recovery.another"), another),
                        Buttons.quiet(texts.get("recovery.close"), close)));
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        var centred = new StackPane(card);
        centred.setAlignment(Pos.CENTER);
        getChildren().add(Page.narrow(centred));
        GuideTopic.set(this, "passphrase");
        model.state().addListener((_, _, now) -> show(now));
    }

    private void open() {
        model.open(field.text());
    }

    private void show(UnlockModel.State state) {
        switch (state) {
            case UnlockModel.Trying _ -> {
                open.setDisable(true);
                field.say(texts.get("passphrase.unlock.slow"));
            }
            case UnlockModel.Asking(var why) -> {
                open.setDisable(false);
                why.ifPresent(reason -> field.refuse(texts.say(reason)));
                takeFocus();
            }
        }
    }

    /** Gives the keyboard to the field. */
    public void takeFocus() {
        Platform.runLater(() -> {
            field.input().requestFocus();
            field.input().selectAll();
        });
    }
}
