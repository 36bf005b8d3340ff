-- What doses are taken from: it only grows, and what was removed stays, marked.
-- micrograms: in one capsule, one whole tablet or one millilitre; graduation: microlitres from mark to mark of the syringe.
CREATE TABLE preparation (
    number     INTEGER PRIMARY KEY,
    form       TEXT    NOT NULL CHECK (form IN ('CAPSULE', 'TABLET', 'LIQUID')),
    micrograms INTEGER NOT NULL CHECK (micrograms BETWEEN 1 AND 1000000),
    scored     INTEGER CHECK (scored IN (0, 1)),
    graduation INTEGER CHECK (graduation BETWEEN 10 AND 1000),
    added_at   TEXT    NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', added_at) IS added_at),
    added_zone TEXT    NOT NULL CHECK (length(added_zone) BETWEEN 1 AND 60),
    CHECK ((form = 'TABLET') = (scored IS NOT NULL)),
    CHECK ((form = 'LIQUID') = (graduation IS NOT NULL)),
    CHECK (scored IS NOT 1 OR micrograms % 2 = 0)
) STRICT;

CREATE TABLE preparation_removed (
    preparation INTEGER PRIMARY KEY REFERENCES preparation (number),
    at          TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', at) IS at),
    zone        TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 60)
) STRICT;

CREATE TRIGGER preparation_keeps BEFORE UPDATE ON preparation
    BEGIN SELECT RAISE(ABORT, 'preparations only grow'); END;
CREATE TRIGGER preparation_stays BEFORE DELETE ON preparation
    BEGIN SELECT RAISE(ABORT, 'preparations only grow'); END;
CREATE TRIGGER removed_keeps BEFORE UPDATE ON preparation_removed
    BEGIN SELECT RAISE(ABORT, 'preparations only grow'); END;
CREATE TRIGGER removed_stays BEFORE DELETE ON preparation_removed
    BEGIN SELECT RAISE(ABORT, 'preparations only grow'); END;
