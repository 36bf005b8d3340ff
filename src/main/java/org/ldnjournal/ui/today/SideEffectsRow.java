package org.ldnjournal.ui.today;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
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
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Later;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** The answer about side effects: "none", those of an earlier day that are asked about, and those of this day. */
final class SideEffectsRow extends EntryRow {
    private final TodayModel model;
    private final Texts texts;
    private final ToggleButton none;
    private final Button add;
    private final VBox asked = new VBox();
    private final VBox effects = new VBox();
    private final Later<EffectChooser> chooser;
    private final Map<SideEffectKind, EffectRow> rows = new LinkedHashMap<>();
    private final Label urgent;
    private List<SideEffect> asking = List.of();
    private DayPicture picture;

    SideEffectsRow(TodayModel model, Texts texts) {
        super(texts.get("today.sideEffects"));
        this.model = model;
        this.texts = texts;
        none = new ToggleButton(texts.get("today.none"));
        none.setAccessibleText(texts.get("today.noneNamed"));
        none.setOnAction(_ -> model.entries()
                .sideEffects(none.isSelected() ? Optional.of(SideEffects.NONE) : Optional.empty()));
        add = Buttons.plain(texts.get("today.addEffect"), this::openChooser);
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.setAccessibleText(texts.get("today.addEffectNamed"));
        chooser = new Later<>(() -> new EffectChooser(texts, this::choose, add::requestFocus));
        urgent = Words.strong(texts.get("today.urgent"));
        urgent.getStyleClass().add("trouble");
        asked.getStyleClass().add("stack");
        effects.getStyleClass().add("stack");
        fill(asked, effects, new Flow(none, add), chooser.place(), Visible.onceShown(urgent));
    }

    Node firstFocus() {
        return none;
    }

    void show(DayPicture next, Entry entry) {
        if (picture != null && !picture.day().equals(next.day())) {
            chooser.made().ifPresent(there -> place(there, false));
        }
        picture = next;
        var list = list(entry);
        none.setSelected(entry.sideEffects().map(answer -> answer.list().isEmpty()).orElse(false));
        showEffects(list);
        showAsked(entry);
        place(urgent, list.stream().anyMatch(effect -> effect.kind().isRedFlag()));
    }

    private void showAsked(Entry entry) {
        var open = picture.earlier().toAskAbout(entry);
        if (!open.equals(asking)) {
            var before = asking;
            asking = open;
            KeepFocus.within(asked, () -> afterAnswer(before), () -> asked.getChildren()
                    .setAll(open.stream().map(one -> new AskedRow(one, picture, model.entries(), texts)).toList()));
        }
        place(asked, !open.isEmpty());
    }

    /** The next question, else what is still there, whose strength may have changed: a second press undoes nothing. */
    private Node afterAnswer(List<SideEffect> before) {
        return asked.getChildren().stream().map(AskedRow.class::cast).findFirst().map(AskedRow::firstFocus)
                .or(() -> before.stream().map(effect -> rows.get(effect.kind())).filter(Objects::nonNull).findFirst()
                        .map(EffectRow::firstFocus))
                .orElse(none);
    }

    private void showEffects(List<SideEffect> list) {
        rows.keySet().retainAll(list.stream().map(SideEffect::kind).toList());
        for (var effect : list) {
            var row = rows.computeIfAbsent(effect.kind(),
                    _ -> new EffectRow(effect, texts, model.entries()::add, this::remove));
            row.show(effect, picture.earlier().since(effect), picture.day());
        }
        var shown = list.stream().<Node>map(effect -> rows.get(effect.kind())).toList();
        if (!effects.getChildren().equals(shown)) {
            effects.getChildren().setAll(shown);
        }
        place(effects, !shown.isEmpty());
    }

    private void openChooser() {
        var taken = new HashSet<SideEffectKind>();
        list(model.entry().get()).forEach(effect -> taken.add(effect.kind()));
        chooser.get().open(picture.contents(), taken);
    }

    private void choose(SideEffectKind kind) {
        model.entries().add(new SideEffect(kind, SideEffect.Severity.MILD));
        Optional.ofNullable(rows.get(kind)).map(EffectRow::firstFocus).ifPresent(Node::requestFocus);
    }

    private void remove(SideEffect effect) {
        var left = list(model.entry().get()).stream().filter(other -> !other.kind().equals(effect.kind())).toList();
        // Taking the last one away is not the answer "none": that is said, not inferred.
        model.entries().sideEffects(left.isEmpty() ? Optional.empty() : Optional.of(new SideEffects(left)));
        add.requestFocus();
    }

    private static List<SideEffect> list(Entry entry) {
        return entry.sideEffects().map(SideEffects::list).orElse(List.of());
    }
}
