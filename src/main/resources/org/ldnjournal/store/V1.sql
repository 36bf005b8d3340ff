-- The first format. Units: doses in whole micrograms, sleep in quarters of an hour, days as ISO dates,
-- instants as UTC to the millisecond with the zone's id beside them. The CHECKs repeat the rules of the value types.
-- strftime(…) IS column holds only for dates and times that exist, written in their one form.

CREATE TABLE entry (
    day                   TEXT    NOT NULL PRIMARY KEY
        CHECK (strftime('%Y-%m-%d', day) IS day AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    pain                  INTEGER CHECK (pain BETWEEN 0 AND 10),
    fatigue               INTEGER CHECK (fatigue BETWEEN 0 AND 10),
    sleep_quality         INTEGER CHECK (sleep_quality BETWEEN 0 AND 10),
    sleep_quarters        INTEGER CHECK (sleep_quarters BETWEEN 0 AND 96),
    side_effects_answered INTEGER NOT NULL CHECK (side_effects_answered IN (0, 1)),
    note                  TEXT    NOT NULL CHECK (length(note) <= 4000),
    bad_day               INTEGER NOT NULL CHECK (bad_day IN (0, 1))
) STRICT;

CREATE TABLE entry_recorded (
    day   TEXT NOT NULL REFERENCES entry (day),
    field TEXT NOT NULL CHECK (field IN
        ('PAIN', 'FATIGUE', 'SLEEP_QUALITY', 'SLEEP_HOURS', 'SIDE_EFFECTS', 'NOTE', 'BAD_DAY')),
    at    TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', at) IS at),
    zone  TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 60),
    PRIMARY KEY (day, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE side_effect (
    day      TEXT    NOT NULL REFERENCES entry (day),
    position INTEGER NOT NULL CHECK (position >= 1),
    kind     TEXT    NOT NULL
        CHECK (length(kind) BETWEEN 1 AND 40 AND kind GLOB '[a-z]*' AND kind NOT GLOB '*[^a-z0-9_]*'),
    severity TEXT    NOT NULL CHECK (severity IN ('MILD', 'MODERATE', 'SEVERE')),
    PRIMARY KEY (day, position),
    UNIQUE (day, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE dose (
    day         TEXT    NOT NULL
        CHECK (strftime('%Y-%m-%d', day) IS day AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    number      INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9),
    outcome     TEXT    NOT NULL CHECK (outcome IN ('TAKEN', 'PARTLY_TAKEN', 'SKIPPED')),
    micrograms  INTEGER CHECK (micrograms BETWEEN 1 AND 1000000),
    taken_at    TEXT    CHECK (taken_at IS NULL OR strftime('%Y-%m-%dT%H:%M:%fZ', taken_at) IS taken_at),
    taken_zone  TEXT    CHECK (length(taken_zone) BETWEEN 1 AND 60),
    why         TEXT
        CHECK (why IN ('FORGOTTEN', 'SIDE_EFFECTS', 'OPIOID_NEEDED', 'ILL', 'RAN_OUT', 'OTHER')),
    recorded_at   TEXT  NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) IS recorded_at),
    recorded_zone TEXT  NOT NULL CHECK (length(recorded_zone) BETWEEN 1 AND 60),
    assurance   TEXT    NOT NULL
        CHECK (assurance IN ('NOT_ASKED', 'RECORDED_ANYWAY', 'TYPED_AGAIN', 'PRESCRIBER_DECIDED')),
    PRIMARY KEY (day, number),
    CHECK ((outcome = 'SKIPPED') = (micrograms IS NULL)),
    CHECK ((outcome = 'SKIPPED') = (taken_at IS NULL)),
    CHECK ((outcome = 'SKIPPED') = (taken_zone IS NULL)),
    CHECK ((outcome = 'TAKEN') = (why IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE medicine (
    position      INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    name          TEXT NOT NULL CHECK (name <> '' AND length(name) <= 120 AND trim(name) = name),
    use           TEXT NOT NULL CHECK (use IN ('REGULAR', 'AS_NEEDED')),
    started       TEXT CHECK (started IS NULL OR strftime('%Y-%m-%d', started) IS started),
    stopped       TEXT CHECK (stopped IS NULL OR strftime('%Y-%m-%d', stopped) IS stopped),
    clarification TEXT NOT NULL CHECK (clarification IN ('NONE', 'IS_AN_OPIOID', 'IS_NOT_AN_OPIOID')),
    CHECK (stopped >= started)
) STRICT;

CREATE TABLE lab (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    date     TEXT NOT NULL CHECK (strftime('%Y-%m-%d', date) IS date),
    test     TEXT NOT NULL CHECK (test IN ('ESR')),
    value    TEXT NOT NULL
        CHECK (value GLOB '[0-9]*' AND value NOT GLOB '*[^0-9.]*' AND CAST(value AS REAL) BETWEEN 0 AND 200)
) STRICT;

-- One row at most in each of these two; no row means that nothing was chosen or given.
CREATE TABLE person (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    name       TEXT NOT NULL CHECK (length(name) <= 120 AND trim(name) = name),
    birth_date TEXT CHECK (birth_date IS NULL OR strftime('%Y-%m-%d', birth_date) IS birth_date),
    prescriber TEXT NOT NULL CHECK (length(prescriber) <= 120 AND trim(prescriber) = prescriber)
) STRICT;

CREATE TABLE settings (
    one           INTEGER PRIMARY KEY CHECK (one = 1),
    rollover_hour INTEGER NOT NULL CHECK (rollover_hour BETWEEN 0 AND 11),
    primary_scale TEXT    NOT NULL CHECK (primary_scale IN ('PAIN', 'FATIGUE', 'SLEEP_QUALITY'))
) STRICT;

CREATE TABLE question (
    position INTEGER PRIMARY KEY CHECK (position BETWEEN 1 AND 3),
    words    TEXT NOT NULL CHECK (words <> '' AND length(words) <= 200 AND trim(words) = words)
) STRICT;

-- What only grows: the history of changes, the plans and the decisions.
CREATE TABLE change (
    number  INTEGER PRIMARY KEY,
    subject TEXT NOT NULL CHECK (length(subject) >= 1),
    field   TEXT NOT NULL CHECK (length(field) >= 1),
    before  TEXT,
    after   TEXT,
    at      TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', at) IS at),
    zone    TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 60),
    CHECK (before IS NOT after)
) STRICT;
CREATE INDEX change_by_subject ON change (subject);

CREATE TABLE plan (
    number        INTEGER PRIMARY KEY,
    start         TEXT NOT NULL
        CHECK (strftime('%Y-%m-%d', start) IS start AND start BETWEEN '1900-01-01' AND '2199-12-31'),
    protocol      TEXT NOT NULL,
    usual_time    TEXT NOT NULL CHECK (strftime('%H:%M', usual_time) IS substr(usual_time, 1, 5)),
    made_at       TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', made_at) IS made_at),
    made_zone     TEXT NOT NULL CHECK (length(made_zone) BETWEEN 1 AND 60),
    override_at   TEXT CHECK (override_at IS NULL OR strftime('%Y-%m-%dT%H:%M:%fZ', override_at) IS override_at),
    override_zone TEXT CHECK (length(override_zone) BETWEEN 1 AND 60),
    CHECK ((override_at IS NULL) = (override_zone IS NULL))
) STRICT;

CREATE TABLE plan_step (
    plan          INTEGER NOT NULL REFERENCES plan (number),
    position      INTEGER NOT NULL CHECK (position BETWEEN 0 AND 59),
    micrograms    INTEGER NOT NULL CHECK (micrograms BETWEEN 1 AND 1000000),
    days          INTEGER CHECK (days BETWEEN 1 AND 366),
    review_before INTEGER NOT NULL CHECK (review_before IN (0, 1)),
    PRIMARY KEY (plan, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    number    INTEGER PRIMARY KEY,
    from_day  TEXT NOT NULL
        CHECK (strftime('%Y-%m-%d', from_day) IS from_day AND from_day BETWEEN '1900-01-01' AND '2199-12-31'),
    kind      TEXT NOT NULL CHECK (kind IN ('GO_UP', 'STAY_LONGER', 'GO_BACK', 'PAUSE', 'RESUME', 'STOP')),
    days      INTEGER CHECK (days BETWEEN 1 AND 366),
    why       TEXT CHECK (why IN ('OPIOID_NEEDED', 'SURGERY', 'SIDE_EFFECTS', 'RAN_OUT', 'OTHER')),
    step      INTEGER,
    reason    TEXT    NOT NULL CHECK (length(reason) <= 500),
    reviewed  INTEGER NOT NULL CHECK (reviewed IN (0, 1)),
    made_at   TEXT    NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', made_at) IS made_at),
    made_zone TEXT    NOT NULL CHECK (length(made_zone) BETWEEN 1 AND 60),
    CHECK ((kind = 'STAY_LONGER') = (days IS NOT NULL)),
    CHECK ((kind = 'PAUSE') = (why IS NOT NULL)),
    CHECK ((kind = 'RESUME') = (step IS NOT NULL))
) STRICT;

CREATE TABLE decision_undone (
    decision INTEGER PRIMARY KEY REFERENCES decision (number),
    at       TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', at) IS at),
    zone     TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 60)
) STRICT;

CREATE TRIGGER change_keeps BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
CREATE TRIGGER change_stays BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
CREATE TRIGGER plan_keeps BEFORE UPDATE ON plan BEGIN SELECT RAISE(ABORT, 'plans only grow'); END;
CREATE TRIGGER plan_stays BEFORE DELETE ON plan BEGIN SELECT RAISE(ABORT, 'plans only grow'); END;
CREATE TRIGGER plan_step_keeps BEFORE UPDATE ON plan_step BEGIN SELECT RAISE(ABORT, 'plans only grow'); END;
CREATE TRIGGER plan_step_stays BEFORE DELETE ON plan_step BEGIN SELECT RAISE(ABORT, 'plans only grow'); END;
CREATE TRIGGER decision_keeps BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decisions only grow'); END;
CREATE TRIGGER decision_stays BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decisions only grow'); END;
CREATE TRIGGER undone_keeps BEFORE UPDATE ON decision_undone BEGIN SELECT RAISE(ABORT, 'decisions only grow'); END;
CREATE TRIGGER undone_stays BEFORE DELETE ON decision_undone BEGIN SELECT RAISE(ABORT, 'decisions only grow'); END;
