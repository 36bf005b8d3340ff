package org.ldnjournal.ui.plan;

import java.util.List;
import javafx.scene.layout.FlowPane;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.SourceLink;
import org.ldnjournal.ui.kit.Words;

/** A source's own words, with who says them one press away. */
final class SourceWords extends FlowPane {
    SourceWords(Claim claim, Texts texts) {
        super(8, 2);
        getChildren().addAll(Words.small("“" + claim.quote() + "”"), new SourceLink(List.of(claim), texts));
    }
}
