-- The third format: more sorts of decisions, with their amount and time. SQLite cannot change a CHECK, so the two tables
-- are made anew; nothing in them is changed. Their references and triggers are made again.

CREATE TABLE decision_3 (
    number     INTEGER PRIMARY KEY,
    from_day   TEXT NOT NULL
        CHECK (strftime('%Y-%m-%d', from_day) IS from_day AND from_day BETWEEN '1900-01-01' AND '2199-12-31'),
    kind       TEXT NOT NULL CHECK (kind IN ('GO_UP', 'STAY_LONGER', 'GO_BACK', 'PAUSE', 'RESUME', 'STOP', 'HALVE',
        'CHANGE_DOSE', 'SPLIT', 'EVERY_OTHER_DAY', 'EVERY_DAY', 'CHANGE_TIME', 'RECHECK')),
    days       INTEGER CHECK (days BETWEEN 1 AND 366),
    why        TEXT CHECK (why IN ('OPIOID_NEEDED', 'SURGERY', 'SIDE_EFFECTS', 'RAN_OUT', 'OTHER')),
    step       INTEGER,
    micrograms INTEGER CHECK (micrograms BETWEEN 1 AND 1000000),
    time       TEXT CHECK (time IS NULL OR strftime('%H:%M', time) IS substr(time, 1, 5)),
    reason     TEXT    NOT NULL CHECK (length(reason) <= 500),
    reviewed   INTEGER NOT NULL CHECK (reviewed IN (0, 1)),
    made_at    TEXT    NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', made_at) IS made_at),
    made_zone  TEXT    NOT NULL CHECK (length(made_zone) BETWEEN 1 AND 60),
    CHECK ((kind IN ('STAY_LONGER', 'HALVE', 'RECHECK')) = (days IS NOT NULL)),
    CHECK ((kind = 'PAUSE') = (why IS NOT NULL)),
    CHECK ((kind = 'RESUME') = (step IS NOT NULL)),
    CHECK ((kind IN ('CHANGE_DOSE', 'SPLIT', 'RECHECK')) = (micrograms IS NOT NULL)),
    CHECK ((kind IN ('SPLIT', 'CHANGE_TIME')) = (time IS NOT NULL))
) STRICT;

INSERT INTO decision_3 (number, from_day, kind, days, why, step, reason, reviewed, made_at, made_zone)
SELECT number, from_day, kind, days, why, step, reason, reviewed, made_at, made_zone FROM decision;

CREATE TABLE decision_undone_3 (
    decision INTEGER PRIMARY KEY REFERENCES decision_3 (number),
    at       TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', at) IS at),
    zone     TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 60)
) STRICT;

INSERT INTO decision_undone_3 (decision, at, zone) SELECT decision, at, zone FROM decision_undone;

DROP TABLE decision_undone;
DROP TABLE decision;
ALTER TABLE decision_3 RENAME TO decision;
ALTER TABLE decision_undone_3 RENAME TO decision_undone;

CREATE TRIGGER decision_keeps BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decisions only grow'); END;
CREATE TRIGGER decision_stays BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decisions only grow'); END;
CREATE TRIGGER undone_keeps BEFORE UPDATE ON decision_undone BEGIN SELECT RAISE(ABORT, 'decisions only grow'); END;
CREATE TRIGGER undone_stays BEFORE DELETE ON decision_undone BEGIN SELECT RAISE(ABORT, 'decisions only grow'); END;
