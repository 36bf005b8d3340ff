package org.ldnjournal.ui.settings;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.SecretField;
import org.ldnjournal.ui.kit.Words;

/** What is asked before a passphrase is set, changed or removed. What was typed stays until it is accepted. */
final class PassphraseForm extends VBox {
    private static final double WIDTH = 480;

    private final CheckBox show;
    private final SecretField present;
    private final SecretField first;
    private final SecretField again;
    private final List<SecretField> fields;

    private PassphraseForm(PassphraseModel model, Texts texts, boolean asksForNew) {
        getStyleClass().add("gap");
        show = new CheckBox(texts.get("passphrase.show"));
        present = field("passphrase.present", texts);
        first = field("passphrase.new", texts);
        again = field("passphrase.again", texts);
        if (!asksForNew) {
            fields = List.of(present);
        } else {
            fields = model.isSet() ? List.of(present, first, again) : List.of(first, again);
        }
    }

    /** Asks for a new one, twice; and for the present one where there is one. */
    static PassphraseForm choosing(PassphraseModel model, Texts texts) {
        var form = new PassphraseForm(model, texts, true);
        return form.laid(model, texts, "passphrase.choose", "passphrase.goOn",
                () -> model.make(form.present.text(), form.first.text(), form.again.text()));
    }

    /** Asks for the present one before it is removed. */
    static PassphraseForm removing(PassphraseModel model, Texts texts) {
        var form = new PassphraseForm(model, texts, false);
        return form.laid(model, texts, "passphrase.removing", "passphrase.removeNow",
                () -> model.remove(form.present.text()));
    }

    private PassphraseForm laid(PassphraseModel model, Texts texts, String what, String button, Runnable goOn) {
        for (int i = 0; i < fields.size() - 1; i++) {
            var next = fields.get(i + 1);
            fields.get(i).onEnter(() -> next.input().requestFocus());
        }
        fields.getLast().onEnter(goOn);
        getChildren().add(Words.body(texts.get(what)));
        getChildren().addAll(fields);
        getChildren().addAll(show, new Flow(Buttons.primary(texts.get(button), goOn),
                Buttons.quiet(texts.get("passphrase.cancel"), model::cancel)));
        Keyboard.escape(this, model::cancel);
        return this;
    }

    private SecretField field(String key, Texts texts) {
        var field = new SecretField(texts.get(key), show);
        field.setMaxWidth(WIDTH);
        return field;
    }

    /**
     * What is said of the present one stands beside it, everything else beside the new one; the keyboard goes there.
     */
    void refuse(Reason reason, Texts texts) {
        var field = fields.contains(present) && reason.key().startsWith("passphrase.present") ? present
                : fields.getLast();
        field.refuse(texts.say(reason));
        focus(field);
    }

    /** What was pressed is gone: the keyboard goes on in the first field. */
    void takeFocus() {
        focus(fields.getFirst());
    }

    private static void focus(SecretField field) {
        Platform.runLater(() -> field.input().requestFocus());
    }
}
