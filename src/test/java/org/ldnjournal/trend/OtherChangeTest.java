package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.SealedQuestion;

class OtherChangeTest {
    private static final int TODAY = 70;

    private final Diary diary = new Diary().taken(1, "1.5");

    private void happened(int day, Event... events) {
        diary.entry(diary.entryOf(day).withEvents(List.of(events)), Diary.at(day, 20));
    }

    private List<String> others() {
        return diary.response(TODAY).others().stream()
                .map(other -> other.what().key() + " " + Diary.DAY_ONE.daysUntil(other.first()) + " "
                        + Diary.DAY_ONE.daysUntil(other.last())).toList();
    }

    private Optional<Reason> caveat() {
        return diary.response(TODAY).caveats().stream().map(Caveat::sentence)
                .filter(sentence -> sentence.key().equals("trend.cannot.happened")).findFirst();
    }

    @Test
    void namesMedicinesEventsAndCrashesByTheirDays() {
        diary.medicine("Pregabalin", 20);
        happened(30, Event.of(Event.Kind.INFECTION));
        happened(31, Event.of(Event.Kind.INFECTION));
        happened(33, Event.of(Event.Kind.INFECTION));
        diary.entry(diary.entryOf(65).withCrash(Optional.of(new Crash.Since(Diary.day(65)))), Diary.at(65, 20));
        diary.entry(diary.entryOf(67).withCrash(Optional.of(new Crash.Over(Diary.day(65), Diary.day(65)))),
                Diary.at(67, 20));
        assertThat(others()).containsExactly("trend.other.started 19 19", "event.INFECTION 29 30",
                "event.INFECTION 32 32",
                "trend.other.crash 64 64");
    }

    @Test
    void twoEventsOfASortOnOneDayAreNotTwoChanges() {
        happened(29, Event.of(Event.Kind.STRESS));
        happened(30, new Event(Event.Kind.STRESS, "work"), new Event(Event.Kind.STRESS, "family"));
        happened(31, Event.of(Event.Kind.STRESS));
        assertThat(others()).containsExactly("event.STRESS 28 30");
    }

    @Test
    void saysOfWhatHappenedOnTheDaysComparedThatItCannotBeToldApart() {
        happened(65, Event.of(Event.Kind.SURGERY));
        happened(-5, Event.of(Event.Kind.STRESS));
        assertThat(caveat()).hasValueSatisfying(sentence -> assertThat(sentence.arguments()).hasSize(1)
                .first().isEqualTo(Reason.of("trend.cannot.and", Reason.of("event.STRESS"),
                Reason.of("event.SURGERY"))));
    }

    @Test
    void isSilentAboutWhatHappenedOnOtherDays() {
        happened(20, Event.of(Event.Kind.SURGERY));
        happened(-20, Event.of(Event.Kind.STRESS));
        assertThat(caveat()).isEmpty();
        assertThat(others()).containsExactly("event.SURGERY 19 19");
    }

    @Test
    void theSealedScoreStandsFirstWhateverIsChosenLater() {
        var contents = diary.contents();
        var sealed = new SealedQuestion(new UUID(1, 1), Diary.day(1), "Sleep", Scale.SLEEP_QUALITY, Optional.empty());
        assertThat(Response.of(contents.with(contents.items().with(List.of(sealed))), diary.history(), Diary.day(TODAY))
                .measures().getFirst().measure()).isEqualTo(Measure.SLEEP_QUALITY);
    }
}
