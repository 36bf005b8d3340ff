-- The fourth format: what the journal keeps beside days, doses and plans. Each table of items has the order in which they
-- were added, and an identity.

-- Who cares for the person, and where: all optional. country: ISO 3166-1 alpha-2.
ALTER TABLE person ADD COLUMN pharmacy TEXT NOT NULL DEFAULT ''
    CHECK (length(pharmacy) <= 120 AND trim(pharmacy) = pharmacy);
ALTER TABLE person ADD COLUMN country TEXT CHECK (country GLOB '[A-Z][A-Z]');
ALTER TABLE person ADD COLUMN emergency_number TEXT NOT NULL DEFAULT ''
    CHECK (length(emergency_number) <= 40 AND trim(emergency_number) = emergency_number
        AND (emergency_number = '' OR emergency_number GLOB '*[0-9]*[0-9]*'));
-- Bottles and batches. What is in one is said as in the table preparation; quantity and counted in thousandths of a piece
-- or of a millilitre.
CREATE TABLE bottle (
    position     INTEGER PRIMARY KEY,
    id           TEXT    NOT NULL UNIQUE CHECK (length(id) = 36),
    form         TEXT    NOT NULL CHECK (form IN ('CAPSULE', 'TABLET', 'LIQUID')),
    micrograms   INTEGER NOT NULL CHECK (micrograms BETWEEN 1 AND 1000000),
    scored       INTEGER CHECK (scored IN (0, 1)),
    graduation   INTEGER CHECK (graduation BETWEEN 10 AND 1000),
    quantity     INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 10000000),
    pharmacy     TEXT    NOT NULL CHECK (length(pharmacy) <= 120),
    filler       TEXT    NOT NULL CHECK (filler IN ('NOT_GIVEN', 'MICROCRYSTALLINE_CELLULOSE', 'LACTOSE', 'SUCROSE',
        'CALCIUM_CARBONATE', 'SLOW_RELEASE', 'OTHER')),
    lot          TEXT    NOT NULL CHECK (length(lot) <= 60),
    price        TEXT    NOT NULL CHECK (length(price) <= 40),
    received     TEXT    NOT NULL
        CHECK (strftime('%Y-%m-%d', received) IS received AND received BETWEEN '1900-01-01' AND '2199-12-31'),
    opened       TEXT CHECK (opened IS NULL OR strftime('%Y-%m-%d', opened) IS opened AND opened <= '2199-12-31'),
    discard      TEXT CHECK (discard IS NULL OR strftime('%Y-%m-%d', discard) IS discard AND discard <= '2199-12-31'),
    counted      INTEGER CHECK (counted BETWEEN 0 AND 10000000),
    counted_at   TEXT CHECK (counted_at IS NULL OR strftime('%Y-%m-%dT%H:%M:%fZ', counted_at) IS counted_at),
    counted_zone TEXT CHECK (length(counted_zone) BETWEEN 1 AND 60),
    CHECK ((form = 'TABLET') = (scored IS NOT NULL)),
    CHECK ((form = 'LIQUID') = (graduation IS NOT NULL)),
    CHECK (scored IS NOT 1 OR micrograms % 2 = 0),
    CHECK (form = 'LIQUID' OR quantity % (CASE scored WHEN 1 THEN 500 ELSE 1000 END) = 0),
    CHECK (form = 'LIQUID' OR counted IS NULL OR counted % (CASE scored WHEN 1 THEN 500 ELSE 1000 END) = 0),
    CHECK (opened IS NULL OR opened >= received),
    CHECK (discard IS NULL OR discard >= received),
    CHECK (opened IS NULL OR discard IS NULL OR discard >= opened),
    CHECK (counted IS NULL OR counted <= quantity),
    CHECK ((counted IS NULL) = (counted_at IS NULL)),
    CHECK ((counted IS NULL) = (counted_zone IS NULL))
) STRICT;
-- Amended plans. A plan keeps the journal day it was recorded on; older ones do not say, and their days ended at 04:00.
-- recorded: the journal day an amendment was recorded on; it holds from that day or from a later one. The new CHECKs need
-- the two tables made anew; nothing in them is changed.
ALTER TABLE plan ADD COLUMN made_day TEXT
    CHECK (strftime('%Y-%m-%d', made_day) IS made_day AND (made_day IS NULL OR made_day BETWEEN '1900-01-01' AND '2199-12-31'));

CREATE TABLE decision_4 (
    number     INTEGER PRIMARY KEY,
    from_day   TEXT NOT NULL
        CHECK (strftime('%Y-%m-%d', from_day) IS from_day AND from_day BETWEEN '1900-01-01' AND '2199-12-31'),
    kind       TEXT NOT NULL CHECK (kind IN ('GO_UP', 'STAY_LONGER', 'GO_BACK', 'PAUSE', 'RESUME', 'STOP', 'HALVE',
        'CHANGE_DOSE', 'SPLIT', 'EVERY_OTHER_DAY', 'EVERY_DAY', 'CHANGE_TIME', 'RECHECK', 'AMEND')),
    days       INTEGER CHECK (days BETWEEN 1 AND 366),
    why        TEXT CHECK (why IN ('OPIOID_NEEDED', 'SURGERY', 'SIDE_EFFECTS', 'RAN_OUT', 'OTHER')),
    step       INTEGER,
    micrograms INTEGER CHECK (micrograms BETWEEN 1 AND 1000000),
    time       TEXT CHECK (time IS NULL OR strftime('%H:%M', time) IS substr(time, 1, 5)),
    reason     TEXT    NOT NULL CHECK (length(reason) <= 500),
    reviewed   INTEGER NOT NULL CHECK (reviewed IN (0, 1)),
    made_at    TEXT    NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', made_at) IS made_at),
    made_zone  TEXT    NOT NULL CHECK (length(made_zone) BETWEEN 1 AND 60),
    recorded   TEXT CHECK (strftime('%Y-%m-%d', recorded) IS recorded AND (recorded IS NULL OR recorded <= from_day)),
    CHECK ((kind IN ('STAY_LONGER', 'HALVE', 'RECHECK')) = (days IS NOT NULL)),
    CHECK ((kind = 'PAUSE') = (why IS NOT NULL)),
    CHECK ((kind = 'RESUME') = (step IS NOT NULL)),
    CHECK ((kind IN ('CHANGE_DOSE', 'SPLIT', 'RECHECK')) = (micrograms IS NOT NULL)),
    CHECK ((kind IN ('SPLIT', 'CHANGE_TIME')) = (time IS NOT NULL)),
    CHECK ((kind = 'AMEND') = (recorded IS NOT NULL))
) STRICT;

INSERT INTO decision_4 (number, from_day, kind, days, why, step, micrograms, time, reason, reviewed, made_at, made_zone)
SELECT number, from_day, kind, days, why, step, micrograms, time, reason, reviewed, made_at, made_zone FROM decision;

CREATE TABLE decision_undone_4 (
    decision INTEGER PRIMARY KEY REFERENCES decision_4 (number),
    at       TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', at) IS at),
    zone     TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 60)
) STRICT;

INSERT INTO decision_undone_4 (decision, at, zone) SELECT decision, at, zone FROM decision_undone;

DROP TABLE decision_undone;
DROP TABLE decision;
ALTER TABLE decision_4 RENAME TO decision;
ALTER TABLE decision_undone_4 RENAME TO decision_undone;

CREATE TABLE amended_step (
    decision      INTEGER NOT NULL REFERENCES decision (number),
    position      INTEGER NOT NULL CHECK (position BETWEEN 0 AND 59),
    micrograms    INTEGER NOT NULL CHECK (micrograms BETWEEN 1 AND 1000000),
    days          INTEGER CHECK (days BETWEEN 1 AND 366),
    review_before INTEGER NOT NULL CHECK (review_before IN (0, 1)),
    PRIMARY KEY (decision, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER decision_keeps BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decisions only grow'); END;
CREATE TRIGGER decision_stays BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decisions only grow'); END;
CREATE TRIGGER undone_keeps BEFORE UPDATE ON decision_undone BEGIN SELECT RAISE(ABORT, 'decisions only grow'); END;
CREATE TRIGGER undone_stays BEFORE DELETE ON decision_undone BEGIN SELECT RAISE(ABORT, 'decisions only grow'); END;
CREATE TRIGGER amended_step_keeps BEFORE UPDATE ON amended_step BEGIN SELECT RAISE(ABORT, 'decisions only grow'); END;
CREATE TRIGGER amended_step_stays BEFORE DELETE ON amended_step BEGIN SELECT RAISE(ABORT, 'decisions only grow'); END;

-- More laboratory values: SQLite cannot change a CHECK, so the table is made anew; nothing in it is changed.
CREATE TABLE lab_4 (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    date     TEXT NOT NULL CHECK (strftime('%Y-%m-%d', date) IS date),
    test     TEXT NOT NULL CHECK (test IN ('ESR', 'ALT', 'AST', 'GGT', 'BILIRUBIN', 'BILIRUBIN_MG_DL', 'CREATININE',
        'CREATININE_MG_DL', 'EGFR', 'CRP')),
    value    TEXT NOT NULL CHECK (value GLOB '[0-9]*' AND value NOT GLOB '*[^0-9.]*'),
    CHECK (CAST(value AS REAL) >= CASE test WHEN 'BILIRUBIN' THEN 1 WHEN 'CREATININE' THEN 10 ELSE 0 END),
    CHECK (CAST(value AS REAL) <= CASE test WHEN 'ESR' THEN 200 WHEN 'EGFR' THEN 200 WHEN 'ALT' THEN 20000
        WHEN 'AST' THEN 20000 WHEN 'GGT' THEN 10000 WHEN 'BILIRUBIN' THEN 1000 WHEN 'BILIRUBIN_MG_DL' THEN 60
        WHEN 'CREATININE' THEN 3000 WHEN 'CREATININE_MG_DL' THEN 35 WHEN 'CRP' THEN 1000 END)
) STRICT;
INSERT INTO lab_4 (position, id, date, test, value) SELECT position, id, date, test, value FROM lab;
DROP TABLE lab;
ALTER TABLE lab_4 RENAME TO lab;

-- What warnings rest on beside medicines: one answer for each condition, procedures, what was taken when it was needed,
-- allergies, and which warnings were read.
CREATE TABLE condition (
    position  INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    condition TEXT NOT NULL UNIQUE CHECK (condition IN
        ('LIVER', 'KIDNEY', 'PREGNANCY', 'BREASTFEEDING', 'NALTREXONE_ALLERGY', 'OPIOID_DEPENDENCE')),
    answer    TEXT NOT NULL CHECK (answer IN ('YES', 'NO', 'NOT_SURE')),
    answered  TEXT NOT NULL
        CHECK (strftime('%Y-%m-%d', answered) IS answered AND answered BETWEEN '1900-01-01' AND '2199-12-31')
) STRICT;

CREATE TABLE procedure (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    date     TEXT NOT NULL
        CHECK (strftime('%Y-%m-%d', date) IS date AND date BETWEEN '1900-01-01' AND '2199-12-31'),
    kind     TEXT NOT NULL CHECK (kind IN ('SURGERY', 'DENTAL', 'OTHER')),
    words    TEXT NOT NULL CHECK (length(words) <= 120 AND trim(words) = words)
) STRICT;

CREATE TABLE as_needed (
    position      INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    medicine      TEXT NOT NULL CHECK (length(medicine) = 36),
    day           TEXT NOT NULL
        CHECK (strftime('%Y-%m-%d', day) IS day AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    amount        TEXT NOT NULL CHECK (length(amount) <= 60 AND trim(amount) = amount),
    recorded_at   TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) IS recorded_at),
    recorded_zone TEXT NOT NULL CHECK (length(recorded_zone) BETWEEN 1 AND 60)
) STRICT;

CREATE TABLE allergy (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    words    TEXT NOT NULL CHECK (words <> '' AND length(words) <= 120 AND trim(words) = words)
) STRICT;

CREATE TABLE acknowledgement (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    finding  TEXT NOT NULL UNIQUE CHECK (length(finding) BETWEEN 1 AND 120),
    causes   TEXT NOT NULL CHECK (length(causes) BETWEEN 1 AND 64),
    at       TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', at) IS at),
    zone     TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 60)
) STRICT;

-- Whether the times to look back move later by the days that were paused before them.
ALTER TABLE settings ADD COLUMN pauses_move_looks INTEGER NOT NULL DEFAULT 0 CHECK (pauses_move_looks IN (0, 1));
-- ---- the day: besides scores and sleep, a crash after exertion, events, own trackers, and what is over
ALTER TABLE entry ADD COLUMN crash TEXT CHECK (crash IN ('NO', 'SINCE', 'OVER'));
ALTER TABLE entry ADD COLUMN crash_start TEXT
    CHECK ((crash IN ('SINCE', 'OVER')) IS (crash_start IS NOT NULL) OR (crash IS NULL AND crash_start IS NULL));
ALTER TABLE entry ADD COLUMN crash_end TEXT
    CHECK ((crash = 'OVER') IS (crash_end IS NOT NULL) OR (crash IS NULL AND crash_end IS NULL));
ALTER TABLE entry ADD COLUMN nothing_to_add INTEGER NOT NULL DEFAULT 0 CHECK (nothing_to_add IN (0, 1));

-- A side effect in the person's own words is "own." and the words, encoded as in an address.
CREATE TABLE side_effect_4 (
    day      TEXT    NOT NULL REFERENCES entry (day),
    position INTEGER NOT NULL CHECK (position >= 1),
    kind     TEXT    NOT NULL CHECK (
        (length(kind) BETWEEN 1 AND 40 AND kind GLOB '[a-z]*' AND kind NOT GLOB '*[^a-z0-9_]*')
        OR (length(kind) BETWEEN 5 AND 724 AND kind GLOB 'own.*' AND kind NOT GLOB '*[^A-Za-z0-9+%._*-]*')),
    severity TEXT    NOT NULL CHECK (severity IN ('MILD', 'MODERATE', 'SEVERE')),
    onset    TEXT    CHECK (onset IS NULL OR (strftime('%Y-%m-%d', onset) IS onset AND onset <= day)),
    PRIMARY KEY (day, position),
    UNIQUE (day, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO side_effect_4 (day, position, kind, severity) SELECT day, position, kind, severity FROM side_effect;
DROP TABLE side_effect;
ALTER TABLE side_effect_4 RENAME TO side_effect;

CREATE TABLE entry_recorded_4 (
    day   TEXT NOT NULL REFERENCES entry (day),
    field TEXT NOT NULL CHECK (field IN
        ('PAIN', 'FATIGUE', 'SLEEP_QUALITY', 'SLEEP_HOURS', 'SIDE_EFFECTS', 'NOTE', 'BAD_DAY',
         'CRASH', 'EVENTS', 'TRACKERS', 'ENDED_EFFECTS', 'NOTHING_TO_ADD')),
    at    TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', at) IS at),
    zone  TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 60),
    PRIMARY KEY (day, field)
) STRICT, WITHOUT ROWID;
INSERT INTO entry_recorded_4 (day, field, at, zone) SELECT day, field, at, zone FROM entry_recorded;
DROP TABLE entry_recorded;
ALTER TABLE entry_recorded_4 RENAME TO entry_recorded;

CREATE TABLE ended_effect (
    day      TEXT    NOT NULL REFERENCES entry (day),
    position INTEGER NOT NULL CHECK (position >= 1),
    kind     TEXT    NOT NULL CHECK (
        (length(kind) BETWEEN 1 AND 40 AND kind GLOB '[a-z]*' AND kind NOT GLOB '*[^a-z0-9_]*')
        OR (length(kind) BETWEEN 5 AND 724 AND kind GLOB 'own.*' AND kind NOT GLOB '*[^A-Za-z0-9+%._*-]*')),
    last     TEXT    NOT NULL CHECK (strftime('%Y-%m-%d', last) IS last AND last <= day),
    PRIMARY KEY (day, position),
    UNIQUE (day, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    day      TEXT    NOT NULL REFERENCES entry (day),
    position INTEGER NOT NULL CHECK (position >= 1),
    kind     TEXT    NOT NULL
        CHECK (kind IN ('INFECTION', 'PERIOD', 'STRESS', 'TRAVEL', 'NEW_MEDICINE', 'SURGERY', 'OTHER')),
    words    TEXT    NOT NULL CHECK (length(words) <= 120 AND (kind <> 'OTHER' OR words <> '')),
    PRIMARY KEY (day, position),
    UNIQUE (day, kind, words)
) STRICT, WITHOUT ROWID;

-- value: 0 to 10 for RATED, 0 or 1 for SAID, a decimal for COUNTED, a word for CHOSEN.
CREATE TABLE tracker_value (
    day     TEXT NOT NULL REFERENCES entry (day),
    tracker TEXT NOT NULL CHECK (length(tracker) = 36),
    form    TEXT NOT NULL CHECK (form IN ('RATED', 'SAID', 'COUNTED', 'CHOSEN')),
    value   TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 24),
    PRIMARY KEY (day, tracker),
    CHECK (form <> 'RATED' OR value IN ('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10')),
    CHECK (form <> 'SAID' OR value IN ('0', '1')),
    CHECK (form <> 'COUNTED' OR (value GLOB '[0-9]*' AND value NOT GLOB '*[^0-9.]*'
        AND CAST(value AS REAL) BETWEEN 0 AND 1000000))
) STRICT, WITHOUT ROWID;

-- words is a unit for AMOUNT, a line each for CHOICE.
CREATE TABLE tracker (
    position  INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    name      TEXT NOT NULL CHECK (name <> '' AND length(name) <= 40 AND trim(name) = name),
    kind      TEXT NOT NULL CHECK (kind IN ('RATING', 'YES_NO', 'AMOUNT', 'CHOICE')),
    direction TEXT CHECK (direction IN ('HIGHER_IS_WORSE', 'HIGHER_IS_BETTER')),
    words     TEXT,
    started   TEXT NOT NULL CHECK (strftime('%Y-%m-%d', started) IS started),
    ended     TEXT CHECK (ended IS NULL OR strftime('%Y-%m-%d', ended) IS ended),
    CHECK ((kind = 'RATING') = (direction IS NOT NULL)),
    CHECK ((kind IN ('AMOUNT', 'CHOICE')) = (words IS NOT NULL)),
    CHECK (ended >= started)
) STRICT;

-- "from_day" is the first day it holds, "until_day" the first day it no longer does.
CREATE TABLE anchor (
    position  INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    scale     TEXT NOT NULL CHECK (scale IN ('PAIN', 'FATIGUE', 'SLEEP_QUALITY')),
    value     INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    words     TEXT NOT NULL CHECK (words <> '' AND length(words) <= 60 AND trim(words) = words),
    from_day  TEXT NOT NULL CHECK (strftime('%Y-%m-%d', from_day) IS from_day),
    until_day TEXT CHECK (until_day IS NULL OR strftime('%Y-%m-%d', until_day) IS until_day),
    CHECK (until_day >= from_day)
) STRICT;

CREATE TABLE impression (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    day      TEXT NOT NULL CHECK (strftime('%Y-%m-%d', day) IS day),
    answer   TEXT CHECK (answer IN ('VERY_MUCH_BETTER', 'MUCH_BETTER', 'A_LITTLE_BETTER', 'THE_SAME',
        'A_LITTLE_WORSE', 'MUCH_WORSE', 'VERY_MUCH_WORSE'))
) STRICT;

CREATE TABLE sealed_question (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    written  TEXT NOT NULL CHECK (strftime('%Y-%m-%d', written) IS written),
    words    TEXT NOT NULL CHECK (words <> '' AND length(words) <= 500 AND trim(words) = words),
    matters  TEXT NOT NULL CHECK (matters IN ('PAIN', 'FATIGUE', 'SLEEP_QUALITY')),
    opened   TEXT CHECK (opened IS NULL OR strftime('%Y-%m-%d', opened) IS opened),
    CHECK (opened >= written)
) STRICT;

-- Words that are being typed and are not part of an entry yet: without history, gone once they are saved.
CREATE TABLE draft (
    day   TEXT NOT NULL CHECK (strftime('%Y-%m-%d', day) IS day),
    field TEXT NOT NULL CHECK (length(field) BETWEEN 1 AND 20),
    words TEXT NOT NULL CHECK (length(words) <= 20000),
    at    TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', at) IS at),
    zone  TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 60),
    PRIMARY KEY (day, field)
) STRICT, WITHOUT ROWID;

-- Visits, to come and past, with what was decided there.
CREATE TABLE appointment (
    position  INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    date      TEXT NOT NULL
        CHECK (strftime('%Y-%m-%d', date) IS date AND date BETWEEN '1900-01-01' AND '2199-12-31'),
    time      TEXT CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]*'),
    clinician TEXT NOT NULL CHECK (length(clinician) <= 120 AND trim(clinician) = clinician),
    purpose   TEXT NOT NULL CHECK (length(purpose) <= 200 AND trim(purpose) = purpose),
    decided   TEXT NOT NULL CHECK (length(decided) <= 1000 AND trim(decided) = decided)
) STRICT;
