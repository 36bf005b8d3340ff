package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Acknowledgement;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.OtherPart;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.journal.VisitQuestions;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Step;

/** The tables refuse by themselves what the value types refuse, whoever writes into them. */
class ConstraintsTest {
    private static final String AT = "'2026-11-21T20:15:30.125Z', 'UTC'";

    private Connection connection;

    @BeforeEach
    void fill() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        run("PRAGMA foreign_keys = ON");
        for (int version = 1; version <= Migrations.shipped().newest(); version++) {
            run(Migrations.script("V" + version + ".sql"));
        }
        run("""
                INSERT INTO entry (day, pain, fatigue, sleep_quality, sleep_quarters, side_effects_answered, note, bad_day)
                VALUES ('2026-11-21', 5, 5, 5, 28, 1, '', 0)""");
        run("INSERT INTO entry_recorded VALUES ('2026-11-21', 'PAIN', " + AT + ")");
        run("INSERT INTO side_effect VALUES ('2026-11-21', 1, 'nausea', 'MILD', '2026-11-19')");
        run("INSERT INTO dose VALUES ('2026-11-21', 1, 'PARTLY_TAKEN', 1500, " + AT + ", 'ILL', " + AT
                + ", 'NOT_ASKED')");
        run("INSERT INTO medicine VALUES (1, '" + new UUID(1, 1)
                + "', 'Codeine', 'REGULAR', '2026-01-01', '2026-01-02', 'NONE')");
        run("INSERT INTO lab VALUES (1, '" + new UUID(1, 1) + "', '2026-01-01', 'ESR', '12.5')");
        run("INSERT INTO condition VALUES (1, '" + new UUID(1, 1) + "', 'LIVER', 'YES', '2026-01-01')");
        run("INSERT INTO procedure VALUES (1, '" + new UUID(1, 1) + "', '2026-01-01', 'DENTAL', '')");
        run("INSERT INTO as_needed VALUES (1, '" + new UUID(1, 1) + "', '" + new UUID(1, 1) + "', '2026-01-01', '', "
                + AT + ")");
        run("INSERT INTO allergy VALUES (1, '" + new UUID(1, 1) + "', 'nuts')");
        run("INSERT INTO appointment VALUES (1, '" + new UUID(1, 1) + "', '2026-01-01', '14:30', '', '', '')");
        run("INSERT INTO hidden_day VALUES (1, '" + new UUID(1, 1) + "', '2026-01-01', 0)");
        run("INSERT INTO other_part VALUES (1, '" + new UUID(1, 1) + "', 'NOTES')");
        run("INSERT INTO acknowledgement VALUES (1, '" + new UUID(1, 1) + "', 'a', 'b', " + AT + ")");
        run("INSERT INTO person VALUES (1, 'Kim', '1980-01-01', 'Dr Who', 'By the bridge', 'CH', '112')");
        run("INSERT INTO settings VALUES (1, 4, 'PAIN', 0)");
        run("INSERT INTO question VALUES (1, 'Why?')");
        run("INSERT INTO shown_in_trends VALUES (1, '" + new UUID(1, 1) + "', 'LOOKS PAIN')");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Each value that a type refuses, as an update of a row that is right. */
    @TestFactory
    List<DynamicTest> refusesWhatTheValueTypeRefuses() {
        var day = JournalDay.of(2026, 11, 21);
        var start = Optional.of(LocalDate.of(2026, 1, 1));
        return List.of(
                both("entry SET pain = 11", () -> new Score(Scale.PAIN, 11)),
                both("entry SET fatigue = -1", () -> new Score(Scale.FATIGUE, -1)),
                both("entry SET sleep_quality = 11", () -> new Score(Scale.SLEEP_QUALITY, 11)),
                both("entry SET sleep_quarters = 97", () -> new SleepHours(97)),
                both("entry SET sleep_quarters = -1", () -> new SleepHours(-1)),
                both("entry SET note = '" + "x".repeat(4001) + "'", () -> Entry.empty(day).withNote("x".repeat(4001))),
                both("dose SET day = '1899-12-31'", () -> JournalDay.parse("1899-12-31")),
                both("dose SET day = '2200-01-01'", () -> JournalDay.parse("2200-01-01")),
                both("dose SET number = 0", () -> dose(day, 0)),
                both("dose SET number = 10", () -> dose(day, 10)),
                both("dose SET micrograms = 0", () -> new Dose(0)),
                both("dose SET micrograms = -1", () -> new Dose(-1)),
                both("dose SET micrograms = 1000001", () -> new Dose(1_000_001)),
                both("side_effect SET kind = ''", () -> new SideEffectKind("")),
                both("side_effect SET kind = '1nausea'", () -> new SideEffectKind("1nausea")),
                both("side_effect SET kind = 'Nausea'", () -> new SideEffectKind("Nausea")),
                both("side_effect SET kind = '" + "x".repeat(41) + "'", () -> new SideEffectKind("x".repeat(41))),
                both("medicine SET name = ''", () -> medicine("", start)),
                both("medicine SET name = '" + "x".repeat(121) + "'", () -> medicine("x".repeat(121), start)),
                both("medicine SET stopped = '2025-12-31'", () -> medicine("Codeine", start)
                        .stoppedOn(LocalDate.of(2025, 12, 31))),
                both("lab SET value = '-1'", () -> esr("-1")),
                both("lab SET value = '200.5'", () -> esr("200.5")),
                both("lab SET test = 'CREATININE', value = '0.9'", () -> new LabValue(new UUID(1, 1),
                        LocalDate.of(2026, 1, 1), LabValue.Test.CREATININE, new BigDecimal("0.9"))),
                both("lab SET test = 'BILIRUBIN', value = '0.4'", () -> new LabValue(new UUID(1, 1),
                        LocalDate.of(2026, 1, 1), LabValue.Test.BILIRUBIN, new BigDecimal("0.4"))),
                both("procedure SET words = '" + "x".repeat(121) + "'", () -> new Procedure(new UUID(1, 1),
                        LocalDate.of(2026, 1, 1), Procedure.Kind.DENTAL, "x".repeat(121))),
                both("procedure SET date = '2200-01-01'", () -> new Procedure(new UUID(1, 1),
                        LocalDate.of(2200, 1, 1), Procedure.Kind.DENTAL, "")),
                both("as_needed SET amount = '" + "x".repeat(61) + "'", () -> new AsNeededDose(new UUID(1, 1),
                        new UUID(1, 1), day, "x".repeat(61), SomeJournal.AT)),
                both("allergy SET words = ''", () -> new Allergy(new UUID(1, 1), " ")),
                both("allergy SET words = '" + "x".repeat(121) + "'",
                        () -> new Allergy(new UUID(1, 1), "x".repeat(121))),
                both("other_part SET part = ''", () -> OtherPart.of("")),
                both("other_part SET part = 'Notes'", () -> OtherPart.of("Notes")),
                both("other_part SET part = '" + "X".repeat(31) + "'", () -> OtherPart.of("X".repeat(31))),
                both("acknowledgement SET causes = ''", () -> new Acknowledgement("a", "", SomeJournal.AT)),
                both("acknowledgement SET finding = '" + "x".repeat(121) + "'",
                        () -> new Acknowledgement("x".repeat(121), "a", SomeJournal.AT)),
                both("condition SET answered = '1899-12-31'", () -> new ConditionAnswer(Condition.LIVER,
                        ConditionAnswer.Answer.YES, LocalDate.of(1899, 12, 31))),
                both("person SET name = '" + "x".repeat(121) + "'",
                        () -> Person.UNNAMED.withName("x".repeat(121))),
                both("person SET prescriber = '" + "x".repeat(121) + "'",
                        () -> Person.UNNAMED.withPrescriber("x".repeat(121))),
                both("person SET pharmacy = '" + "x".repeat(121) + "'",
                        () -> Person.UNNAMED.withPharmacy("x".repeat(121))),
                both("person SET country = 'Wales'", () -> Person.UNNAMED.withCountry(Optional.of("Wales"))),
                both("person SET country = 'ch'", () -> Person.UNNAMED.withCountry(Optional.of("ch"))),
                both("person SET emergency_number = 'the doctor'",
                        () -> Person.UNNAMED.withEmergencyNumber("the doctor")),
                both("person SET emergency_number = '" + "1".repeat(41) + "'",
                        () -> Person.UNNAMED.withEmergencyNumber("1".repeat(41))),
                both("settings SET rollover_hour = 12", () -> new Rollover(12)),
                both("settings SET rollover_hour = -1", () -> new Rollover(-1)),
                both("question SET words = '" + "x".repeat(201) + "'",
                        () -> new VisitQuestions(List.of("x".repeat(201)))),
                both("question SET position = 4", () -> new VisitQuestions(List.of("a", "b", "c", "d"))));
    }

    private DynamicTest both(String update, Supplier<?> value) {
        return DynamicTest.dynamicTest(update.substring(0, Math.min(update.length(), 50)), () -> {
            assertThatThrownBy(value::get).isInstanceOf(InvalidValue.class);
            refused("UPDATE " + update);
        });
    }

    private static DoseRecord dose(JournalDay day, int number) {
        return new DoseRecord(day, number, new DoseRecord.Skipped(DoseRecord.Why.ILL), SomeJournal.AT,
                DoseRecord.Assurance.NOT_ASKED);
    }

    private static Medicine medicine(String name, Optional<LocalDate> started) {
        return new Medicine(new UUID(1, 1), name, Medicine.Use.REGULAR, started, Optional.empty(),
                Medicine.Clarification.NONE);
    }

    private static LabValue esr(String value) {
        return new LabValue(new UUID(1, 1), LocalDate.of(2026, 1, 1), LabValue.Test.ESR, new BigDecimal(value));
    }

    /** What the types of Java cannot even say. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            entry SET pain = 'much'
            entry SET pain = 5.5
            entry SET note = NULL
            entry SET bad_day = 2
            entry SET side_effects_answered = NULL
            entry SET day = '2026-02-30'
            entry SET day = '21.11.2026'
            entry_recorded SET field = 'MOOD'
            entry_recorded SET at = '2026-11-21T20:15:30Z'
            entry_recorded SET at = '2026-11-21T24:00:00.000Z'
            entry_recorded SET at = '2026-11-21 20:15:30.125'
            entry_recorded SET zone = ''
            entry_recorded SET day = '2026-11-22'
            side_effect SET severity = 'AWFUL'
            side_effect SET day = '2026-11-22'
            dose SET outcome = 'SKIPPED'
            dose SET outcome = 'TAKEN'
            dose SET outcome = 'DOUBLED'
            dose SET micrograms = NULL
            dose SET micrograms = 4.5
            dose SET taken_at = NULL
            dose SET taken_zone = NULL
            dose SET why = 'WEATHER'
            dose SET why = NULL
            dose SET recorded_at = NULL
            dose SET assurance = 'SURE'
            medicine SET use = 'OFTEN'
            medicine SET started = '2026-13-01'
            medicine SET clarification = 'MAYBE'
            medicine SET name = ' Codeine'
            medicine SET id = 'one'
            lab SET test = 'TSH'
            condition SET answer = 'MAYBE'
            condition SET condition = 'HEART'
            procedure SET kind = 'HAIRCUT'
            appointment SET time = 'noon'
            shown_in_trends SET keys = 'PAIN;'
            shown_in_trends SET keys = ' PAIN'
            appointment SET purpose = ' check'
            hidden_day SET day = '1 Jan 2026'
            hidden_day SET note_only = 2
            lab SET value = '12,5'
            lab SET value = 'high'
            lab SET date = 'today'
            person SET one = 2
            person SET birth_date = '1.1.1980'
            settings SET primary_scale = 'MOOD'
            settings SET pauses_move_looks = 2
            question SET words = ''
            """)
    void refusesWhatNoTypeCouldHold(String update) {
        refused("UPDATE " + update);
    }

    @Test
    void refusesWhatPlansAndDecisionsRefuse() throws SQLException {
        assertThatThrownBy(() -> Step.of(Dose.mg("3"), 0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Step.of(Dose.mg("3"), 367)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Decision.StayLonger(367)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Decision(JournalDay.of(2026, 11, 21), new Decision.Stop(), "x".repeat(501), true,
                SomeJournal.AT)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Plan(JournalDay.of(2026, 11, 21),
                Collections.nCopies(61, new Step(Dose.mg("3"), OptionalInt.of(1), false)), "", LocalTime.NOON,
                SomeJournal.AT, Optional.empty())).isInstanceOf(InvalidValue.class);

        run("INSERT INTO plan VALUES (1, '2026-11-21', '', '22:00', " + AT + ", NULL, NULL, NULL)");
        run("INSERT INTO plan_step VALUES (1, 0, 3000, 14, 0)");
        run("INSERT INTO decision VALUES (1, '2026-11-21', 'PAUSE', NULL, 'SURGERY', NULL, NULL, NULL, '', 1, " + AT
                + ", NULL)");
        for (var wrong : List.of(
                "plan VALUES (2, '2026-02-30', '', '22:00', " + AT + ", NULL, NULL, NULL)",
                "plan VALUES (2, '2026-11-21', '', '24:00', " + AT + ", NULL, NULL, NULL)",
                "plan VALUES (2, '2026-11-21', '', '10 pm', " + AT + ", NULL, NULL, NULL)",
                "plan VALUES (2, '2026-11-21', '', '22:00', " + AT + ", NULL, 'UTC', NULL)",
                "plan_step VALUES (1, 1, 0, 14, 0)", "plan_step VALUES (1, 1, 3000, 0, 0)",
                "plan_step VALUES (1, 1, 3000, 367, 0)", "plan_step VALUES (1, 60, 3000, 14, 0)",
                "plan_step VALUES (1, 1, 3000, 14, 2)", "plan_step VALUES (9, 1, 3000, 14, 0)",
                decision("'GO_UP', 3, NULL, NULL, NULL, NULL, ''"),
                decision("'STAY_LONGER', NULL, NULL, NULL, NULL, NULL, ''"),
                decision("'STAY_LONGER', 367, NULL, NULL, NULL, NULL, ''"),
                decision("'PAUSE', NULL, NULL, NULL, NULL, NULL, ''"),
                decision("'PAUSE', NULL, 'BORED', NULL, NULL, NULL, ''"),
                decision("'RESUME', NULL, NULL, NULL, NULL, NULL, ''"),
                decision("'DOUBLE', NULL, NULL, NULL, NULL, NULL, ''"),
                decision("'STOP', NULL, NULL, NULL, NULL, NULL, '" + "x".repeat(501) + "'"),
                decision("'HALVE', NULL, NULL, NULL, NULL, NULL, ''"),
                decision("'HALVE', 7, NULL, NULL, 1500, NULL, ''"),
                decision("'CHANGE_DOSE', NULL, NULL, NULL, 0, NULL, ''"),
                decision("'CHANGE_DOSE', NULL, NULL, NULL, NULL, NULL, ''"),
                decision("'SPLIT', NULL, NULL, NULL, 1500, NULL, ''"),
                decision("'CHANGE_TIME', NULL, NULL, NULL, NULL, '25:00', ''"),
                decision("'RECHECK', 7, NULL, NULL, NULL, NULL, ''"),
                "plan VALUES (2, '2026-11-21', '', '22:00', " + AT + ", NULL, NULL, '2026-02-30')",
                decision("'AMEND', NULL, NULL, NULL, NULL, NULL, ''"),
                "decision VALUES (2, '2026-11-21', 'GO_UP', NULL, NULL, NULL, NULL, NULL, '', 1, " + AT
                + ", '2026-11-21')",
                "decision VALUES (2, '2026-11-21', 'AMEND', NULL, NULL, NULL, NULL, NULL, '', 1, " + AT
                + ", '2026-11-22')",
                "amended_step VALUES (9, 0, 3000, 14, 0)", "amended_step VALUES (1, 0, 0, 14, 0)",
                "amended_step VALUES (1, 60, 3000, 14, 0)",
                "decision_undone VALUES (2, " + AT + ")", "change VALUES (1, 'entry', 'PAIN', '6', '6', " + AT + ")",
                "change VALUES (1, '', 'PAIN', '6', '7', " + AT + ")")) {
            refused("INSERT INTO " + wrong);
        }
    }

    @Test
    void refusesWhatPreparationsRefuse() throws SQLException {
        assertThatThrownBy(() -> new Preparation.Tablet(new Dose(1501), true)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Preparation.Liquid(Dose.mg("1"), 9)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Preparation.Liquid(Dose.mg("1"), 1001)).isInstanceOf(InvalidValue.class);

        run("INSERT INTO preparation VALUES (1, 'TABLET', 3000, 1, NULL, " + AT + ")");
        for (var wrong : List.of("'TABLET', 1501, 1, NULL", "'TABLET', 3000, NULL, NULL", "'TABLET', 3000, 1, 100",
                "'CAPSULE', 3000, 0, NULL", "'CAPSULE', 0, NULL, NULL", "'CAPSULE', 1000001, NULL, NULL",
                "'LIQUID', 1000, NULL, 9", "'LIQUID', 1000, NULL, 1001", "'LIQUID', 1000, NULL, NULL",
                "'LIQUID', NULL, NULL, 100", "'PATCH', 1000, NULL, NULL", "'TABLET', 3000, 2, NULL")) {
            refused("INSERT INTO preparation VALUES (2, " + wrong + ", " + AT + ")");
        }
        refused("INSERT INTO preparation_removed VALUES (2, " + AT + ")");
    }

    @Test
    void refusesWhatBottlesRefuse() throws SQLException {
        var right = "'CAPSULE', 1500, NULL, NULL, 30000, '', 'LACTOSE', '', '', '2026-11-10', '2026-11-12', '2026-12-01', 9000, ";
        run("INSERT INTO bottle VALUES (1, '" + new UUID(1, 1) + "', " + right + AT + ")");
        for (var wrong : List.of("quantity = 0", "quantity = 10000001", "quantity = 1500", "counted = 500",
                "counted = 31000",
                "counted = -1", "opened = '2026-11-09'", "discard = '2026-11-09'", "discard = '2026-11-11'",
                "received = 'then'", "received = '2026-11-13'", "filler = 'CHALK'", "lot = '" + "x".repeat(61) + "'",
                "price = '" + "x".repeat(41) + "'", "pharmacy = '" + "x".repeat(121) + "'", "counted = NULL",
                "counted_at = NULL", "form = 'TABLET'", "form = 'LIQUID'", "scored = 1", "graduation = 100")) {
            refused("UPDATE bottle SET " + wrong);
        }
        run("UPDATE bottle SET form = 'TABLET', scored = 1, counted = 500");
        refused("UPDATE bottle SET counted = 250");
    }

    private static String decision(String content) {
        return "decision VALUES (2, '2026-11-21', " + content + ", 1, " + AT + ", NULL)";
    }

    @Test
    void makesEveryTableStrict() throws SQLException {
        try (var statement = connection.createStatement();
                var tables = statement.executeQuery(
                        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")) {
            while (tables.next()) {
                if (!tables.getString("name").startsWith("sqlite_")) {
                    assertThat(tables.getInt("strict")).as(tables.getString("name")).isOne();
                }
            }
        }
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> run(sql)).as(sql).isInstanceOf(SQLException.class)
                .hasMessageContaining("SQLITE_CONSTRAINT");
    }
}
