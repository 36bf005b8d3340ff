package org.ldnjournal.journal;

import java.util.Optional;

/**
 * One change of something that had been recorded: the value before and after it. Nothing is ever taken out of the
 * history.
 *
 * <p>The stored form: a score and hours of sleep (in quarters) as whole numbers, side effects as {@code kind:SEVERITY}
 * or {@code kind:SEVERITY:onset} parted by spaces (empty for "none"), a bad day as {@code 1}, a crash as {@code NO},
 * {@code SINCE start} or {@code OVER start end}, events, tracker values and ended side effects a line each ({@code KIND
 * words}, {@code tracker FORM value}, {@code kind:last}), an amount in whole micrograms, a moment as its instant and
 * its zone. The fields of an entry are {@link Entry.Field}; those of a dose are {@code OUTCOME} ({@code TAKEN},
 * {@code PARTLY_TAKEN}, {@code SKIPPED}), {@code AMOUNT}, {@code TAKEN}, {@code WHY}, {@code RECORDED} and
 * {@code ASSURANCE}. Fields that changed together have the same moment.
 *
 * @param subject what was changed, such as {@code entry 2026-11-21}, {@code dose 2026-11-21 1} or {@code medicine UUID}
 * @param field   which part of it
 * @param before  the value before, in its stored form; absent where there was none
 * @param after   the value after; absent where it was taken away
 * @param at      when it was changed
 */
public record Change(String subject, String field, Optional<String> before, Optional<String> after, Moment at) {}
