package org.ldnjournal.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What an entry can hold besides scores, sleep, side effects and a note. Everything may be missing.
 *
 * @param crash        the answer about post-exertional malaise
 * @param events       what happened that may explain the day, each at most once
 * @param trackers     values of the person's own trackers, by the tracker's identity
 * @param ended        side effects of which the person said that they are over, each kind at most once
 * @param nothingToAdd whether the person said that there is nothing to add: an answer, unlike an empty note
 */
public record Besides(
        Optional<Crash> crash, List<Event> events, Map<UUID, TrackerValue> trackers, List<EndedEffect> ended,
        boolean nothingToAdd) {

    /** Nothing of it. */
    public static final Besides NOTHING = new Besides(Optional.empty(), List.of(), Map.of(), List.of(), false);

    public Besides {
        Objects.requireNonNull(crash);
        events = List.copyOf(events);
        trackers = Map.copyOf(trackers);
        ended = List.copyOf(ended);
        if (new HashSet<>(events).size() < events.size()) {
            throw new InvalidValue("event.refused.twice");
        }
        if (ended.stream().map(EndedEffect::kind).distinct().count() < ended.size()) {
            throw new InvalidValue("sideEffect.refused.twice", ended.getLast().kind().key());
        }
    }

    Besides withCrash(Optional<Crash> answer) {
        return new Besides(answer, events, trackers, ended, nothingToAdd);
    }

    Besides withEvents(List<Event> list) {
        return new Besides(crash, list, trackers, ended, nothingToAdd);
    }

    Besides withTrackers(Map<UUID, TrackerValue> values) {
        return new Besides(crash, events, values, ended, nothingToAdd);
    }

    Besides withEnded(List<EndedEffect> list) {
        return new Besides(crash, events, trackers, list, nothingToAdd);
    }

    Besides withNothingToAdd(boolean said) {
        return new Besides(crash, events, trackers, ended, said);
    }
}
