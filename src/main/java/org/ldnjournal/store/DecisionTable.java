package org.ldnjournal.store;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Moment;
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
import org.ldnjournal.plan.Step;

/** Decisions about the plan: they only grow, and one that was undone stays, marked. */
final class DecisionTable {
    private DecisionTable() {}

    /** What sort of decision a row holds, and what else belongs to it; the rest is absent. */
    private record Kind(
            String name, OptionalInt days, Optional<PauseReason> why, OptionalInt step, Optional<Dose> dose,
            Optional<LocalTime> time) {

        static Kind of(Decision.Kind kind) {
            return switch (kind) {
                case GoUp _ -> plain("GO_UP");
                case GoBack _ -> plain("GO_BACK");
                case Stop _ -> plain("STOP");
                case EveryOtherDay _ -> plain("EVERY_OTHER_DAY");
                case EveryDay _ -> plain("EVERY_DAY");
                case Amend _ -> plain("AMEND");
                case StayLonger(int days) -> plain("STAY_LONGER").days(days);
                case Halve(int days) -> plain("HALVE").days(days);
                case Recheck(Dose lower, int days) -> plain("RECHECK").days(days).dose(lower);
                case ChangeDose(Dose dose) -> plain("CHANGE_DOSE").dose(dose);
                case Split(Dose first, LocalTime at) -> plain("SPLIT").dose(first).time(at);
                case ChangeTime(LocalTime time) -> plain("CHANGE_TIME").time(time);
                case Pause(PauseReason why) ->
                        new Kind("PAUSE", OptionalInt.empty(), Optional.of(why), OptionalInt.empty(), Optional.empty(),
                                Optional.empty());
                case Resume(int step) ->
                        new Kind("RESUME", OptionalInt.empty(), Optional.empty(), OptionalInt.of(step),
                                Optional.empty(),
                                Optional.empty());
            };
        }

        private static Kind plain(String name) {
            return new Kind(name, OptionalInt.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty(),
                    Optional.empty());
        }

        private Kind days(int number) {
            return new Kind(name, OptionalInt.of(number), why, step, dose, time);
        }

        private Kind dose(Dose amount) {
            return new Kind(name, days, why, step, Optional.of(amount), time);
        }

        private Kind time(LocalTime clock) {
            return new Kind(name, days, why, step, dose, Optional.of(clock));
        }
    }

    /** Every decision, oldest first. */
    static List<Recorded> all(Reading reading) {
        var amended = StepTable.OF_AMENDMENT.all(reading);
        return reading.list("""
                SELECT decision.*, undone.at AS undone_at, undone.zone AS undone_zone
                FROM decision LEFT JOIN decision_undone AS undone ON undone.decision = decision.number
                ORDER BY number""", row -> new Recorded(
                row.integer("number"), decision(row, amended), row.optionalMoment("undone_at", "undone_zone")));
    }

    private static Decision decision(Row row, Map<Integer, List<Step>> amended) throws SQLException {
        return new Decision(row.day("from_day"), kind(row, amended), row.text("reason"), row.yes("reviewed"),
                row.moment("made_at", "made_zone"));
    }

    private static Decision.Kind kind(Row row, Map<Integer, List<Step>> amended) throws SQLException {
        var name = row.text("kind");
        return switch (name) {
            case "GO_UP" -> new GoUp();
            case "GO_BACK" -> new GoBack();
            case "STOP" -> new Stop();
            case "STAY_LONGER" -> new StayLonger(row.integer("days"));
            case "PAUSE" -> new Pause(row.symbol(PauseReason.class, "why"));
            case "RESUME" -> new Resume(row.integer("step"));
            case "HALVE" -> new Halve(row.integer("days"));
            case "CHANGE_DOSE" -> new ChangeDose(row.dose("micrograms"));
            case "SPLIT" -> new Split(row.dose("micrograms"), row.time("time"));
            case "EVERY_OTHER_DAY" -> new EveryOtherDay();
            case "EVERY_DAY" -> new EveryDay();
            case "CHANGE_TIME" -> new ChangeTime(row.time("time"));
            case "RECHECK" -> new Recheck(row.dose("micrograms"), row.integer("days"));
            case "AMEND" -> new Amend(amended.getOrDefault(row.integer("number"), List.of()), row.day("recorded"));
            default -> throw new IllegalArgumentException("no decision is called " + name);
        };
    }

    static void add(Writing writing, Decision decision) {
        var kind = Kind.of(decision.kind());
        writing.update("""
                INSERT INTO decision (from_day, kind, days, why, step, micrograms, time, reason, reviewed,
                    made_at, made_zone, recorded)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                decision.from(), kind.name(), kind.days(), kind.why(), kind.step(), kind.dose(), kind.time(),
                decision.reason(), decision.reviewed(), Stored.instant(decision.made()), Stored.zone(decision.made()),
                decision.kind() instanceof Amend amend ? amend.recorded() : null);
        if (decision.kind() instanceof Amend amend) {
            StepTable.OF_AMENDMENT.addToLast(writing, amend.steps());
        }
    }

    /** Marks it as undone; a second time changes nothing. */
    static void undo(Writing writing, int number, Moment at) {
        writing.update("""
                INSERT INTO decision_undone (decision, at, zone) VALUES (?, ?, ?)
                ON CONFLICT (decision) DO NOTHING""", number, Stored.instant(at), Stored.zone(at));
    }
}
