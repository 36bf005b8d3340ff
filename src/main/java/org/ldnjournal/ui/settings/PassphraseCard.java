package org.ldnjournal.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.KeepInView;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.vault.Vault;

/** The passphrase: whether there is one, what it keeps out and what not, and the steps to set, change and remove it. */
final class PassphraseCard {
    private static final List<Integer> MINUTES = List.of(0, 5, 15, 30, 60);

    private final PassphraseModel model;
    private final SettingsModel settings;
    private final Texts texts;
    private final VBox step = new VBox();
    private Optional<PassphraseForm> form = Optional.empty();

    PassphraseCard(PassphraseModel model, SettingsModel settings, Texts texts) {
        this.model = model;
        this.settings = settings;
        this.texts = texts;
        step.getStyleClass().add("gap");
        model.state().addListener((_, _, now) -> show(now));
        show(model.state().get());
    }

    Card card() {
        var card = Card.titled(texts.get("passphrase.title"),
                new Setting("passphrase", texts, Words.body(texts.get("passphrase.what")),
                        Words.muted(texts.get("passphrase.whatNot"))),
                step);
        if (model.isSet()) {
            card.getChildren().add(idle());
        }
        KeepInView.whole(card);
        return card;
    }

    /** It comes into view in this window: says what was just done to the passphrase, if something was. */
    void shown(Scene scene) {
        PassphraseDone.take(scene).ifPresent(model::openedAfter);
    }

    /** Where the person goes on who has just set, changed or removed the passphrase. */
    Optional<Node> focusAfterwards() {
        return model.state().get() instanceof PassphraseModel.Resting(var said) && said.isPresent()
                ? step.lookupAll(".button").stream().findFirst() : Optional.empty();
    }

    private Setting idle() {
        var minutes = new Segmented<>(texts.get("passphrase.idle"), MINUTES,
                count -> texts.get("passphrase.idle.minutes", count));
        minutes.chosen().set(settings.machine().lockAfter());
        minutes.chosen().addListener((_, _, now) -> settings.lockAfter(now));
        return new Setting(texts.get("passphrase.idle"), "lock", texts, minutes,
                Words.small(texts.get("passphrase.idle.why")));
    }

    private void show(PassphraseModel.State state) {
        if (state instanceof PassphraseModel.Resting) {
            form = Optional.empty();
        }
        if (state instanceof PassphraseModel.Sealing(var done)) {
            done.remember(step.getScene());
        }
        KeepFocus.within(step, this::first, () -> step.getChildren().setAll(parts(state)));
    }

    private List<Node> parts(PassphraseModel.State state) {
        return switch (state) {
            case PassphraseModel.Resting(var said) -> resting(said);
            case PassphraseModel.Choosing(var why) -> asking(at -> PassphraseForm.choosing(at, texts), why);
            case PassphraseModel.Removing(var why) -> asking(at -> PassphraseForm.removing(at, texts), why);
            case PassphraseModel.Working _, PassphraseModel.Sealing _ -> working();
            case PassphraseModel.OnPaper(var next, var said) -> onPaper(next, said);
        };
    }

    /** Its first button; where it has none yet, itself, so that the keyboard waits there. */
    private Node first() {
        return step.lookupAll(".button").stream().findFirst().orElse(step);
    }

    private List<Node> resting(Optional<Reason> said) {
        if (!model.isSet()) {
            var set = Buttons.plain(texts.get("passphrase.set"), model::choose);
            return said.<List<Node>>map(words -> List.of(Words.strong(texts.say(words)), set))
                    .orElseGet(() -> List.of(set));
        }
        return List.of(Words.strong(said.map(texts::say).orElseGet(() -> texts.get("passphrase.isSet"))), new Flow(
                Buttons.plain(texts.get("passphrase.change"), model::choose),
                Buttons.plain(texts.get("passphrase.remove"), model::beginRemoving),
                iconed(Feather.LOCK, "passphrase.lock", model::lock)));
    }

    private Node iconed(Feather icon, String key, Runnable action) {
        return Buttons.quiet(icon, texts.get(key), action);
    }

    /** The form stays as it is where something in it was refused. */
    private List<Node> asking(Function<PassphraseModel, PassphraseForm> made, Optional<Reason> why) {
        if (form.isEmpty()) {
            form = Optional.of(made.apply(model));
            form.get().takeFocus();
        }
        why.ifPresent(reason -> form.get().refuse(reason, texts));
        return List.of(form.get());
    }

    /** It takes the keyboard meanwhile: else that would go to the rail, and the page would move away from it. */
    private List<Node> working() {
        var words = Words.body(texts.get("passphrase.working"));
        words.getStyleClass().add("claim");
        words.setAccessibleText(words.getText());
        words.setFocusTraversable(true);
        Platform.runLater(words::requestFocus);
        return List.of(words);
    }

    private List<Node> onPaper(Vault next, Optional<Reason> said) {
        var have = new CheckBox(texts.get("passphrase.have"));
        var seal = Buttons.primary(texts.get("passphrase.seal"), model::seal);
        var print = iconed(Feather.PRINTER, "passphrase.paper.print", model::print);
        Platform.runLater(print::requestFocus);
        seal.disableProperty().bind(have.selectedProperty().not());
        var key = Words.strong(String.join(" ", next.recoveryKey().groups()));
        key.getStyleClass().add("digits");
        return List.of(Words.strong(texts.get("passphrase.paper.title")), Words.body(texts.get("passphrase.paper.why")),
                key,
                new Flow(print, iconed(Feather.SAVE, "passphrase.paper.save", model::save)),
                Words.small(said.map(texts::say).orElse(texts.get("passphrase.paper.copy"))),
                have, new Flow(seal, cancel()));
    }

    private Node cancel() {
        return Buttons.quiet(texts.get("passphrase.cancel"), model::cancel);
    }
}
