package org.ldnjournal.ui.shell;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Words;

/**
 * What was found in a backup or another version of the journal that was opened for reading only: its days, newest
 * first.
 */
public final class RehearsedDays extends VBox {
    private static final int SHOWN = 7;

    private final Texts texts;

    public RehearsedDays(Backups.Rehearsal rehearsal, Texts texts) {
        this.texts = texts;
        getStyleClass().add("stack");
        switch (rehearsal) {
            case Backups.Unusable(_, var detail) -> getChildren().addAll(
                    Words.body(texts.get("rehearsal.unusable")), Words.small(detail));
            case Backups.Shown(_, var contents) -> show(contents);
        }
    }

    private void show(JournalContents contents) {
        var days = Stream.concat(contents.entries().keySet().stream(), contents.doses().stream().map(DoseRecord::day))
                .distinct().sorted().toList();
        if (days.isEmpty()) {
            getChildren().add(Words.body(texts.get("rehearsal.empty")));
            return;
        }
        getChildren().add(Words.body(texts.get("rehearsal.days", days.size(), texts.longDate(days.getFirst().date()),
                texts.longDate(days.getLast().date()))));
        days.reversed().stream().limit(SHOWN).forEach(day -> getChildren().add(Words.small(line(contents, day))));
        if (days.size() > SHOWN) {
            getChildren().add(Words.small(texts.get("rehearsal.more", days.size() - SHOWN)));
        }
    }

    private String line(JournalContents contents, JournalDay day) {
        var scores = contents.entry(day).map(logged -> Stream.of(Scale.values())
                .flatMap(scale -> logged.entry().score(scale).stream())
                .map(score -> texts.get("scale." + score.scale().name()) + " " + score.value())).orElseGet(Stream::of);
        var doses = contents.dosesOn(day).stream().flatMap(dose -> dose.amount().stream())
                .map(amount -> texts.milligrams(amount.milligrams()));
        return Stream.of(Stream.of(texts.date(day.date())), scores, doses).flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }
}
