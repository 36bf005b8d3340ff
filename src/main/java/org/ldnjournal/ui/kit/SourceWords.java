package org.ldnjournal.ui.kit;

import java.util.List;
import javafx.scene.layout.FlowPane;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.text.Texts;

/** A source's own words, with who says them one press away. */
public final class SourceWords extends FlowPane {
    public SourceWords(Claim claim, Texts texts) {
        super(8, 2);
        getChildren().addAll(Words.small("“" + claim.quote() + "”"), new SourceLink(List.of(claim), texts));
    }
}
