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
