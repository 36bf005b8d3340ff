/**
 * The journal as one SQLite file, behind the ports {@link org.ldnjournal.journal.Journal} and
 * {@link org.ldnjournal.plan.PlanBook}: connection, migrations, tables, the check of a file, and backups.
 *
 * <p>It imports {@code journal}, {@code plan}, {@code backup}, {@code files} and {@code vault}; nobody but {@code app}
 * imports it.
 *
 * <p>A file keeps its bytes in one of several ways. What differs between them stands behind {@code Copies}: a backup, a
 * rehearsal, the copy before a migration and the copy that is kept in a conflict are made through it alone.
 *
 * <p>Always holds: a writing method that has returned is on the disk; what was there before a change is in the history;
 * a file that is refused is left as it was, byte for byte.
 */
package org.ldnjournal.store;
