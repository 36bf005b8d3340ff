package org.ldnjournal.ui.plan;

import java.util.List;
import javafx.scene.layout.VBox;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.SourceLink;
import org.ldnjournal.ui.kit.Words;

/** What a source says about a filler, with the source one press away; nothing is added to it. */
final class FillerSource extends VBox {
    FillerSource(Claim claim, Texts texts) {
        super(Words.small(texts.get(claim.textKey())), new SourceLink(List.of(claim), texts));
    }
}
