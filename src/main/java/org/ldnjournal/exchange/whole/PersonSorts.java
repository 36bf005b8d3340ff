package org.ldnjournal.exchange.whole;

import static org.ldnjournal.exchange.whole.Part.one;
import static org.ldnjournal.exchange.whole.Part.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ldnjournal.journal.Anchor;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.HiddenDay;
import org.ldnjournal.journal.Impression;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.OtherPart;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.SealedQuestion;
import org.ldnjournal.journal.ShownInTrends;

/** The person, what the person chose and said about the days as a whole, and the history of changes. */
final class PersonSorts {
    static final Sort<Person> PERSON = new Sort<>(0, List.of(
            words("name", Person::name), one("birthDate", Person::birthDate), words("prescriber", Person::prescriber),
            words("pharmacy", Person::pharmacy), one("country", Person::country),
            words("emergencyNumber", Person::emergencyNumber)),
            found -> new Person(found.words("name"), found.maybe("birthDate", Kind.DATE), found.words("prescriber"),
                    found.words("pharmacy"), found.maybe("country", Kind.TEXT), found.words("emergencyNumber")));

    static final Sort<JournalSettings> SETTINGS = new Sort<>(0, List.of(
            one("rolloverHour", settings -> settings.rollover().hour()), one("primaryScale", JournalSettings::primary),
            one("pausesMoveLooks", JournalSettings::pausesMoveLooks)),
            found -> new JournalSettings(found.get("rolloverHour", value -> new Rollover(Kind.WHOLE.of(value))),
                    found.get("primaryScale", Kind.symbol(Scale.class)), found.get("pausesMoveLooks", Kind.YES_OR_NO)));

    static final Sort<String> QUESTIONS = new Sort<>(0, List.of(one("words", words -> words)),
            found -> found.get("words", Kind.TEXT));

    static final Sort<Anchor> ANCHORS = new Sort<>(1, List.of(
            one("id", Anchor::id), one("scale", Anchor::scale), one("value", Anchor::value),
            one("words", Anchor::words),
            one("from", Anchor::from), one("until", Anchor::until)),
            found -> new Anchor(found.get("id", Kind.ID), found.get("scale", Kind.symbol(Scale.class)),
                    found.get("value", Kind.WHOLE), found.get("words", Kind.TEXT), found.get("from", Kind.DAY),
                    found.maybe("until", Kind.DAY)));

    static final Sort<Impression> IMPRESSIONS = new Sort<>(1, List.of(
            one("id", Impression::id), one("day", Impression::day), one("answer", Impression::answer)),
            found -> new Impression(found.get("id", Kind.ID), found.get("day", Kind.DAY),
                    found.maybe("answer", Kind.symbol(Impression.Step.class))));

    static final Sort<SealedQuestion> SEALED_QUESTIONS = new Sort<>(1, List.of(
            one("id", SealedQuestion::id), one("written", SealedQuestion::written), one("words", SealedQuestion::words),
            one("matters", SealedQuestion::matters), one("opened", SealedQuestion::opened)),
            found -> new SealedQuestion(found.get("id", Kind.ID), found.get("written", Kind.DAY),
                    found.get("words", Kind.TEXT), found.get("matters", Kind.symbol(Scale.class)),
                    found.maybe("opened", Kind.DAY)));

    static final Sort<HiddenDay> HIDDEN_DAYS = new Sort<>(1, List.of(
            one("id", HiddenDay::id), one("day", HiddenDay::day), one("noteOnly", HiddenDay::noteOnly)),
            found -> new HiddenDay(found.get("id", Kind.ID), found.get("day", Kind.DAY),
                    found.get("noteOnly", Kind.YES_OR_NO)));

    static final Sort<OtherPart> OTHER_PARTS =
            new Sort<>(1, List.of(one("id", OtherPart::id), one("part", OtherPart::part)),
            found -> new OtherPart(found.get("id", Kind.ID), found.get("part", Kind.TEXT)));

    private static final Sort<String> KEYS =
            new Sort<>(1, List.of(one("key", key -> key)), found -> found.get("key", Kind.TEXT));

    static final Sort<ShownInTrends> SHOWN_IN_TRENDS = new Sort<>(1, List.of(
            one("id", ShownInTrends::id), Part.several("keys", KEYS, shown -> List.copyOf(shown.keys()))),
            found -> {
                found.get("id", Kind.ID);
                return new ShownInTrends(Set.copyOf(found.maybe("keys", Kind.list(KEYS)).orElse(List.of())));
            });

    static final Sort<Change> CHANGES = new Sort<>(0, List.of(
            one("subject", Change::subject), one("field", Change::field), one("before", Change::before),
            one("after", Change::after), one("at", Change::at)),
            PersonSorts::change);

    private PersonSorts() {}

    private static Change change(Found found) {
        var change = new Change(found.get("subject", Kind.TEXT), found.get("field", Kind.TEXT),
                found.maybe("before", Kind.TEXT), found.maybe("after", Kind.TEXT), found.get("at", Kind.MOMENT));
        if (change.before().equals(change.after())) {
            throw new InvalidValue("import.refused.noChange");
        }
        if (Optional.of(change).filter(some -> some.subject().isEmpty() || some.field().isEmpty()).isPresent()) {
            throw new InvalidValue("import.refused.empty");
        }
        return change;
    }
}
