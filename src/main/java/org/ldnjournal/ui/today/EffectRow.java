package org.ldnjournal.ui.today;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.DayNames;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Words;

/** One side effect of the day: how strong, since when, and the way to take it off. */
final class EffectRow extends Flow {
    private final Segmented<SideEffect.Severity> severity;
    private final SinceChoice since;
    private SideEffect effect;

    EffectRow(SideEffect first, Texts texts, Consumer<SideEffect> changed, Consumer<SideEffect> removed) {
        effect = first;
        var name = DayNames.of(first.kind(), texts);
        severity = new Segmented<>(name, List.of(SideEffect.Severity.values()),
                level -> texts.get("effectSeverity." + level.name()));
        severity.chosen().addListener((_, before, now) -> {
            if (before != null && now != effect.severity()) {
                changed.accept(effect.as(now));
            }
        });
        since = new SinceChoice(texts.get("today.sinceNamed", name), texts,
                began -> changed.accept(effect.since(began)));
        var words = Words.body(name);
        words.getStyleClass().add("effect-name");
        getChildren().addAll(words, severity, since,
                Buttons.icon(Feather.X, texts.get("today.removeEffect", name), () -> removed.accept(effect)));
    }

    void show(SideEffect now, JournalDay first, JournalDay day) {
        effect = now;
        severity.chosen().set(now.severity());
        since.show(first, day);
    }

    Node firstFocus() {
        return severity.button(severity.chosen().get());
    }
}
