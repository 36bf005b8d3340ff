package org.ldnjournal.ui.trends;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.ldnjournal.chart.FollowedWords;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Followed;
import org.ldnjournal.ui.kit.Disclosure;
import org.ldnjournal.ui.kit.Flow;

/** What is shown: the scores at once, everything else behind "More to show". */
final class ShownChoices extends VBox {
    private final TrendsModel model;
    private final Texts texts;
    private final FollowedWords words;
    private final Flow first = new Flow();
    private final Flow more = new Flow();
    private final Disclosure disclosure;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();

    ShownChoices(TrendsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new FollowedWords(texts);
        disclosure = new Disclosure(texts.get("trends.more"), () -> more, texts);
        getStyleClass().add("stack");
        first.setGap(20);
        more.setGap(20);
        getChildren().addAll(first, disclosure.part());
    }

    /** Shows what is chosen, and what there is to choose. */
    void show(Reading reading) {
        var keys = new LinkedHashMap<String, String>();
        reading.all().forEach(followed -> keys.put(followed.key(), name(followed)));
        for (var besides : Reading.Besides.values()) {
            keys.put(besides.name(), texts.get("trends.besides." + besides.name()));
        }
        if (!boxes.keySet().equals(keys.keySet())) {
            make(keys, reading.all());
        }
        boxes.forEach((key, box) -> box.setSelected(reading.shows(key)));
    }

    private String name(Followed followed) {
        var name = words.name(followed);
        return followed instanceof Followed.OfMeasure(var measure) && measure.scale().isPresent()
                ? texts.get("trends.shape." + measure.scale().get().name(), name) : name;
    }

    private void make(Map<String, String> keys, List<Followed> followed) {
        boxes.clear();
        first.getChildren().clear();
        more.getChildren().clear();
        keys.forEach((key, name) -> {
            var box = new CheckBox(name);
            box.setAccessibleText(texts.get("trends.show", followed.stream().filter(one -> one.key().equals(key))
                    .findFirst().map(words::name).orElse(name)));
            box.setOnAction(_ -> {
                boolean wanted = box.isSelected();
                model.choose(key, wanted);
                model.reading().get().ifPresent(now -> box.setSelected(now.shows(key)));
            });
            boxes.put(key, box);
            boolean isScore = followed.stream().anyMatch(one -> one.key().equals(key)
                    && one instanceof Followed.OfMeasure(var measure) && measure.scale().isPresent());
            (isScore ? first : more).getChildren().add(box);
        });
        first.getChildren().add(disclosure);
    }
}
