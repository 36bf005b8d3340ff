package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.safety.Finding;
import org.ldnjournal.text.Texts;

/** Other medicines with what was found about them, warnings about anything else, and laboratory values. */
final class MedicineList {
    private final Making making;
    private final VisitSummary summary;
    private final Texts texts;
    private final Sources sources;

    MedicineList(Making making) {
        this.making = making;
        summary = making.summary();
        texts = making.texts();
        sources = making.sources();
    }

    List<Section> sections() {
        var blocks = new ArrayList<Block>();
        if (making.has(Part.MEDICINES)) {
            blocks.addAll(listed());
        }
        if (making.has(Part.LABS) && !summary.contents().labs().isEmpty()) {
            blocks.add(new Block.Facts(List.of(new Block.Fact(texts.get("report.labs"), labs()))));
        }
        return blocks.isEmpty() ? List.of() : List.of(
                new Section(texts.get("report.medicines"), Section.Place.WHOLE, blocks));
    }

    private List<Block> listed() {
        var title = texts.get("report.medicines");
        var blocks = new ArrayList<Block>();
        var told = new HashSet<Finding>();
        var rows = medicines().stream().map(medicine -> row(medicine, told)).toList();
        if (rows.isEmpty()) {
            blocks.add(new Block.Words(texts.get("report.medicines.none"), Block.Words.Tone.PLAIN));
        } else {
            blocks.addAll(making.fitting(title, new Block.Table(List.of(texts.get("report.medicines.name"),
                    texts.get("report.medicines.use"), texts.get("report.medicines.since"),
                    texts.get("report.medicines.finding")), List.of(21, 12, 13, 54), rows), making.room().medicines()));
        }
        blocks.addAll(others(title, told));
        return blocks;
    }

    /** The findings that are about no medicine. */
    private List<Block> others(String title, Set<Finding> told) {
        var others = summary.findings().stream().filter(finding -> !told.contains(finding)).map(this::said)
                .<Block>map(words -> new Block.Words(words, Block.Words.Tone.PLAIN)).toList();
        int more = others.size() - making.room().findings();
        if (more <= 0) {
            return others;
        }
        int kept = making.room().findings();
        making.leftOver().add(new Section(texts.get("report.continued", title), Section.Place.WHOLE,
                others.subList(kept, others.size())));
        return Stream.concat(others.subList(0, kept).stream(),
                Stream.of(new Block.Words(texts.get("report.more", more), Block.Words.Tone.QUIET))).toList();
    }

    /** Those taken at any time of the page's days, the gravest finding first, then as they were added. */
    private List<Medicine> medicines() {
        return summary.gravestFirst(medicine -> medicine.stopped()
                .map(day -> !day.isBefore(summary.days().first().date())).orElse(true));
    }

    private List<String> row(Medicine medicine, Set<Finding> told) {
        var findings = summary.findingsOf(medicine);
        told.addAll(findings);
        return List.of(
                making.fitting(texts.get("report.medicines"), medicine.name(), making.room().letters()),
                texts.get("report.use." + medicine.use().name()), since(medicine),
                findings.isEmpty() ? texts.get("report.none")
                        : making.fitting(medicine.name(), findings.stream().map(this::said)
                                .collect(Collectors.joining(" ")),
                                making.room().letters() * Room.FINDING));
    }

    private String since(Medicine medicine) {
        var from = medicine.started().map(texts::date).orElse(texts.get("report.medicines.unknown"));
        return medicine.stopped().map(last -> texts.get("report.medicines.until", from, texts.date(last))).orElse(from);
    }

    private String said(Finding finding) {
        return texts.get("report.finding", texts.get("severity." + finding.severity().name()),
                making.said(finding.title()),
                sources.cite(finding.claims())).strip();
    }

    /** The latest first: what is cut is old. */
    private String labs() {
        var values = summary.contents().labs().reversed().stream().map(this::said).toList();
        int most = making.room().labs();
        if (values.size() <= most) {
            return String.join(" · ", values);
        }
        making.leftOver().add(new Section(texts.get("report.continued", texts.get("report.labs")), Section.Place.WHOLE,
                List.of(new Block.Words(String.join(" · ", values.subList(most, values.size())),
                Block.Words.Tone.PLAIN))));
        return texts.get("report.moreAfter", String.join(" · ", values.subList(0, most)), values.size() - most);
    }

    private String said(LabValue value) {
        return texts.get("report.lab", texts.get("report.lab." + value.test().name()),
                value.value(), value.test().unit(), value.date());
    }
}
