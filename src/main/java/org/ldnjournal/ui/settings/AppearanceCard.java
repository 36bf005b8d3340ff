package org.ldnjournal.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import org.ldnjournal.text.Language;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Words;

/** Language, light and dark, size of text, motion and contrast: all of this computer, all of it at once. */
final class AppearanceCard {
    private static final List<Integer> SIZES = List.of(80, 90, 100, 115, 130, 150, 175, 200);

    private final SettingsModel model;
    private final Texts texts;

    AppearanceCard(SettingsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Card card() {
        var look = model.machine().look();
        return Card.titled(texts.get("settings.appearance"), language(),
                new Setting(texts.get("settings.mode"), "mode", texts, choice("settings.mode",
                        List.of(Appearance.Mode.values()), this::mode, look.mode(),
                        mode -> model.look(now -> now.withMode(mode))), Words.small(texts.get("settings.modeWhy",
                                Appearance.MORNING, Appearance.EVENING))),
                new Setting(texts.get("settings.textSize"), "textSize", texts, choice("settings.textSize", SIZES,
                        size -> texts.get("settings.percent", size), look.textPercent(),
                        size -> model.look(now -> now.withTextPercent(size)))),
                new Setting("motion", texts, box("settings.reducedMotion", look.reducedMotion(),
                        Appearance::withReducedMotion)),
                new Setting("contrast", texts, box("settings.highContrast", look.highContrast(),
                        Appearance::withHighContrast)),
                new Setting("title", texts, title(), Words.small(texts.get("settings.namedWhy"))),
                Words.small(texts.get("settings.appearanceWhy")));
    }

    private CheckBox title() {
        var box = new CheckBox(texts.get("settings.named"));
        box.setSelected(model.machine().named());
        box.setOnAction(_ -> model.named(box.isSelected()));
        return box;
    }

    private Setting language() {
        var choices = Stream.concat(Stream.of(Optional.<Language>empty()), Language.all().stream().map(Optional::of))
                .toList();
        var segments = choice("settings.language", choices,
                language -> language.map(Language::ownName).orElseGet(() -> texts.get("settings.language.system")),
                model.machine().language(), model::language);
        // By this the keyboard is found again in the screen that is made anew in the other language.
        choices.forEach(language ->
                segments.button(language).setId("language-" + language.map(Language::code).orElse("system")));
        return new Setting(texts.get("settings.language"), "language", texts, segments,
                Words.small(texts.get("settings.languageWhy")));
    }

    private String mode(Appearance.Mode mode) {
        return texts.get("settings.mode." + mode.name());
    }

    private CheckBox box(String key, boolean now, BiFunction<Appearance, Boolean, Appearance> change) {
        var box = new CheckBox(texts.get(key));
        box.setSelected(now);
        box.setOnAction(_ -> model.look(look -> change.apply(look, box.isSelected())));
        return box;
    }

    private <T> Segmented<T> choice(String key, List<T> choices, Function<T, String> words, T now, Consumer<T> chosen) {
        var segments = new Segmented<>(texts.get(key), choices, words);
        segments.chosen().set(now);
        segments.chosen().addListener((_, _, next) -> chosen.accept(next));
        return segments;
    }
}
