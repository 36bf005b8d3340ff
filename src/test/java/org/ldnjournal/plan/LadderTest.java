package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;

class LadderTest {

    /**
     * Decisions are written as {@code day kind}, parted by semicolons; what is due as the dose, or why there is none.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # start    | decisions                                    | day        | due                  | next decision
            2026-01-01 |                                              | 2025-12-31 | from 2026-01-01      | -
            2026-01-01 |                                              | 2026-01-01 | 1.5 mg day 1 of 14   | 2026-01-15
            2026-01-01 |                                              | 2026-01-14 | 1.5 mg day 14 of 14  | 2026-01-15
            2026-01-01 |                                              | 2026-01-15 | 1.5 mg day 15 of 14 ! | 2026-01-15
            2026-01-01 |                                              | 2026-06-30 | 1.5 mg day 181 of 14 ! | 2026-01-15
            2026-01-01 | 2026-01-15 up                                | 2026-01-14 | 1.5 mg day 14 of 14  | 2026-01-15
            2026-01-01 | 2026-01-15 up                                | 2026-01-15 | 3 mg day 1 of 14     | 2026-01-29
            2026-01-01 | 2026-01-20 up                                | 2026-01-20 | 3 mg day 1 of 14     | 2026-02-03
            2026-01-01 | 2026-01-15 up; 2026-01-29 up                 | 2026-01-29 | 4.5 mg day 1         | -
            2026-01-01 | 2026-01-15 up; 2026-01-29 up                 | 2026-12-31 | 4.5 mg day 337       | -
            2026-01-01 | 2026-01-15 up; 2026-01-29 up; 2026-02-20 up  | 2026-02-20 | 4.5 mg day 23        | -
            2026-01-20 | 2026-02-03 up                                | 2026-01-31 | 1.5 mg day 12 of 14  | 2026-02-03
            2026-01-20 | 2026-02-03 up                                | 2026-02-03 | 3 mg day 1 of 14     | 2026-02-17
            2024-02-20 | 2024-03-05 up                                | 2024-02-29 | 1.5 mg day 10 of 14  | 2024-03-05
            2024-02-20 | 2024-03-05 up                                | 2024-03-05 | 3 mg day 1 of 14     | 2024-03-19
            2025-02-20 | 2025-03-06 up                                | 2025-03-01 | 1.5 mg day 10 of 14  | 2025-03-06
            2000-02-28 |                                              | 2000-03-12 | 1.5 mg day 14 of 14  | 2000-03-13
            2100-02-28 |                                              | 2100-03-13 | 1.5 mg day 14 of 14  | 2100-03-14
            2024-12-25 |                                              | 2025-01-07 | 1.5 mg day 14 of 14  | 2025-01-08
            2026-03-22 |                                              | 2026-03-29 | 1.5 mg day 8 of 14   | 2026-04-05
            2026-03-22 |                                              | 2026-04-04 | 1.5 mg day 14 of 14  | 2026-04-05
            2026-10-18 |                                              | 2026-10-25 | 1.5 mg day 8 of 14   | 2026-11-01
            2026-10-18 |                                              | 2026-10-31 | 1.5 mg day 14 of 14  | 2026-11-01
            2026-03-01 |                                              | 2026-03-08 | 1.5 mg day 8 of 14   | 2026-03-15
            2026-01-01 | 2026-01-15 stay 7                            | 2026-01-21 | 1.5 mg day 21 of 21  | 2026-01-22
            2026-01-01 | 2026-01-15 stay 7                            | 2026-01-22 | 1.5 mg day 22 of 21 ! | 2026-01-22
            2026-01-01 | 2026-01-20 stay 7                            | 2026-01-26 | 1.5 mg day 26 of 26  | 2026-01-27
            2026-01-01 | 2026-01-05 stay 7                            | 2026-01-15 | 1.5 mg day 15 of 21  | 2026-01-22
            2026-01-01 | 2026-01-15 stay 7; 2026-01-22 up             | 2026-01-22 | 3 mg day 1 of 14     | 2026-02-05
            2026-01-01 | 2026-01-15 stay 7; 2026-01-22 stay 3         | 2026-01-24 | 1.5 mg day 24 of 24  | 2026-01-25
            2026-01-01 | 2026-01-15 up; 2026-01-29 up; 2026-02-10 stay 7 | 2026-02-20 | 4.5 mg day 23     | -
            2026-01-01 | 2026-01-15 up; 2026-01-20 back               | 2026-01-20 | 1.5 mg day 1 of 14   | 2026-02-03
            2026-01-01 | 2026-01-15 up; 2026-01-20 back; 2026-02-03 up | 2026-02-03 | 3 mg day 1 of 14    | 2026-02-17
            2026-01-01 | 2026-01-10 back                              | 2026-01-10 | 1.5 mg day 10 of 14  | 2026-01-15
            2026-01-01 | 2026-01-10 pause                             | 2026-01-09 | 1.5 mg day 9 of 14   | 2026-01-15
            2026-01-01 | 2026-01-10 pause                             | 2026-01-10 | paused since 2026-01-10 | -
            2026-01-01 | 2026-01-10 pause                             | 2026-03-01 | paused since 2026-01-10 | -
            2026-01-01 | 2026-01-10 pause; 2026-01-20 pause           | 2026-01-25 | paused since 2026-01-10 | -
            2026-01-01 | 2026-01-10 pause; 2026-01-20 up              | 2026-01-25 | paused since 2026-01-10 | -
            2026-01-01 | 2026-01-10 pause; 2026-01-20 resume 0        | 2026-01-20 | 1.5 mg day 1 of 14   | 2026-02-03
            2026-01-01 | 2026-01-15 up; 2026-01-27 pause; 2026-02-02 resume 1 | 2026-01-29 | paused since 2026-01-27 | -
            2026-01-01 | 2026-01-15 up; 2026-01-27 pause; 2026-02-02 resume 1 | 2026-02-02 | 3 mg day 1 of 14 | 2026-02-16
            2026-01-01 | 2026-01-15 up; 2026-01-27 pause; 2026-02-02 resume 0 | 2026-02-02 | 1.5 mg day 1 of 14 | 2026-02-16
            2026-01-01 | 2026-01-10 pause; 2026-01-20 resume 2        | 2026-01-20 | paused since 2026-01-10 | -
            2026-01-01 | 2026-01-10 resume 2                          | 2026-01-10 | 1.5 mg day 10 of 14  | 2026-01-15
            2026-01-01 | 2026-01-15 up; 2026-02-01 stop               | 2026-01-31 | 3 mg day 17 of 14 !  | 2026-01-29
            2026-01-01 | 2026-01-15 up; 2026-02-01 stop               | 2026-02-01 | stopped since 2026-02-01 | -
            2026-01-01 | 2026-02-01 stop; 2026-02-05 up               | 2026-02-10 | stopped since 2026-02-01 | -
            2026-01-01 | 2026-02-01 stop; 2026-02-05 resume 0         | 2026-02-10 | stopped since 2026-02-01 | -
            2026-01-01 | 2026-01-10 pause; 2026-01-12 stop            | 2026-01-12 | stopped since 2026-01-12 | -
            2026-01-01 | 2026-01-15 up; 2026-01-29 up; 2026-03-01 halve 7 | 2026-03-01 | 2.25 mg day 1 of 7 | 2026-03-08
            2026-01-01 | 2026-01-15 up; 2026-01-29 up; 2026-03-01 halve 7 | 2026-03-09 | 2.25 mg day 9 of 7 ! | 2026-03-08
            2026-01-01 | 2026-01-15 up; 2026-01-29 up; 2026-03-01 halve 7; 2026-03-08 up | 2026-03-08 | 3 mg day 1 of 14 | 2026-03-22
            2026-01-01 | 2026-01-15 up; 2026-01-29 up; 2026-03-01 halve 7; 2026-03-08 back | 2026-03-08 | 1.5 mg day 1 of 14 | 2026-03-22
            2026-01-01 | 2026-01-15 up; 2026-01-20 halve 5; 2026-01-22 halve 5 | 2026-01-22 | 0.75 mg day 1 of 5 | 2026-01-27
            2026-01-01 | 2026-01-10 halve 7; 2026-01-12 stay 4        | 2026-01-12 | 0.75 mg day 3 of 11  | 2026-01-21
            2026-01-01 | 2026-01-10 named 2                           | 2026-01-12 | 2 mg day 3           | -
            2026-01-01 | 2026-01-10 named 2; 2026-01-20 up            | 2026-01-20 | 3 mg day 1 of 14     | 2026-02-03
            2026-01-01 | 2026-01-10 named 2; 2026-01-20 back          | 2026-01-20 | 1.5 mg day 1 of 14   | 2026-02-03
            2026-01-01 | 2026-01-10 named 6                           | 2026-01-31 | 6 mg day 22          | -
            2026-01-01 | 2026-01-10 named 6; 2026-01-20 up            | 2026-01-20 | 6 mg day 11          | -
            2026-01-01 | 2026-01-10 named 2; 2026-01-12 pause; 2026-01-20 resume 1 | 2026-01-20 | paused since 2026-01-12 | -
            2026-01-01 | 2026-01-10 named 2; 2026-01-12 pause; 2026-01-20 resume 0 | 2026-01-20 | 1.5 mg day 1 of 14 | 2026-02-03
            2026-01-01 | 2026-01-10 pause; 2026-01-20 named 0.5       | 2026-01-20 | 0.5 mg day 1         | -
            2026-01-01 | 2026-01-15 up; 2026-01-20 split 1 08:00      | 2026-01-21 | 1 at 08:00 + 2 at 22:00 | 2026-01-29
            2026-01-01 | 2026-01-15 up; 2026-01-20 split 1 23:00      | 2026-01-20 | 2 at 22:00 + 1 at 23:00 | 2026-01-29
            2026-01-01 | 2026-01-15 up; 2026-01-20 split 3 08:00      | 2026-01-21 | 3 mg day 7 of 14     | 2026-01-29
            2026-01-01 | 2026-01-15 up; 2026-01-20 split 1 08:00; 2026-01-29 up | 2026-01-29 | 4.5 mg day 1 | -
            2026-01-01 | 2026-01-10 split 0.5 08:00; 2026-01-12 daily | 2026-01-12 | 1.5 mg day 12 of 14  | 2026-01-15
            2026-03-22 | 2026-03-25 alternate                         | 2026-03-29 | 1.5 mg day 8 of 14   | 2026-04-05
            2026-03-22 | 2026-03-25 alternate                         | 2026-03-30 | none, 1.5 mg on 2026-03-31 day 9 | 2026-04-05
            2026-10-18 | 2026-10-24 alternate                         | 2026-10-25 | none, 1.5 mg on 2026-10-26 day 8 | 2026-11-01
            2024-02-20 | 2024-02-27 alternate                         | 2024-03-01 | none, 1.5 mg on 2024-03-02 day 11 | 2024-03-05
            2026-01-01 | 2026-01-10 alternate; 2026-01-15 up          | 2026-01-15 | none, 3 mg on 2026-01-16 day 1 | 2026-01-29
            2026-01-01 | 2026-01-10 alternate; 2026-01-11 daily       | 2026-01-11 | 1.5 mg day 11 of 14  | 2026-01-15
            2026-01-01 | 2026-01-10 alternate; 2026-01-12 pause; 2026-01-15 resume 0 | 2026-01-15 | 1.5 mg day 1 of 14 | 2026-01-29
            2026-01-01 | 2026-01-05 time 08:00; 2026-01-06 split 0.5 21:00 | 2026-01-06 | 1 at 08:00 + 0.5 at 21:00 | 2026-01-15
            2026-01-01 | 2026-01-15 up; 2026-01-29 up; 2026-06-01 recheck 3 14 | 2026-06-01 | 3 mg day 1 of 14 | 2026-06-15
            2026-01-01 | 2026-01-15 up; 2026-01-29 up; 2026-06-01 recheck 3 14 | 2026-07-01 | 3 mg day 31 of 14 ! | 2026-06-15
            2026-01-01 | 2026-01-15 up; 2026-01-29 up; 2026-06-01 recheck 1 14; 2026-06-15 up | 2026-06-15 | 4.5 mg day 1 | -
            2026-01-01 | 2026-01-10 named 5; 2026-06-01 recheck 2 14; 2026-06-15 up | 2026-06-15 | 5 mg day 1 | -
            2026-01-01 | 2026-01-10 recheck 2 14                      | 2026-01-10 | 1.5 mg day 10 of 14  | 2026-01-15
            2026-01-01 | 2026-01-10 alternate; 2026-01-13 pause       | 2026-01-11 | none, 1.5 mg on 2026-01-12 day 11 | 2026-01-15
            2026-01-01 | 2026-01-10 alternate; 2026-01-12 pause       | 2026-01-11 | none, - mg on - day 11 | 2026-01-15
            2026-01-01 | 2026-01-10 alternate; 2026-01-12 pause; 2026-01-20 resume 0 | 2026-01-11 | none, 1.5 mg on 2026-01-20 day 11 | 2026-01-15
            2026-01-01 | 2026-01-10 alternate; 2026-01-12 named 2     | 2026-01-11 | none, 2 mg on 2026-01-12 day 11 | 2026-01-15
            2026-01-01 | 2026-01-10 alternate; 2026-01-12 stop        | 2026-01-11 | none, - mg on - day 11 | 2026-01-15
            2026-01-01 | 2026-01-05 split 0.5 08:00; 2026-01-08 pause; 2026-01-12 resume 0 | 2026-01-12 | 0.5 at 08:00 + 1 at 22:00 | 2026-01-26
            2026-01-01 | 2026-01-15 up; 2026-01-20 split 1 08:00; 2026-01-22 pause; 2026-01-25 resume 0 | 2026-01-25 | 1.5 mg day 1 of 14 | 2026-02-08
            2026-01-01 | 2026-01-05 split 0.5 08:00; 2026-01-08 pause; 2026-01-12 named 1.5 | 2026-01-12 | 0.5 at 08:00 + 1 at 22:00 | -
            2026-01-01 | 2026-01-05 split 0.5 00:30                   | 2026-01-05 | 1 at 22:00 + 0.5 at 00:30 | 2026-01-15
            2026-01-01 | 2026-01-15 up; 2026-01-20 split 1 08:00; 2026-01-22 halve 5 | 2026-01-22 | 1.5 mg day 1 of 5 | 2026-01-27
            2026-01-01 | 2026-01-05 split 0.5 08:00; 2026-01-15 stay 5; 2026-01-18 split 0.5 09:00 | 2026-01-18 | 0.5 at 09:00 + 1 at 22:00 | 2026-01-20
            2026-01-01 | 2026-01-15 up; 2026-01-29 up; 2026-06-01 recheck 3 14; 2026-06-10 back | 2026-06-10 | 1.5 mg day 1 of 14 | 2026-06-24
            2026-01-01 | 2026-01-15 up; 2026-01-29 up; 2026-06-01 recheck 3 14; 2026-06-10 halve 7; 2026-06-17 up | 2026-06-17 | 3 mg day 1 of 14 | 2026-07-01
            2026-01-01 | 2026-01-15 up; 2026-01-20 alternate; 2026-06-01 recheck 1 14; 2026-06-15 up | 2026-06-16 | none, 3 mg on 2026-06-17 day 2 | 2026-06-29
            2026-01-01 | 2025-12-30 up                                | 2026-01-01 | 1.5 mg day 1 of 14   | 2026-01-15
            """)
    void followsThePlanAndTheDecisions(String start, String decisions, String day, String due, String next) {
        var book = decisions == null ? Book.usual(start) : decided(Book.usual(start), decisions);
        assertThat(said(book.on(day))).isEqualTo(due);
        assertThat(Ladder.of(book.history()).nextDecision(JournalDay.parse(day)).map(JournalDay::toString).orElse("-"))
                .isEqualTo(next);
    }

    /** 3 mg for 10 days, and after a review 4.5 mg: what holds at the gate, and for how long. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # decisions, with a tick where reviewed                  | day        | due                   | next decision
            2026-01-11 up                                            | 2026-01-11 | 3 mg day 11 of 10 !   | 2026-01-11
            2026-01-11 stay 7                                        | 2026-01-17 | 3 mg day 17 of 17     | 2026-01-18
            2026-01-11 stay 7; 2026-01-18 up                         | 2026-01-18 | 3 mg day 18 of 17 !   | 2026-01-18
            2026-01-11 stay 7; 2026-01-18 up; 2026-01-20 up reviewed | 2026-01-19 | 3 mg day 19 of 17 !   | 2026-01-18
            2026-01-11 stay 7; 2026-01-18 up; 2026-01-20 up reviewed | 2026-01-20 | 4.5 mg day 1          | -
            2026-01-09 pause; 2026-01-16 resume 0                    | 2026-01-25 | 3 mg day 10 of 10     | 2026-01-26
            2026-01-11 up reviewed; 2026-02-01 pause; 2026-02-08 resume 1 | 2026-02-08 | 4.5 mg day 1     | -
            """)
    void holdsAtGateUntilReviewed(String decisions, String day, String due, String next) {
        var start = JournalDay.of(2026, 1, 1);
        var book = new Book().with(Book.plan(start, start,
                List.of(Step.of(Dose.mg("3"), 10), Step.last(Dose.mg("4.5")).afterReview())));
        for (var decision : decisions.split(";")) {
            var words = decision.strip().split(" ");
            book.decided(JournalDay.parse(words[0]), kind(words), words[words.length - 1].equals("reviewed"));
        }
        assertThat(said(book.on(day))).isEqualTo(due);
        assertThat(Ladder.of(book.history()).nextDecision(JournalDay.parse(day)).map(JournalDay::toString).orElse("-"))
                .isEqualTo(next);
    }

    /**
     * A plan made in one zone, and a decision to go up recorded in another, for the journal day that it was there; what
     * is due is asked by the wall clock of a third. Days are those of the calendar where somebody is.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # plan made                        | recorded                              | asked                                  | due
            2026-01-01T20:00 Europe/Berlin     | 2026-01-15T08:00 Asia/Tokyo           | 2026-01-15T22:00 Asia/Tokyo            | 3 mg day 1 of 14
            2026-01-01T20:00 Europe/Berlin     | 2026-01-15T08:00 Asia/Tokyo           | 2026-01-14T23:30 Europe/Berlin         | 1.5 mg day 14 of 14
            2026-01-01T20:00 Europe/Berlin     | 2026-01-15T08:00 America/Los_Angeles  | 2026-01-28T22:00 Europe/Berlin         | 3 mg day 14 of 14
            2026-01-01T20:00 Europe/Berlin     | 2026-01-16T01:30 America/New_York     | 2026-01-15T23:00 America/New_York      | 3 mg day 1 of 14
            2026-01-01T20:00 Pacific/Auckland  | 2026-01-15T09:00 Pacific/Honolulu     | 2026-01-15T22:00 Pacific/Honolulu      | 3 mg day 1 of 14
            2026-01-01T20:00 Pacific/Honolulu  | 2026-01-15T09:00 Pacific/Auckland     | 2026-01-29T22:00 Pacific/Honolulu      | 3 mg day 15 of 14 !
            2026-03-15T20:00 Europe/Berlin     | 2026-03-29T03:30 Europe/Berlin        | 2026-03-29T12:00 Europe/Berlin         | 3 mg day 2 of 14
            2026-03-15T20:00 Europe/Berlin     | 2026-03-29T04:30 Europe/Berlin        | 2026-04-11T22:00 Europe/Berlin         | 3 mg day 14 of 14
            2026-10-11T20:00 Europe/Berlin     | 2026-10-25T02:30 Europe/Berlin        | 2026-10-24T22:00 Europe/Berlin         | 3 mg day 1 of 14
            2026-10-11T20:00 Europe/Berlin     | 2026-10-25T08:00 Europe/London        | 2026-11-07T22:00 America/New_York      | 3 mg day 14 of 14
            """)
    void goesByTheCalendarDaysOfWhereSomebodyIs(String made, String recorded, String asked, String due) {
        var start = moment(made);
        var decided = moment(recorded);
        var book = new Book().with(new Plan(day(start), Book.usual(), "", LocalTime.of(22, 0), start, Optional.empty()))
                .with(new Decision(day(decided), new Decision.GoUp(), "", true, decided));
        assertThat(said(Ladder.of(book.history()).on(day(moment(asked))))).isEqualTo(due);
    }

    private static Moment moment(String words) {
        var parts = words.split(" ");
        return Moment.of(LocalDateTime.parse(parts[0]), ZoneId.of(parts[1]));
    }

    private static JournalDay day(Moment moment) {
        return Rollover.USUAL.dayOf(moment);
    }

    private static Decision.Kind kind(String[] words) {
        return switch (words[1]) {
            case "up" -> new Decision.GoUp();
            case "back" -> new Decision.GoBack();
            case "stay" -> new Decision.StayLonger(Integer.parseInt(words[2]));
            case "pause" -> new Decision.Pause(Decision.PauseReason.OTHER);
            case "resume" -> new Decision.Resume(Integer.parseInt(words[2]));
            case "stop" -> new Decision.Stop();
            case "halve" -> new Decision.Halve(Integer.parseInt(words[2]));
            case "named" -> new Decision.ChangeDose(Dose.mg(words[2]));
            case "split" -> new Decision.Split(Dose.mg(words[2]), LocalTime.parse(words[3]));
            case "alternate" -> new Decision.EveryOtherDay();
            case "daily" -> new Decision.EveryDay();
            case "time" -> new Decision.ChangeTime(LocalTime.parse(words[2]));
            case "recheck" -> new Decision.Recheck(Dose.mg(words[2]), Integer.parseInt(words[3]));
            default -> throw new IllegalArgumentException(words[1]);
        };
    }

    /** A day that ends later than 07:00 has that hour in the night after it. */
    @ParameterizedTest
    @CsvSource({"0, 07:00, 0.5 mg at 07:00 + 1 mg at 22:00", "4, 01:00, 1 mg at 22:00 + 0.5 mg at 01:00",
            "0, 01:00, 0.5 mg at 01:00 + 1 mg at 22:00", "8, 07:00, 1 mg at 22:00 + 0.5 mg at 07:00"})
    void twoPartsAreInTheOrderOfADayThatEndsWhenThePersonsDayEnds(int hour, LocalTime at, String parts) {
        var due = (Due.DoseDue) Book.usual("2026-01-01").decided("2026-01-02",
                new Decision.Split(Dose.mg("0.5"), at)).on("2026-01-03", new Rollover(hour));
        assertThat(due.parts().stream().map(part -> part.dose().milligrams().toPlainString() + " mg at "
                + part.time()).collect(Collectors.joining(" + "))).isEqualTo(parts);
    }

    private static String said(Due due) {
        return switch (due) {
            case Due.Between between -> "none, %s mg on %s day %d".formatted(
                    between.next().map(next -> next.dose().milligrams().toPlainString()).orElse("-"),
                    between.next().map(next -> next.day().toString()).orElse("-"), between.day());
            case Due.DoseDue dose when dose.isSplit() -> dose.parts().stream()
                    .map(part -> part.dose().milligrams().toPlainString() + " at " + part.time())
                    .collect(Collectors.joining(" + "));
            case Due.DoseDue dose -> "%s mg day %d%s%s".formatted(dose.dose().milligrams().toPlainString(), dose.day(),
                    dose.of().isPresent() ? " of " + dose.of().getAsInt() : "", dose.decisionDue() ? " !" : "");
            case Due.NotStarted(JournalDay start) -> "from " + start;
            case Due.Paused paused ->
                    paused.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " since " + paused.since();
            case Due.Stopped(JournalDay since) -> "stopped since " + since;
            case Due.NoPlan _ -> "no plan";
        };
    }

    /** A plan that goes down and up again: 4.5, 3, 1.5, 3, 4.5 mg, each for 10 days. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # decisions                                                          | day        | due
            2026-01-11 up; 2026-01-21 up; 2026-01-25 halve 5; 2026-01-30 up      | 2026-01-30 | 1.5 mg day 1 of 10
            2026-01-11 up; 2026-01-15 pause; 2026-01-20 resume 0                 | 2026-01-20 | paused since 2026-01-15
            2026-01-11 up; 2026-01-21 up; 2026-01-31 up; 2026-02-03 halve 5; 2026-02-08 up; 2026-02-18 up | 2026-02-18 | 4.5 mg day 1
            2026-01-11 up; 2026-01-21 up; 2026-01-25 named 4; 2026-01-28 back    | 2026-01-28 | 3 mg day 1 of 10
            """)
    void climbsPlanThatGoesDownWithoutLeapingUp(String decisions, String day, String due) {
        var start = JournalDay.of(2026, 1, 1);
        var book = new Book().with(Book.plan(start, start,
                List.of(Step.of(Dose.mg("4.5"), 10), Step.of(Dose.mg("3"), 10),
                Step.of(Dose.mg("1.5"), 10), Step.of(Dose.mg("3"), 10), Step.last(Dose.mg("4.5")))));
        assertThat(said(decided(book, decisions).on(day))).isEqualTo(due);
    }

    /** 1.5 mg, and after a review 3 mg: somebody whose prescriber named 4 mg never passed the gate of 3 mg. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-05 named 4; 2026-01-08 back                    | 1.5 mg day 1 of 10
            2026-01-05 named 4; 2026-01-07 pause; 2026-01-08 resume 1 | paused since 2026-01-07
            2026-01-05 named 4; 2026-01-07 pause; 2026-01-08 resume 0 | 1.5 mg day 1 of 10
            """)
    void reachesGateStepNeitherBackwardsNorAfterPause(String decisions, String due) {
        var start = JournalDay.of(2026, 1, 1);
        var book = new Book().with(Book.plan(start, start,
                List.of(Step.of(Dose.mg("1.5"), 10), Step.last(Dose.mg("3")).afterReview())));
        assertThat(said(decided(book, decisions).on("2026-01-08"))).isEqualTo(due);
    }

    private static Book decided(Book book, String decisions) {
        for (var decision : decisions.split(";")) {
            var words = decision.strip().split(" ");
            book.decided(words[0], kind(words));
        }
        return book;
    }

    @Test
    void keepsBackdatedDecisionAboutTheOldPlanAwayFromTheNewOne() {
        var book = Book.usual("2026-01-01").with(Book.plan(JournalDay.of(2026, 1, 10), JournalDay.of(2026, 1, 20),
                Book.usual())).with(new Decision(JournalDay.of(2026, 1, 15), new Decision.GoUp(), "", true,
                Book.noon(JournalDay.of(2026, 1, 21))));
        assertThat(said(book.on("2026-01-16"))).isEqualTo("3 mg day 2 of 14");
        assertThat(said(book.on("2026-01-22"))).isEqualTo("1.5 mg day 13 of 14");
    }

    @Test
    void drawsNoStepUpBeforeDecisionThatIsRecordedForLater() {
        var book = Book.usual("2026-01-01").with(new Decision(JournalDay.of(2026, 1, 20), new Decision.GoUp(), "", true,
                Book.noon(JournalDay.of(2026, 1, 5))));
        var ahead = Ladder.of(book.history()).ahead(JournalDay.of(2026, 1, 10), 30);
        assertThat(ahead).extracting(stretch -> stretch.dose().orElseThrow())
                .containsExactly(Dose.mg("1.5"), Dose.mg("3"), Dose.mg("4.5"));
        assertThat(ahead).extracting(stretch -> stretch.days().length()).containsExactly(9, 14, 7);
    }

    @Test
    void saysThatThereIsNoPlan() {
        assertThat(new Book().on("2026-01-01")).isEqualTo(new Due.NoPlan());
        assertThat(Ladder.of(PlanHistory.NONE).nextDecision(JournalDay.of(2026, 1, 1))).isEmpty();
        assertThat(Ladder.of(PlanHistory.NONE).ahead(JournalDay.of(2026, 1, 1), 30)).isEmpty();
    }

    @Test
    void takesDecisionBackWhenUndone() {
        var book = Book.usual("2026-01-01").decided("2026-01-15", new Decision.GoUp());
        assertThat(said(book.on("2026-01-20"))).isEqualTo("3 mg day 6 of 14");
        assertThat(said(book.undone(1).on("2026-01-20"))).isEqualTo("1.5 mg day 20 of 14 !");
        assertThat(book.history().decisions()).hasSize(1);
    }

    @Test
    void reachesGateStepOnlyReviewed() {
        var steps = List.of(Step.of(Dose.mg("3"), 30), Step.last(Dose.mg("4.5")).afterReview());
        var start = JournalDay.of(2026, 1, 1);
        var unreviewed = new Book().with(Book.plan(start, start, steps))
                .decided(JournalDay.of(2026, 1, 31), new Decision.GoUp(), false);
        assertThat(said(unreviewed.on("2026-02-01"))).isEqualTo("3 mg day 32 of 30 !");
        var reviewed = new Book().with(Book.plan(start, start, steps))
                .decided(JournalDay.of(2026, 1, 31), new Decision.GoUp(), true);
        assertThat(said(reviewed.on("2026-02-01"))).isEqualTo("4.5 mg day 2");
    }

    @Test
    void holdsTheOldPlanUntilTheNewOneStarts() {
        var book = Book.usual("2026-01-01").with(Book.plan(JournalDay.of(2026, 2, 1), JournalDay.of(2026, 1, 20),
                List.of(Step.last(Dose.mg("0.5")))));
        assertThat(said(book.on("2026-01-31"))).isEqualTo("1.5 mg day 31 of 14 !");
        assertThat(said(book.on("2026-02-01"))).isEqualTo("0.5 mg day 1");
    }

    @Test
    void neverLetsBackdatedPlanChangeThePast() {
        var book = Book.usual("2026-01-01").with(Book.plan(JournalDay.of(2026, 1, 10), JournalDay.of(2026, 1, 20),
                List.of(Step.last(Dose.mg("0.5")))));
        assertThat(said(book.on("2026-01-19"))).isEqualTo("1.5 mg day 19 of 14 !");
        assertThat(said(book.on("2026-01-20"))).isEqualTo("0.5 mg day 11");
    }

    @Test
    void dropsPlanThatHadNotBegunWhenTheNextWasMade() {
        var first = Book.plan(JournalDay.of(2026, 3, 1), JournalDay.of(2026, 2, 1), Book.usual());
        var second = Book.plan(JournalDay.of(2026, 4, 1), JournalDay.of(2026, 2, 2), Book.usual());
        var book = new Book().with(first).with(second);
        assertThat(said(book.on("2026-03-15"))).isEqualTo("from 2026-04-01");
        assertThat(said(book.on("2026-04-02"))).isEqualTo("1.5 mg day 2 of 14");
    }

    @Test
    void leavesDecisionsAboutTheOldPlanToTheOldPlan() {
        var book = Book.usual("2026-01-01")
                .with(new Decision(JournalDay.of(2026, 2, 10), new Decision.GoUp(), "", true,
                        Book.noon(JournalDay.of(2026, 1, 15))))
                .with(Book.plan(JournalDay.of(2026, 2, 1), JournalDay.of(2026, 1, 20), Book.usual()));
        assertThat(said(book.on("2026-02-12"))).isEqualTo("1.5 mg day 12 of 14");
    }

    @Test
    void joinsDaysAtOneDoseAndStep() {
        var book = Book.usual("2026-01-01").decided("2026-01-15", new Decision.GoUp())
                .decided("2026-01-20", new Decision.Pause(Decision.PauseReason.OTHER));
        var stretches = Ladder.of(book.history()).stretches(
                new DayRange(JournalDay.of(2025, 12, 25), JournalDay.of(2026, 1, 25)));
        assertThat(stretches).extracting(Stretch::dose)
                .containsExactly(Optional.of(Dose.mg("1.5")), Optional.of(Dose.mg("3")), Optional.empty());
        assertThat(stretches).extracting(stretch -> stretch.days().length()).containsExactly(14, 5, 6);
    }

    @Test
    void drawsWhatIsPlannedAhead() {
        var ahead = Ladder.of(Book.usual("2026-01-01").history()).ahead(JournalDay.of(2026, 1, 10), 30);
        assertThat(ahead).extracting(stretch -> stretch.dose().orElseThrow())
                .containsExactly(Dose.mg("1.5"), Dose.mg("3"), Dose.mg("4.5"));
        assertThat(ahead).extracting(stretch -> stretch.days().length()).containsExactly(4, 14, 12);
        assertThat(ahead.getFirst().days().first()).isEqualTo(JournalDay.of(2026, 1, 11));
    }

    @Test
    void drawsPlanThatStartsLaterFromItsStart() {
        var ahead = Ladder.of(Book.usual("2026-01-11").history()).ahead(JournalDay.of(2026, 1, 1), 20);
        assertThat(ahead.getFirst().days().first()).isEqualTo(JournalDay.of(2026, 1, 11));
        assertThat(ahead).extracting(stretch -> stretch.days().length()).containsExactly(14, 6);
    }

    @Test
    void drawsPauseThatWasDecidedForComingDay() {
        var start = JournalDay.of(2026, 1, 1);
        var book = Book.usual("2026-01-01").with(new Decision(JournalDay.of(2026, 1, 12),
                new Decision.Pause(Decision.PauseReason.SURGERY), "", false, Book.noon(start)));
        var ahead = Ladder.of(book.history()).ahead(JournalDay.of(2026, 1, 10), 10);
        assertThat(ahead).extracting(Stretch::dose).containsExactly(Optional.of(Dose.mg("1.5")), Optional.empty());
    }

    @Test
    void drawsNothingAheadWhilePausedButThePause() {
        var book = Book.usual("2026-01-01").decided("2026-01-10", new Decision.Pause(Decision.PauseReason.SURGERY));
        var ahead = Ladder.of(book.history()).ahead(JournalDay.of(2026, 1, 12), 100);
        assertThat(ahead).extracting(Stretch::dose).containsExactly(Optional.empty());
    }
}
