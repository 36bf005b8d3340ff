package org.ldnjournal.ui.kit;

import java.util.List;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.text.Texts;

/** A source's own words, with who says them one press away. */
public final class SourceWords extends Flow {
    public SourceWords(Claim claim, Texts texts) {
        super(Words.small(texts.get("quoted.words", claim.quote())), new SourceLink(List.of(claim), texts));
        setGap(8, 2);
    }
}
