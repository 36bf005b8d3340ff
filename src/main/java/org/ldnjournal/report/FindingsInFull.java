package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.List;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.safety.Finding;
import org.ldnjournal.text.Texts;

/** Each finding with what to ask, the data behind it, and every sourced sentence, conflicts included. */
final class FindingsInFull {
    private final Making making;
    private final Texts texts;

    FindingsInFull(Making making) {
        this.making = making;
        texts = making.texts();
    }

    List<Section> sections() {
        if (!making.has(Part.FINDINGS)) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        for (var finding : making.summary().findings()) {
            blocks.addAll(blocks(finding));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Block.Words(texts.get("report.findings.none"), Block.Words.Tone.PLAIN));
        }
        return List.of(new Section(texts.get("report.part.FINDINGS"), Section.Place.WHOLE, blocks));
    }

    private List<Block> blocks(Finding finding) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Words(texts.get("report.finding", texts.get("severity." + finding.severity().name()),
                making.said(finding.title()), "").strip(), Block.Words.Tone.LEADING));
        blocks.add(new Block.Words(making.said(finding.advice()), Block.Words.Tone.PLAIN));
        finding.because().forEach(reason -> blocks.add(new Block.Words(
                texts.get("report.findings.because", making.said(reason)), Block.Words.Tone.PLAIN)));
        finding.claims().forEach(claim -> blocks.add(new Block.Words(said(claim), Block.Words.Tone.QUIET)));
        return blocks;
    }

    private String said(Claim claim) {
        return texts.get("report.findings.claim", texts.get(claim.textKey()), texts.get(claim.level().markKey()),
                making.sources().cite(List.of(claim)));
    }
}
