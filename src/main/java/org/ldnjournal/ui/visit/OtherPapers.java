package org.ldnjournal.ui.visit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.ldnjournal.report.PaperKind;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Words;

/** The papers besides the doctor's page, each with what it is for. */
final class OtherPapers extends VBox {
    private static final List<PaperKind> OTHERS = List.of(
            PaperKind.WALLET_CARD, PaperKind.FRIDGE_SHEET, PaperKind.LETTER, PaperKind.EMPTY_WEEK);

    OtherPapers(Texts texts, Consumer<PaperKind> save) {
        getStyleClass().add("gap");
        for (var kind : OTHERS) {
            var why = Words.muted(texts.get("visit.paperWhy." + kind.name()));
            why.setWrapText(true);
            getChildren().add(new VBox(Buttons.quiet(texts.get("visit.paper." + kind.name()), () -> save.accept(kind)),
                    why));
        }
    }
}
