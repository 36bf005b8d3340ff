package org.ldnjournal.ui.today;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Words;

/** One side effect of the day: how strong, since when, and the way to take it off. */
final class EffectRow extends Flow {
    private final Texts texts;
    private final Segmented<SideEffect.Severity> severity;
    private final Label since = Words.small("");

    EffectRow(SideEffectKind kind, Texts texts, Consumer<SideEffect> changed, Consumer<SideEffectKind> removed) {
        this.texts = texts;
        var name = texts.get("sideEffect." + kind.key());
        setAlignment(Pos.CENTER_LEFT);
        severity = new Segmented<>(name, List.of(SideEffect.Severity.values()),
                level -> texts.get("effectSeverity." + level.name()));
        severity.chosen().addListener((_, before, now) -> {
            if (before != null) {
                changed.accept(new SideEffect(kind, now));
            }
        });
        var words = Words.body(name);
        words.getStyleClass().add("effect-name");
        getChildren().addAll(words, severity, since,
                Buttons.icon(Feather.X, texts.get("today.removeEffect", name), () -> removed.accept(kind)));
    }

    void show(SideEffect.Severity now, JournalDay first, JournalDay day) {
        severity.chosen().set(now);
        since.setText(first.equals(day) ? "" : texts.get("today.since", texts.day(first.date())));
    }

    void takeFocus() {
        severity.button(severity.chosen().get()).requestFocus();
    }
}
