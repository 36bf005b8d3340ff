/**
 * What happened: journal days, entries, scores, doses, side effects, other medicines, laboratory values and the
 * history of every change, with the port {@link org.ldnjournal.journal.Journal} that a store implements.
 *
 * <p>It imports nothing of the program, no screen, no database. Every value type checks its rule in its constructor
 * and nowhere else; what it refuses travels as a {@link org.ldnjournal.journal.Reason}.
 */
package org.ldnjournal.journal;
