package org.ldnjournal.journal;

import java.util.UUID;

/**
 * Something that the person keeps beside the days and their doses, and that has an identity of its own, so that it can
 * be corrected, taken away and put back: a medicine, a laboratory value. A record; the journal keeps what it was
 * before.
 */
public interface Item {

    /** Its identity; what is recorded again with the same identity takes the place of what was there. */
    UUID id();
}
