package org.ldnjournal.ui.visit;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ldnjournal.report.Included;
import org.ldnjournal.report.Part;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Words;

/** What is printed: a box for each part, a day to hide, and how much is in and left out. */
final class ChoiceCard extends VBox {
    private final PageChoice choice;
    private final Texts texts;
    private final Map<Part, CheckBox> boxes = new EnumMap<>(Part.class);
    private final Field day;
    private final Label counts = Words.small("");

    ChoiceCard(PageChoice choice, Texts texts) {
        this.choice = choice;
        this.texts = texts;
        getStyleClass().add("gap");
        day = new Field(texts.get("visit.hide"), texts.date(choice.today()));
        day.input().textProperty().bindBidirectional(choice.day());
        counts.setWrapText(true);
        getChildren().addAll(part(true), Words.body(texts.get("visit.morePages")), part(false), day, new Flow(
                Buttons.quiet(texts.get("visit.hideDay"), choice::hideDay),
                Buttons.quiet(texts.get("visit.hideNote"), choice::hideNote),
                Buttons.quiet(texts.get("visit.showAll"), choice::showAll)), counts);
    }

    private VBox part(boolean onPageOne) {
        var list = new VBox();
        for (var part : Part.values()) {
            if (part.isOnPageOne() == onPageOne) {
                var box = new CheckBox(texts.get("report.part." + part.name()));
                box.setSelected(choice.chosen().get().has(part));
                box.setOnAction(_ -> choice.set(part, box.isSelected()));
                boxes.put(part, box);
                list.getChildren().add(box);
            }
        }
        return list;
    }

    void render(Included included) {
        boxes.forEach((part, box) -> box.setSelected(choice.chosen().get().has(part)));
        counts.setText(texts.get("visit.counts", included.parts(), included.otherParts(), included.days(),
                included.hiddenDays(), included.notes(), included.hiddenNotes()));
    }

    void renderRefusal() {
        choice.refusal().get().ifPresentOrElse(
                why -> day.refuse(texts.say(why)), day::clearMessage);
    }
}
