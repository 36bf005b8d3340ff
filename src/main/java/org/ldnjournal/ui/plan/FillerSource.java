package org.ldnjournal.ui.plan;

import java.util.List;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.SourceLink;
import org.ldnjournal.ui.kit.Words;

/** What a source says about a filler, with the source one press away; nothing is added to it. */
final class FillerSource extends Flow {
    FillerSource(Claim claim, Texts texts) {
        super(Words.small(texts.get(claim.textKey())), new SourceLink(List.of(claim), texts));
    }
}
