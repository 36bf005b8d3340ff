/**
 * The journal as one SQLite file, behind the ports {@link org.ldnjournal.journal.Journal} and
 * {@link org.ldnjournal.plan.PlanBook}: connection, migrations, tables, and the check of a file.
 *
 * <p>It imports {@code journal} and {@code plan}; nobody but {@code app} imports it.
 *
 * <p>Always holds: a writing method that has returned is on the disk; what was there before a change is in the history;
 * a file that is refused is left as it was, byte for byte.
 */
package org.ldnjournal.store;
