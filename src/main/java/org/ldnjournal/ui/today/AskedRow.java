package org.ldnjournal.ui.today;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.DayNames;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Words;

/** A side effect of an earlier day: is it still there? */
final class AskedRow extends Flow {
    private final Button still;

    AskedRow(SideEffect before, DayPicture picture, EntryModel model, Texts texts) {
        var name = DayNames.of(before.kind(), texts);
        var asked = Words.body(texts.get("today.asked", name, texts.get("effectSeverity." + before.severity().name()),
                texts.day(picture.earlier().sinceAsked(before).date(), picture.day().date())));
        still = Buttons.plain(texts.get("today.stillThere"), () -> model.still(before));
        still.setAccessibleText(texts.get("today.stillThereNamed", name));
        var over = Buttons.plain(texts.get("today.noLonger"), () -> model.noLonger(before));
        over.setAccessibleText(texts.get("today.noLongerNamed", name));
        getChildren().addAll(asked, still, over);
    }

    Node firstFocus() {
        return still;
    }
}
