package org.ldnjournal.journal;

import java.util.Optional;

/**
 * One change of something that had been recorded: the value before and after it. Nothing is ever taken out of the
 * history.
 *
 * @param subject what was changed, such as {@code entry 2026-11-21}, {@code dose 2026-11-21 1} or {@code medicine UUID}
 * @param field   which part of it
 * @param before  the value before, in its stored form; absent where there was none
 * @param after   the value after; absent where it was taken away
 * @param at      when it was changed
 */
public record Change(String subject, String field, Optional<String> before, Optional<String> after, Moment at) {}
