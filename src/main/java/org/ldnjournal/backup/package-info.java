/**
 * Backups of a journal as facts: what they are called, which are kept, when one is due, and the port {@link
 * org.ldnjournal.backup.Backups} that a store implements.
 *
 * <p>It imports {@code journal}.
 *
 * <p>Always holds: nothing here changes a file; which backups are kept follows from their times alone.
 */
package org.ldnjournal.backup;
