package org.ldnjournal.ui.today;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Words;

/** Side effects from the sourced list, each with its severity; "none" is an answer too. */
final class SideEffectsRow extends HBox {
    private final TodayModel model;
    private final Texts texts;
    private final ToggleButton none;
    private final MenuButton add;
    private final Flow choices = new Flow();
    private final VBox effects = new VBox();
    private final Map<SideEffectKind, EffectRow> rows = new LinkedHashMap<>();
    private final Label urgent;

    SideEffectsRow(TodayModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("row", "entry-row", "top");
        var name = Words.strong(texts.get("today.sideEffects"));
        name.getStyleClass().add("naming");
        none = new ToggleButton(texts.get("today.none"));
        none.setAccessibleText(texts.get("today.noneNamed"));
        none.setOnAction(_ -> model.sideEffects(none.isSelected() ? Optional.of(SideEffects.NONE) : Optional.empty()));
        add = new MenuButton(texts.get("today.addEffect"), new FontIcon(Feather.PLUS));
        add.setAccessibleText(texts.get("today.addEffectNamed"));
        for (var kind : SideEffectKind.SOURCED) {
            var item = new MenuItem(texts.get("sideEffect." + kind.key()));
            item.setUserData(kind);
            item.setOnAction(_ -> add(new SideEffect(kind, SideEffect.Severity.MILD)));
            add.getItems().add(item);
        }
        urgent = Words.strong(texts.get("today.urgent"));
        urgent.getStyleClass().add("trouble");
        effects.getStyleClass().add("stack");
        var box = new VBox(choices, effects, urgent);
        box.getStyleClass().add("stack");
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().addAll(name, box);
    }

    Node firstFocus() {
        return none;
    }

    void show(DayPicture picture, Entry entry) {
        var list = list(entry);
        none.setSelected(entry.sideEffects().map(answer -> answer.list().isEmpty()).orElse(false));
        showChoices(picture, list);
        showEffects(picture, list);
        add.getItems().forEach(item -> item.setVisible(
                list.stream().noneMatch(effect -> effect.kind().equals(item.getUserData()))));
        boolean red = list.stream().anyMatch(effect -> effect.kind().isRedFlag());
        urgent.setVisible(red);
        urgent.setManaged(red);
    }

    private void showChoices(DayPicture picture, List<SideEffect> list) {
        var nodes = new ArrayList<Node>();
        nodes.add(none);
        picture.sideEffectsBefore().stream()
                .filter(before -> list.stream().noneMatch(effect -> effect.kind().equals(before.kind())))
                .forEach(before -> nodes.add(still(before)));
        nodes.add(add);
        // The buttons "still" are made anew, so their names tell whether anything changed.
        var before = choices.getChildren().stream().map(Node::getAccessibleText).toList();
        if (!before.equals(nodes.stream().map(Node::getAccessibleText).toList())) {
            choices.getChildren().setAll(nodes);
        }
    }

    private Node still(SideEffect before) {
        var words = texts.get("today.still", texts.get("sideEffect." + before.kind().key()),
                texts.get("effectSeverity." + before.severity().name()));
        var button = Buttons.plain(words, () -> add(before));
        button.setAccessibleText(words);
        return button;
    }

    private void showEffects(DayPicture picture, List<SideEffect> list) {
        rows.keySet().retainAll(list.stream().map(SideEffect::kind).toList());
        for (var effect : list) {
            var row = rows.computeIfAbsent(effect.kind(), kind -> new EffectRow(kind, texts, this::change, this::remove));
            row.show(effect.severity(), picture.since(effect.kind()), picture.day());
        }
        var shown = list.stream().<Node>map(effect -> rows.get(effect.kind())).toList();
        if (!effects.getChildren().equals(shown)) {
            effects.getChildren().setAll(shown);
        }
    }

    private void add(SideEffect effect) {
        var list = new ArrayList<>(list(model.entry().get()));
        list.add(effect);
        model.sideEffects(Optional.of(new SideEffects(list)));
        Optional.ofNullable(rows.get(effect.kind())).ifPresent(EffectRow::takeFocus);
    }

    private void change(SideEffect effect) {
        model.sideEffects(Optional.of(new SideEffects(list(model.entry().get()).stream()
                .map(other -> other.kind().equals(effect.kind()) ? effect : other).toList())));
    }

    private void remove(SideEffectKind kind) {
        var left = list(model.entry().get()).stream().filter(effect -> !effect.kind().equals(kind)).toList();
        // Taking the last one away is not the answer "none": that is said, not inferred.
        model.sideEffects(left.isEmpty() ? Optional.empty() : Optional.of(new SideEffects(left)));
        add.requestFocus();
    }

    private static List<SideEffect> list(Entry entry) {
        return entry.sideEffects().map(SideEffects::list).orElse(List.of());
    }
}
