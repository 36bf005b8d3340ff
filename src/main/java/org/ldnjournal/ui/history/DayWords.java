package org.ldnjournal.ui.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.history.PastValue.Difference;
import org.ldnjournal.ui.kit.DayNames;

/** How days and their values are said. */
final class DayWords {
    private final Texts texts;

    DayWords(Texts texts) {
        this.texts = texts;
    }

    /** The day in full; with its year where that is not this one. */
    String name(JournalDay day, JournalDay today) {
        return texts.longDay(day.date(), today.date());
    }

    /** The day in short; with its year where that is not this one. */
    String shortName(JournalDay day, JournalDay today) {
        return day.date().getYear() == today.date().getYear() ? texts.day(day.date())
                : texts.longDate(day.date());
    }

    /** A day of the calendar as it is read out: “Saturday 21 November, pain 4, dose taken, side effects”. */
    String spoken(DayFacts facts, Scale scale, JournalDay today) {
        var words = new StringJoiner(", ");
        words.add(name(facts.day(), today));
        if (facts.day().equals(today)) {
            words.add(texts.get("history.isToday"));
        }
        facts.entry().score(scale).ifPresentOrElse(
                score -> words.add(texts.get("history.spoken." + scale.name(), score.value())),
                () -> words.add(texts.get("history.spoken.none." + scale.name())));
        if (facts.isLate(scale)) {
            words.add(texts.get("history.late"));
        }
        if (facts.dose() != DoseMark.NONE) {
            words.add(texts.get("history.spoken.dose." + facts.dose().name()));
        }
        spokenBesides(facts).forEach(words::add);
        return words.toString();
    }

    private List<String> spokenBesides(DayFacts facts) {
        var words = new ArrayList<String>();
        if (!facts.effects().isEmpty()) {
            words.add(texts.get("history.spoken.effects"));
        }
        facts.events().forEach(event -> words.add(DayNames.of(event, texts)));
        if (facts.isCrash()) {
            words.add(texts.get("history.spoken.crash"));
        }
        if (facts.entry().badDay()) {
            words.add(texts.get("history.spoken.badDay"));
        }
        return words;
    }

    /** What became of a dose, with the time of the clock, and the date where that is another one. */
    String outcome(DoseRecord.Outcome outcome, JournalDay day) {
        return switch (outcome) {
            case DoseRecord.Taken taken -> texts.get("history.dose.taken",
                    texts.milligrams(taken.amount().milligrams()), clock(taken.at(), day));
            case DoseRecord.PartlyTaken partly -> texts.get("history.dose.partly",
                    texts.milligrams(partly.amount().milligrams()), clock(partly.at(), day),
                    texts.get("why." + partly.why().name()));
            case DoseRecord.Skipped skipped -> texts.get("history.dose.skipped",
                    texts.get("why." + skipped.why().name()));
        };
    }

    private String clock(Moment at, JournalDay day) {
        var local = at.local();
        return local.toLocalDate().equals(day.date()) ? texts.time(local.toLocalTime()) : moment(at, day);
    }

    /** A moment as the clock on the wall told it; with its year where that is not the one of the day it is about. */
    String moment(Moment at, JournalDay day) {
        return texts.get("history.moment", texts.day(at.local().toLocalDate(), day.date()), at.local().toLocalTime());
    }

    /** A side effect of this day with its severity, and since when where that was said. */
    String effect(SideEffect effect, JournalDay day) {
        var name = DayNames.of(effect.kind(), texts);
        var severity = texts.get("effectSeverity." + effect.severity().name());
        return effect.onset().map(since -> texts.get("history.effect.since", name, severity,
                        texts.day(since.date(), day.date())))
                .orElseGet(() -> texts.get("history.effect", name, severity));
    }

    /** The answer about side effects on one line. */
    String effects(SideEffects answer, JournalDay day) {
        return answer.list().isEmpty() ? texts.get("history.effects.none")
                : joined(answer.list().stream().map(effect -> effect(effect, day)));
    }

    /** What a past value belongs to. */
    String part(PastValue.Part part) {
        return switch (part) {
            case PastValue.FieldPart field -> texts.get("history.field." + field.field().name());
            case PastValue.DosePart dose -> dose.number() == 1 ? texts.get("history.dose")
                    : texts.get("history.dose.another", dose.number());
            case PastValue.UnreadPart _ -> texts.get("history.changes.unreadable");
        };
    }

    /** What was changed on this day. */
    String change(Difference one, DayFacts facts) {
        return one == Difference.UNREAD ? part(one.part())
                : change(part(one.part()), one, facts.own(), facts.day(), false);
    }

    /** That this part of this day was changed. */
    String change(String part, Difference one, OwnWords own, JournalDay day, boolean first) {
        var before = one.before().map(value -> value(value, own, day));
        var after = one.after().map(value -> value(value, own, day));
        var sentences = new ChangeSentences(texts);
        return one.part().equals(new PastValue.FieldPart(Entry.Field.CRASH))
                ? sentences.ofTimes(part, before, after, first) : sentences.of(part, before, after, first);
    }

    /** A past value of this day. */
    String value(PastValue value, OwnWords own, JournalDay day) {
        return switch (value) {
            case PastValue.Rating rating -> texts.number(BigDecimal.valueOf(rating.score().value()));
            case PastValue.Sleep sleep -> texts.get("history.hours", sleep.hours().hours());
            case PastValue.Effects effects -> effects(effects.answer(), day);
            case PastValue.Note note -> texts.get("quoted.words", note.words());
            case PastValue.BadDay _, PastValue.NothingToAdd _ -> texts.get("history.yes");
            case PastValue.Crashed crashed -> DayNames.of(crashed.answer(), day, texts);
            case PastValue.Happened happened ->
                    joined(happened.events().stream().map(event -> DayNames.of(event, texts)));
            case PastValue.Tracked tracked -> joined(own.lines(tracked.values(), texts).stream());
            case PastValue.Ended ended -> joined(ended.effects().stream().map(over -> DayNames.of(over, day, texts)));
            case PastValue.DoseOutcome dose -> outcome(dose.outcome(), day);
        };
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining("; "));
    }
}
