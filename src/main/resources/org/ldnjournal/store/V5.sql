-- From format 4 to format 5. Each part says what it adds.

-- A number for all that is in a table, so that a value that was changed on the disk is not taken for what was written:
-- SQLite itself sees only damage to its own structure. '(tables)' is of the tables themselves, '(format)' is the format.
CREATE TABLE digest (
    name   TEXT    NOT NULL PRIMARY KEY,
    digest INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
