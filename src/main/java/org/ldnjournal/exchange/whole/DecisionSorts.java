package org.ldnjournal.exchange.whole;

import static org.ldnjournal.exchange.whole.Part.maybeSeveral;
import static org.ldnjournal.exchange.whole.Part.one;
import static org.ldnjournal.exchange.whole.Part.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Decision.Amend;
import org.ldnjournal.plan.Decision.ChangeDose;
import org.ldnjournal.plan.Decision.ChangeTime;
import org.ldnjournal.plan.Decision.EveryDay;
import org.ldnjournal.plan.Decision.EveryOtherDay;
import org.ldnjournal.plan.Decision.GoBack;
import org.ldnjournal.plan.Decision.GoUp;
import org.ldnjournal.plan.Decision.Halve;
import org.ldnjournal.plan.Decision.Pause;
import org.ldnjournal.plan.Decision.PauseReason;
import org.ldnjournal.plan.Decision.Recheck;
import org.ldnjournal.plan.Decision.Resume;
import org.ldnjournal.plan.Decision.Split;
import org.ldnjournal.plan.Decision.StayLonger;
import org.ldnjournal.plan.Decision.Stop;
import org.ldnjournal.plan.PlanHistory.Recorded;

/** Decisions about the plan, those taken back included. */
final class DecisionSorts {
    static final Sort<Recorded> DECISIONS = new Sort<>(1, List.of(
            one("number", Recorded::number), of("from", Decision::from), kind("kind", Name::of),
            kind("days", DecisionSorts::days),
            kind("why", kind -> kind instanceof Pause(var why) ? why : null),
            kind("step", kind -> kind instanceof Resume(int step) ? step : null), kind("doseMg", DecisionSorts::dose),
            kind("time", DecisionSorts::time),
            kind("recordedOn", kind -> kind instanceof Amend(_, var recorded) ? recorded : null),
            words("reason", recorded -> recorded.decision().reason()), of("reviewed", Decision::reviewed),
            of("made", Decision::made), one("undone", Recorded::undone),
            maybeSeveral("steps", PlanSorts.STEPS, recorded -> recorded.decision().kind() instanceof Amend(var steps, _)
                    ? Optional.of(steps) : Optional.empty())),
            found -> new Recorded(found.get("number", Kind.WHOLE),
                    new Decision(found.get("from", Kind.DAY), kind(found),
                    found.words("reason"), found.get("reviewed", Kind.YES_OR_NO), found.get("made", Kind.MOMENT)),
                    found.maybe("undone", Kind.MOMENT)));

    private enum Name {
        GO_UP, STAY_LONGER, GO_BACK, PAUSE, RESUME, STOP, HALVE, CHANGE_DOSE, SPLIT, EVERY_OTHER_DAY, EVERY_DAY,
        CHANGE_TIME, RECHECK, AMEND;

        static Name of(Decision.Kind kind) {
            return switch (kind) {
                case GoUp _ -> GO_UP;
                case StayLonger _ -> STAY_LONGER;
                case GoBack _ -> GO_BACK;
                case Pause _ -> PAUSE;
                case Resume _ -> RESUME;
                case Stop _ -> STOP;
                case Halve _ -> HALVE;
                case ChangeDose _ -> CHANGE_DOSE;
                case Split _ -> SPLIT;
                case EveryOtherDay _ -> EVERY_OTHER_DAY;
                case EveryDay _ -> EVERY_DAY;
                case ChangeTime _ -> CHANGE_TIME;
                case Recheck _ -> RECHECK;
                case Amend _ -> AMEND;
            };
        }
    }

    private DecisionSorts() {}

    private static Part<Recorded> of(String name, Function<Decision, ?> value) {
        return one(name, recorded -> value.apply(recorded.decision()));
    }

    private static Part<Recorded> kind(String name, Function<Decision.Kind, ?> value) {
        return of(name, decision -> value.apply(decision.kind()));
    }

    private static Object days(Decision.Kind kind) {
        return switch (kind) {
            case StayLonger(int days) -> days;
            case Halve(int days) -> days;
            case Recheck(_, int days) -> days;
            case GoUp _, GoBack _, Pause _, Resume _, Stop _, ChangeDose _, Split _, EveryOtherDay _, EveryDay _,
                    ChangeTime _, Amend _ -> null;
        };
    }

    private static Object dose(Decision.Kind kind) {
        return switch (kind) {
            case ChangeDose(var dose) -> dose;
            case Split(var first, _) -> first;
            case Recheck(var lower, _) -> lower;
            case GoUp _, GoBack _, Pause _, Resume _, Stop _, StayLonger _, Halve _, EveryOtherDay _, EveryDay _,
                    ChangeTime _, Amend _ -> null;
        };
    }

    private static Object time(Decision.Kind kind) {
        return switch (kind) {
            case Split(_, var at) -> at;
            case ChangeTime(var time) -> time;
            case GoUp _, GoBack _, Pause _, Resume _, Stop _, StayLonger _, Halve _, EveryOtherDay _, EveryDay _,
                    ChangeDose _, Recheck _, Amend _ -> null;
        };
    }

    private static Decision.Kind kind(Found found) {
        return switch (found.get("kind", Kind.symbol(Name.class))) {
            case GO_UP -> new GoUp();
            case STAY_LONGER -> new StayLonger(found.get("days", Kind.WHOLE));
            case GO_BACK -> new GoBack();
            case PAUSE -> new Pause(found.get("why", Kind.symbol(PauseReason.class)));
            case RESUME -> new Resume(found.get("step", Kind.WHOLE));
            case STOP -> new Stop();
            case HALVE -> new Halve(found.get("days", Kind.WHOLE));
            case CHANGE_DOSE -> new ChangeDose(found.get("doseMg", Kind.MILLIGRAMS));
            case SPLIT -> new Split(found.get("doseMg", Kind.MILLIGRAMS), found.get("time", Kind.TIME));
            case EVERY_OTHER_DAY -> new EveryOtherDay();
            case EVERY_DAY -> new EveryDay();
            case CHANGE_TIME -> new ChangeTime(found.get("time", Kind.TIME));
            case RECHECK -> new Recheck(found.get("doseMg", Kind.MILLIGRAMS), found.get("days", Kind.WHOLE));
            case AMEND -> new Amend(found.get("steps", Kind.list(PlanSorts.STEPS)), found.get("recordedOn", Kind.DAY));
        };
    }
}
