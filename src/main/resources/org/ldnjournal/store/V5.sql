-- From format 4 to format 5. Each part says what it adds.

-- A number for all that is in a table, so that a value that was changed on the disk is not taken for what was written:
-- SQLite itself sees only damage to its own structure. '(tables)' is of the tables themselves, '(format)' is the format.
CREATE TABLE digest (
    name   TEXT    NOT NULL PRIMARY KEY,
    digest INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- What the person does not want printed: a day, or its note alone.
CREATE TABLE hidden_day (
    position  INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    day       TEXT NOT NULL CHECK (strftime('%Y-%m-%d', day) IS day),
    note_only INTEGER NOT NULL CHECK (note_only IN (0, 1))
) STRICT;

-- Parts of the printed pages that are taken in or left out otherwise than is usual.
CREATE TABLE other_part (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    part     TEXT NOT NULL CHECK (length(part) BETWEEN 1 AND 30 AND part NOT GLOB '*[^A-Z_]*')
) STRICT;

-- What the person chose to see in Trends: one row at most; its keys, parted by a space.
CREATE TABLE shown_in_trends (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    keys     TEXT NOT NULL CHECK (length(keys) <= 12200 AND NOT keys GLOB '*[^-A-Za-z0-9._ ]*' AND trim(keys) = keys)
) STRICT;
