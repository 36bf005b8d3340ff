/**
 * The days of a range as a table that is filled like a spreadsheet: for the days away from the computer, and for a
 * month copied from paper or from another program.
 *
 * <p>It may import {@code journal}, {@code plan}, {@code text}, {@code ui.kit} and {@code ui.shell}. It shows only what
 * is in the journal: a value stands in its cell when it is on the disk. What is pasted is taken whole or not at all;
 * what is left blank changes nothing. A dose that would raise a question is never recorded here.
 */
package org.ldnjournal.ui.history.grid;
