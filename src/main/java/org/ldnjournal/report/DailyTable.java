package org.ldnjournal.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;

/** Every day with something recorded, as it was recorded; a dash where nothing was. */
final class DailyTable {
    private final VisitSummary summary;
    private final Texts texts;

    DailyTable(VisitSummary summary, Texts texts) {
        this.summary = summary;
        this.texts = texts;
    }

    List<Section> sections() {
        if (!summary.choice().has(Part.DAILY_TABLE)) {
            return List.of();
        }
        var contents = summary.shown();
        var rows = summary.days().days().filter(day -> !summary.choice().hiddenDays().contains(day))
                .filter(day -> contents.entry(day).filter(logged -> !logged.entry().isEmpty()).isPresent()
                        || !contents.dosesOn(day).isEmpty())
                .map(this::row).toList();
        var heads = Stream.of("report.daily.day", "report.daily.dose", "report.daily.pain", "report.daily.fatigue",
                "report.daily.sleep", "report.daily.hours", "report.effects", "report.daily.recorded").map(texts::get)
                .toList();
        return List.of(new Section(texts.get("report.part.DAILY_TABLE"), Section.Place.WHOLE, List.of(rows.isEmpty()
                ? new Block.Words(texts.get("report.daily.none"), Block.Words.Tone.PLAIN)
                : new Block.Table(heads, List.of(14, 15, 8, 8, 8, 8, 29, 10), rows))));
    }

    private List<String> row(JournalDay day) {
        var entry = summary.contents().entry(day).map(LoggedEntry::entry).orElseGet(() -> Entry.empty(day));
        return List.of(texts.date(day.date()), doses(day), score(entry, Scale.PAIN), score(entry, Scale.FATIGUE),
                score(entry, Scale.SLEEP_QUALITY),
                entry.sleep().map(sleep -> texts.number(sleep.hours())).orElse(none()),
                summary.contents().entry(day).map(logged -> ShownDays.effects(logged, texts)).orElse(none()),
                remark(day, entry));
    }

    private String doses(JournalDay day) {
        var doses = summary.contents().dosesOn(day);
        return doses.isEmpty() ? none() : doses.stream().map(this::dose).collect(Collectors.joining(" + "));
    }

    private String dose(DoseRecord dose) {
        return switch (dose.outcome()) {
            case DoseRecord.Taken taken -> texts.milligrams(taken.amount().milligrams());
            case DoseRecord.PartlyTaken partly -> texts.get("report.daily.partly",
                    texts.milligrams(partly.amount().milligrams()));
            case DoseRecord.Skipped _ -> texts.get("report.daily.skipped");
        };
    }

    private String score(Entry entry, Scale scale) {
        return entry.score(scale).map(score -> String.valueOf(score.value())).orElse(none());
    }

    private String remark(JournalDay day, Entry entry) {
        var rollover = summary.contents().settings().rollover();
        boolean late = summary.contents().entry(day).stream().flatMap(logged -> logged.held().keySet().stream()
                .map(field -> logged.isLate(field, rollover))).anyMatch(isLate -> isLate);
        return Stream.of(entry.badDay() ? texts.get("report.daily.bad") : "", 
                        late ? texts.get("report.daily.late") : "")
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    private String none() {
        return texts.get("report.none");
    }
}
