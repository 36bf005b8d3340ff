package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.safety.Finding;
import org.ldnjournal.text.Texts;

/** Other medicines with what was found about them, warnings about anything else, and laboratory values. */
final class MedicineList {
    private final VisitSummary summary;
    private final Texts texts;
    private final Sources sources;

    MedicineList(VisitSummary summary, Texts texts, Sources sources) {
        this.summary = summary;
        this.texts = texts;
        this.sources = sources;
    }

    List<Section> sections() {
        var blocks = new ArrayList<Block>();
        var told = new HashSet<Finding>();
        var rows = medicines().stream().map(medicine -> row(medicine, told)).toList();
        if (rows.isEmpty()) {
            blocks.add(new Block.Words(texts.get("report.medicines.none"), Block.Words.Tone.PLAIN));
        } else {
            blocks.add(new Block.Table(List.of(texts.get("report.medicines.name"), texts.get("report.medicines.use"),
                    texts.get("report.medicines.since"), texts.get("report.medicines.finding")), List.of(21, 10, 13, 56), rows));
        }
        summary.findings().stream().filter(finding -> !told.contains(finding)).forEach(finding ->
                blocks.add(new Block.Words(said(finding), Block.Words.Tone.PLAIN)));
        if (!summary.contents().labs().isEmpty()) {
            blocks.add(new Block.Facts(List.of(new Block.Fact(texts.get("report.labs"), labs()))));
        }
        return List.of(new Section(texts.get("report.medicines"), Section.Place.WHOLE, blocks));
    }

    /** Those taken at any time of the page's days, the gravest finding first, then as they were added. */
    private List<Medicine> medicines() {
        return summary.contents().medicines().stream()
                .filter(medicine -> medicine.stopped().map(day -> !day.isBefore(summary.days().first().date())).orElse(true))
                .sorted((a, b) -> rank(a) - rank(b)).toList();
    }

    private int rank(Medicine medicine) {
        return findings(medicine).stream().mapToInt(finding -> finding.severity().ordinal()).min()
                .orElse(Finding.Severity.values().length);
    }

    private List<Finding> findings(Medicine medicine) {
        return summary.findings().stream().filter(finding -> finding.id().contains(medicine.id().toString())).toList();
    }

    private List<String> row(Medicine medicine, HashSet<Finding> told) {
        var findings = findings(medicine);
        told.addAll(findings);
        return List.of(medicine.name(), texts.get("report.use." + medicine.use().name()), since(medicine),
                findings.isEmpty() ? texts.get("report.none")
                        : findings.stream().map(this::said).collect(Collectors.joining(" ")));
    }

    private String since(Medicine medicine) {
        var from = medicine.started().map(texts::date).orElse(texts.get("report.medicines.unknown"));
        return medicine.stopped().map(last -> texts.get("report.medicines.until", from, texts.date(last))).orElse(from);
    }

    private String said(Finding finding) {
        return texts.get("report.finding", texts.get("severity." + finding.severity().name()), said(finding.title()),
                sources.cite(finding.claims())).strip();
    }

    private String said(Reason reason) {
        return texts.get(reason.key(), reason.arguments().toArray());
    }

    private String labs() {
        return summary.contents().labs().stream().map(this::said).collect(Collectors.joining(" · "));
    }

    private String said(LabValue value) {
        return texts.get("report.lab", value.value(), value.test().unit(), value.date());
    }
}
