package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Items;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Medicine.Clarification;
import org.ldnjournal.journal.Medicine.Use;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Step;

/** What is said after each thing that can happen to an opioid, a plan, a clock or an acknowledgement. */
class FindingStatesTest {
    private static final MedicineMatcher MATCHER = new MedicineMatcher(Vocabulary.shipped());
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);
    private static final UUID ID = new UUID(0, 1);
    private static final JournalDay PLAN_START = TODAY.plusDays(-40);

    /**
     * Days are counted back from the day on which the row happens. A plan is none, due (since 40 days), later, paused,
     * resumed, stopped, or other (a day between two doses of every other day). "read" is the state that was marked as
     * read; a finding that has changed since is unread.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # what happened                          | medicine                     | plan    | doses | taken | clock | read              | what is said
            nothing                                  | -                            | none    | -     | -     | 0     | -                 | -
            a plan, no medicine                      | -                            | due     | 0,1,2 | -     | 0     | -                 | -
            an opioid added                          | codeine                      | none    | -     | -     | 0     | -                 | opioid.current STOP opioidCurrent
            an opioid added beside a plan            | codeine                      | due     | -     | -     | 0     | -                 | opioid.current STOP planBeside
            added, started today                     | codeine, since 0             | none    | -     | -     | 0     | -                 | opioid.current STOP opioidCurrent
            started after midnight, the day runs on  | codeine, from 1              | none    | -     | -     | 0     | -                 | opioid.current STOP opioidCurrent
            started after midnight, beside a plan    | codeine, from 1              | due     | 0     | -     | 0     | -                 | opioid.current STOP planBeside
            added, to start later                    | codeine, from 3              | none    | -     | -     | 0     | -                 | opioid.planned TALK opioidPlanned
            to start later, beside a plan            | codeine, from 3              | due     | 0     | -     | 0     | -                 | opioid.planned TALK opioidPlanned
            its start has come                       | codeine, from 3              | due     | -     | -     | 3     | -                 | opioid.current STOP planBeside
            added back-dated, still taken            | codeine, since 90            | none    | -     | -     | 0     | -                 | opioid.current STOP opioidCurrent
            added back-dated, already over           | codeine, since 90, last 30   | none    | -     | -     | 0     | -                 | opioid.stopped KNOW opioidStopped
            back-dated over doses that were taken    | codeine, since 90, last 20   | due     | 21,25 | -     | 0     | -                 | opioid.stopped TALK opioidStopped
            back-dated over a dose of yesterday      | codeine, since 90, last 1    | due     | 1     | -     | 0     | -                 | opioid.stopped STOP opioidStopped
            stopped today                            | codeine, last 0              | none    | -     | -     | 0     | -                 | opioid.current STOP opioidCurrent
            stopped yesterday                        | codeine, last 1              | none    | -     | -     | 0     | -                 | opioid.stopped STOP opioidStopped
            short, 6 days                            | codeine, last 6              | none    | -     | -     | 0     | -                 | opioid.stopped STOP opioidStopped
            short, 7 days                            | codeine, last 7              | none    | -     | -     | 0     | -                 | opioid.stopped TALK opioidStopped
            short, 10 days                           | codeine, last 10             | none    | -     | -     | 0     | -                 | opioid.stopped TALK opioidStopped
            short, 11 days                           | codeine, last 11             | none    | -     | -     | 0     | -                 | opioid.stopped KNOW opioidStopped
            short, 11 days, beside a plan            | codeine, last 11             | due     | 0     | -     | 0     | -                 | opioid.stopped KNOW opioidStopped
            long, 9 days                             | OxyContin, last 9            | none    | -     | -     | 0     | -                 | opioid.stopped STOP opioidStopped
            long, 10 days                            | OxyContin, last 10           | none    | -     | -     | 0     | -                 | opioid.stopped TALK opioidStopped
            long, 14 days                            | OxyContin, last 14           | none    | -     | -     | 0     | -                 | opioid.stopped TALK opioidStopped
            long, 15 days                            | OxyContin, last 15           | none    | -     | -     | 0     | -                 | opioid.stopped KNOW opioidStopped
            form unknown, 9 days                     | oxycodone, last 9            | none    | -     | -     | 0     | -                 | opioid.stopped STOP opioidStopped
            form named since, 9 days                 | oxycodone IR, last 9         | none    | -     | -     | 0     | -                 | opioid.stopped TALK opioidStopped
            depot, 14 days                           | Sublocade, last 14           | none    | -     | -     | 0     | -                 | opioid.stopped STOP opioidStopped
            depot, 300 days                          | Sublocade, last 300          | none    | -     | -     | 0     | -                 | opioid.stopped TALK opioidStopped
            kratom, 13 days                          | kratom, last 13              | none    | -     | -     | 0     | -                 | opioid.stopped TALK opioidStopped
            methadone, 13 days                       | methadone, last 13           | due     | 0     | -     | 0     | -                 | opioid.stopped TALK opioidStopped
            the last day corrected to earlier        | codeine, last 12             | none    | -     | -     | 0     | codeine, last 3   | opioid.stopped KNOW opioidStopped
            the last day corrected to later          | codeine, last 2              | none    | -     | -     | 0     | codeine, last 12  | opioid.stopped STOP opioidStopped
            the last day taken back                  | codeine                      | none    | -     | -     | 0     | codeine, last 12  | opioid.current STOP opioidCurrent
            when needed                              | tramadol, as needed          | none    | -     | -     | 0     | -                 | opioid.current STOP opioidCurrent
            when needed, for a year                  | tramadol, as needed, since 365 | none  | -     | -     | 0     | -                 | opioid.current STOP opioidCurrent
            when needed, never recorded, doses       | tramadol, as needed          | due     | 0,1   | -     | 0     | -                 | opioid.current STOP planBeside
            when needed, recorded long ago           | tramadol, as needed          | due     | 0,1   | 60    | 0     | -                 | opioid.current STOP planBeside
            when needed, taken today with a dose     | tramadol, as needed          | due     | 0     | 0     | 0     | -                 | opioid.current STOP onBoard
            taken after midnight, the dose before it | tramadol, as needed          | due     | 0     | -1    | 0     | -                 | opioid.current STOP onBoard
            taken today, the dose yesterday          | tramadol, as needed          | due     | 1     | 0     | 0     | -                 | opioid.current STOP onBoard
            taken yesterday, the dose today          | tramadol, as needed          | due     | 0     | 1     | 0     | -                 | opioid.current STOP onBoard
            taken two days ago with a dose           | tramadol, as needed          | due     | 2     | 2     | 0     | -                 | opioid.current STOP planBeside
            taken today, no dose for a week          | tramadol, as needed          | paused  | 9     | 0     | 0     | -                 | opioid.current STOP opioidCurrent
            when needed, stopped 12 days ago         | codeine, as needed, last 12  | none    | -     | -     | 0     | -                 | opioid.stopped KNOW opioidStopped
            stopped, but recorded since              | codeine, as needed, last 12  | none    | -     | 3     | 0     | -                 | opioid.stopped STOP opioidStopped
            stopped, but recorded today              | codeine, as needed, last 12  | none    | -     | 0     | 0     | -                 | opioid.current STOP opioidCurrent
            the plan starts                          | codeine                      | due     | -     | -     | 0     | -                 | opioid.current STOP planBeside
            the plan is for later                    | codeine                      | later   | -     | -     | 0     | -                 | opioid.current STOP opioidCurrent
            the plan is paused                       | codeine                      | paused  | 9     | -     | 0     | -                 | opioid.current STOP opioidCurrent
            the plan is resumed                      | codeine                      | resumed | 9     | -     | 0     | -                 | opioid.current STOP planBeside
            the plan is stopped                      | codeine                      | stopped | 9     | -     | 0     | -                 | opioid.current STOP opioidCurrent
            a day between two doses                  | codeine                      | other   | 9     | -     | 0     | -                 | opioid.current STOP planBeside
            paused, the opioid over                  | codeine, last 8              | paused  | 9     | -     | 0     | -                 | opioid.stopped TALK opioidStopped
            resumed, the opioid over                 | codeine, last 8              | resumed | 9     | -     | 0     | -                 | opioid.stopped TALK opioidStopped
            the clock put back before the last day   | codeine, last 5              | none    | -     | -     | -10   | -                 | opioid.current STOP opioidCurrent
            the clock put back before the start      | codeine, since 5             | none    | -     | -     | -10   | -                 | opioid.planned TALK opioidPlanned
            the clock put forward                    | codeine, last 5              | none    | -     | -     | 10    | -                 | opioid.stopped KNOW opioidStopped
            the clock put back before a dose         | codeine, as needed           | none    | 0     | 0     | -10   | -                 | opioid.current STOP opioidCurrent
            a year later                             | codeine, last 5              | none    | -     | -     | 370   | -                 | opioid.stopped KNOW opioidStopped; vocabulary.outdated KNOW outdated
            marked as read                           | codeine                      | none    | -     | -     | 0     | codeine           | opioid.current STOP opioidCurrent read
            marked as read, a day later              | codeine                      | none    | -     | -     | 1     | codeine           | opioid.current STOP opioidCurrent read
            read, beside daily doses                 | codeine                      | due     | 0,1,2 | -     | 0     | codeine           | opioid.current STOP planBeside read
            read, then renamed                       | codeine 60 mg tablets        | none    | -     | -     | 0     | codeine           | opioid.current STOP opioidCurrent
            read, then stopped                       | codeine, last 1              | none    | -     | -     | 0     | codeine           | opioid.stopped STOP opioidStopped
            read, then made as needed                | codeine, as needed           | none    | -     | -     | 0     | codeine           | opioid.current STOP opioidCurrent
            read before it was taken beside a dose   | codeine, as needed           | due     | 0     | 0     | 0     | codeine           | opioid.current STOP onBoard
            read as stopped, the same                | codeine, last 8              | none    | -     | -     | 0     | codeine, last 8   | opioid.stopped TALK opioidStopped read
            read as stopped, graver by a later day   | codeine, last 5              | none    | -     | -     | 0     | codeine, last 8   | opioid.stopped STOP opioidStopped
            past use without a day                   | took codeine until May       | none    | -     | -     | 0     | -                 | opioid.current STOP opioidWhen
            past use with its day                    | took codeine until May, last 20 | none | -     | -     | 0     | -                 | opioid.stopped KNOW opioidStopped
            near an opioid                           | loperamide                   | due     | 0     | -     | 0     | -                 | medicine.near KNOW near
            near an opioid, over                     | loperamide, last 1           | due     | 0     | -     | 0     | -                 | -
            a negation                               | no codeine                   | due     | 0     | -     | 0     | -                 | medicine.ask TALK ask
            an allergy to an opioid                  | allergic to morphine         | due     | 0     | -     | 0     | -                 | medicine.ask TALK ask
            an allergy to naltrexone                 | allergic to naltrexone       | none    | -     | -     | 0     | -                 | medicine.naltrexone STOP naltrexoneAllergy
            full-strength naltrexone                 | Nalorex 50 mg                | due     | 0     | -     | 0     | -                 | medicine.naltrexone TALK naltrexone
            """)
    void saysThis(String event, String medicine, String plan, String doses, String taken, int clock, String read,
            String said) {
        var day = TODAY.plusDays(clock);
        var before = findings(contents(read, doses, null), plan(plan), day);
        var contents = contents(medicine, doses, taken);
        var withRead = contents.with(contents.items().with(read == null ? List.of()
                : before.stream().map(found -> found.acknowledgedAt(at(TODAY))).toList()));
        var found = findings(withRead, plan(plan), day);
        assertThat(found.stream().map(one -> words(one, withRead)).collect(Collectors.joining("; "))).as(event)
                .isEqualTo(said == null ? "" : said);
        var parted = ReadAndUnread.of(found, withRead);
        assertThat(parted.unread()).isEqualTo(found.stream().filter(one -> !one.isReadIn(withRead)).toList());
        assertThat(parted.read()).isEqualTo(found.stream().filter(one -> one.isReadIn(withRead))
                .map(one -> new ReadAndUnread.Read(one, TODAY.date())).toList());
    }

    private static String words(Finding found, JournalContents contents) {
        var title = found.title().key().split("\\.")[1];
        return found.id().split(" ")[0] + " " + found.severity() + " " + title
                + (found.isReadIn(contents) ? " read" : "");
    }

    private static List<Finding> findings(JournalContents contents, PlanHistory plans, JournalDay day) {
        return Findings.of(contents, plans, day, MATCHER);
    }

    private static JournalContents contents(String medicine, String doses, String taken) {
        var items = Items.NONE;
        if (medicine != null) {
            items = items.with(medicine(medicine));
        }
        items = items.with(days(taken).map(day ->
                new AsNeededDose(new UUID(1, day), ID, TODAY.plusDays(-day), "1", at(TODAY))).toList());
        return JournalContents.EMPTY.with(items).withDoses(days(doses).map(FindingStatesTest::dose).toList());
    }

    private static Stream<Integer> days(String list) {
        return list == null ? Stream.of() : Arrays.stream(list.split(",")).map(Integer::valueOf);
    }

    private static DoseRecord dose(int daysAgo) {
        var day = TODAY.plusDays(-daysAgo);
        return new DoseRecord(day, 1, new DoseRecord.Taken(Dose.mg("1.5"), at(day)), at(day),
                DoseRecord.Assurance.NOT_ASKED);
    }

    /** The name, then what is known of it: "as needed", "since 30", "from 3" (days ahead), "last 5". */
    private static Medicine medicine(String words) {
        var parts = Arrays.stream(words.split(",")).map(String::strip).toList();
        var use = parts.contains("as needed") ? Use.AS_NEEDED : Use.REGULAR;
        var started = number(parts, "since").map(days -> -days).or(() -> number(parts, "from"));
        return new Medicine(ID, parts.getFirst(), use, started.map(days -> TODAY.plusDays(days).date()),
                number(parts, "last").map(days -> TODAY.plusDays(-days).date()), Clarification.NONE);
    }

    private static Optional<Integer> number(List<String> parts, String word) {
        return parts.stream().skip(1).filter(part -> part.startsWith(word + " "))
                .map(part -> Integer.valueOf(part.substring(word.length() + 1))).findFirst();
    }

    private static PlanHistory plan(String state) {
        var start = state.equals("later") ? TODAY.plusDays(20) : PLAN_START;
        return switch (state) {
            case "none" -> PlanHistory.NONE;
            case "due", "later" -> plans(start);
            case "paused" -> plans(start, decided(8, new Decision.Pause(Decision.PauseReason.OPIOID_NEEDED)));
            case "resumed" -> plans(start, decided(8, new Decision.Pause(Decision.PauseReason.OPIOID_NEEDED)),
                    decided(2, new Decision.Resume(0)));
            case "stopped" -> plans(start, decided(8, new Decision.Stop()));
            case "other" -> plans(start, decided(7, new Decision.EveryOtherDay()));
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static PlanHistory plans(JournalDay start, Decision... decisions) {
        var recorded = new ArrayList<PlanHistory.Recorded>();
        for (var decision : decisions) {
            recorded.add(new PlanHistory.Recorded(recorded.size() + 1, decision, Optional.empty()));
        }
        var plan = new Plan(start, List.of(new Step(Dose.mg("1.5"), OptionalInt.empty(), false)), "",
                LocalTime.of(22, 0),
                at(PLAN_START), Optional.empty());
        return new PlanHistory(List.of(plan), recorded);
    }

    private static Decision decided(int daysAgo, Decision.Kind kind) {
        return new Decision(TODAY.plusDays(-daysAgo), kind, "", true, at(TODAY.plusDays(-daysAgo)));
    }

    private static Moment at(JournalDay day) {
        return Moment.of(day.date().atTime(21, 0), ZoneOffset.UTC);
    }
}
