package org.ldnjournal.ui.today;

import java.util.Optional;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.SideEffects;

/** A day that was like the day before. */
final class SameAgain {
    private SameAgain() {}

    /** The entry with what the day before says; where that says nothing, the entry keeps its own. */
    static Entry of(Entry entry, Entry before, DayPicture picture) {
        var same = entry;
        for (var score : before.scores().values()) {
            same = same.with(score);
        }
        same = same.withSleep(before.sleep().or(entry::sleep));
        same = same.withSideEffects(before.sideEffects().map(answer -> still(answer, picture))
                .or(entry::sideEffects));
        for (var tracked : before.besides().trackers().entrySet()) {
            same = same.withTracker(tracked.getKey(), Optional.of(tracked.getValue()));
        }
        return same.withCrash(before.besides().crash().flatMap(SameAgain::still).or(() -> entry.besides().crash()));
    }

    private static SideEffects still(SideEffects answer, DayPicture picture) {
        return new SideEffects(answer.list().stream().map(effect -> effect.since(picture.earlier().sinceAsked(effect)))
                .toList());
    }

    /** A crash that goes on, and a "no", stand again; one that ended does not. */
    private static Optional<Crash> still(Crash crash) {
        return switch (crash) {
            case Crash.No no -> Optional.of(no);
            case Crash.Since since -> Optional.of(since);
            case Crash.Over _ -> Optional.empty();
        };
    }
}
