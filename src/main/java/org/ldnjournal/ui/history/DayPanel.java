package org.ldnjournal.ui.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.DayNames;
import org.ldnjournal.ui.kit.Words;

/** Everything about one day: what was logged, when, and every earlier value. */
final class DayPanel extends VBox {
    private final Texts texts;
    private final DayWords words;
    private final Label name = Words.section("");
    private final Label marks = Words.small("");
    private final VBox values = new VBox();
    private final VBox earlier = new VBox();
    private final Button open;
    private final DeletePart delete;
    private DayFacts shown;

    /** @param openInToday opens a day where it can be changed */
    DayPanel(DayDeletion deletion, Texts texts, Consumer<JournalDay> openInToday) {
        this.texts = texts;
        words = new DayWords(texts);
        getStyleClass().add("day-panel");
        values.getStyleClass().add("day-values");
        earlier.getStyleClass().add("earlier");
        open = Buttons.plain(texts.get("history.openInToday"), () -> openInToday.accept(shown.day()));
        delete = new DeletePart(deletion, texts, open);
        var head = new VBox(name, marks);
        var rule = new Region();
        rule.getStyleClass().add("rule");
        getChildren().add(new Card(head, values, open, delete, rule, earlier));
    }

    /** Where the keyboard goes when a day is opened. */
    Button openButton() {
        return open;
    }

    /** Shows this day; its earlier values come with {@link #showEarlier}. */
    void show(DayFacts facts, JournalDay today) {
        shown = facts;
        var day = facts.day();
        name.setText(words.name(day, today));
        marks.setText(recordedWords(facts));
        open.setAccessibleText(texts.get("history.openInToday.day", words.name(day, today)));
        values.getChildren().clear();
        if (facts.isBlank()) {
            values.getChildren().add(Words.muted(texts.get("history.blank")));
        } else {
            addEntry(facts);
        }
        addDoses(facts);
        delete.show(facts, words.name(day, today));
    }

    private void addEntry(DayFacts facts) {
        if (facts.entry().badDay()) {
            add("history.field.BAD_DAY", late(facts, Entry.Field.BAD_DAY), texts.get("history.yes"));
        }
        for (var scale : Scale.values()) {
            addScore(facts, scale);
        }
        add("history.field.SLEEP_HOURS", late(facts, Entry.Field.SLEEP_HOURS), facts.entry().sleep()
                .map(sleep -> texts.get("history.hours", sleep.hours())).orElse(""));
        add("history.field.SIDE_EFFECTS", late(facts, Entry.Field.SIDE_EFFECTS), effectLines(facts));
        addBesides(facts);
        if (!facts.entry().note().isEmpty()) {
            add("history.field.NOTE", late(facts, Entry.Field.NOTE), facts.entry().note());
        }
    }

    private void addBesides(DayFacts facts) {
        var besides = facts.entry().besides();
        if (!besides.ended().isEmpty()) {
            add("history.field.ENDED_EFFECTS", late(facts, Entry.Field.ENDED_EFFECTS),
                    besides.ended().stream().map(over -> DayNames.of(over, facts.day(), texts)).toArray(String[]::new));
        }
        besides.crash().ifPresent(crash ->
                add("history.field.CRASH", late(facts, Entry.Field.CRASH), DayNames.of(crash, facts.day(), texts)));
        if (!besides.events().isEmpty()) {
            add("history.field.EVENTS", late(facts, Entry.Field.EVENTS),
                    besides.events().stream().map(event -> DayNames.of(event, texts)).toArray(String[]::new));
        }
        if (!besides.trackers().isEmpty()) {
            add("history.field.TRACKERS", late(facts, Entry.Field.TRACKERS),
                    facts.own().lines(besides.trackers(), texts).toArray(String[]::new));
        }
    }

    private void addScore(DayFacts facts, Scale scale) {
        var name = "scale." + scale.name();
        facts.entry().score(scale).ifPresentOrElse(score -> {
            var number = Words.strong(Integer.toString(score.value()));
            var ends = Words.small(texts.get("history.ends",
                    texts.get("scale.low." + scale.name()), texts.get("scale.high." + scale.name())));
            var lines = new ArrayList<Node>(List.of(new Flow(number, ends)));
            facts.own().meanings(facts.day(), scale, texts).forEach(meaning -> lines.add(Words.small(meaning)));
            addBlock(name, late(facts, Entry.Field.of(scale)), lines);
        }, () -> add(name, Optional.empty(), ""));
    }

    private String[] effectLines(DayFacts facts) {
        return facts.entry().sideEffects().map(answer -> answer.list().isEmpty()
                ? new String[] {texts.get("history.effects.none")}
                : answer.list().stream().map(effect -> words.effect(effect, facts.day())).toArray(String[]::new))
                .orElse(new String[] {""});
    }

    private void addDoses(DayFacts facts) {
        for (var dose : facts.doses()) {
            var late = facts.isLate(dose) ? Optional.of(lateWords(dose)) : Optional.<String>empty();
            add(dose.number() == 1 ? "history.dose" : "history.dose.again", late,
                    words.outcome(dose.outcome(), facts.day()));
        }
        if (facts.dose() == DoseMark.NOT_RECORDED) {
            add("history.dose", Optional.empty(), texts.get("history.dose.notRecorded"));
        }
    }

    private String lateWords(DoseRecord dose) {
        return texts.get("history.recordedLate", words.moment(dose.recorded(), dose.day()));
    }

    /** When a value was recorded, where that was on another day than its own, and whether that was late. */
    private Optional<String> late(DayFacts facts, Entry.Field field) {
        return facts.recordedElsewhen(field).map(at -> texts.get(
                facts.isLate(field) ? "history.recordedLate" : "history.recorded", words.moment(at, facts.day())));
    }

    /** A value under its name; nothing where nothing was recorded is said as that. */
    private void add(String nameKey, Optional<String> when, String... lines) {
        addBlock(nameKey, lines[0].isEmpty() ? Optional.empty() : when, Arrays.stream(lines).map(line ->
                line.isEmpty() ? Words.muted(texts.get("history.notRecorded")) : Words.body(line)).toList());
    }

    private void addBlock(String nameKey, Optional<String> when, List<? extends Node> lines) {
        var block = new VBox(Words.small(texts.get(nameKey)));
        block.getChildren().addAll(lines);
        when.map(Words::small).ifPresent(block.getChildren()::add);
        values.getChildren().add(block);
    }

    private String recordedWords(DayFacts facts) {
        var last = facts.logged().flatMap(LoggedEntry::lastRecorded);
        return facts.firstRecorded().map(first -> last.filter(changed -> !changed.equals(first))
                .map(changed -> texts.get("history.recordedAndChanged", words.moment(first, facts.day()),
                        words.moment(changed, facts.day())))
                .orElseGet(() -> texts.get("history.recorded", words.moment(first, facts.day())))).orElse("");
    }

    /** Shows what was changed on this day's record; nothing while that is being read. */
    void showEarlier(Optional<List<Revision>> revisions) {
        earlier.getChildren().clear();
        revisions.ifPresent(read -> {
            earlier.getChildren().add(Words.strong(texts.get("history.earlier")));
            if (read.isEmpty()) {
                earlier.getChildren().add(Words.small(texts.get("history.earlier.none")));
            }
            read.forEach(revision -> earlier.getChildren().add(block(revision)));
        });
    }

    private Node block(Revision revision) {
        var block = new VBox(Words.small(texts.get("history.changed", words.moment(revision.at(), shown.day()))));
        revision.differences().forEach(one -> block.getChildren().add(Words.body(words.change(one, shown))));
        return block;
    }
}
