-- The fourth format: what the journal keeps beside days, doses and plans. Each table of items has the order in which they
-- were added, and an identity.

-- Who cares for the person, and where: all optional. country: ISO 3166-1 alpha-2.
ALTER TABLE person ADD COLUMN pharmacy TEXT NOT NULL DEFAULT ''
    CHECK (length(pharmacy) <= 120 AND trim(pharmacy) = pharmacy);
ALTER TABLE person ADD COLUMN country TEXT CHECK (country GLOB '[A-Z][A-Z]');
ALTER TABLE person ADD COLUMN emergency_number TEXT NOT NULL DEFAULT ''
    CHECK (length(emergency_number) <= 40 AND trim(emergency_number) = emergency_number
        AND (emergency_number = '' OR emergency_number GLOB '*[0-9]*[0-9]*'));
