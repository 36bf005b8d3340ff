/**
 * The place of every day: the dose that is due, the findings that matter today, and the entry.
 *
 * <p>{@link org.ldnjournal.ui.today.TodayModel} knows no node. What is typed is saved by itself, and "saved" is said
 * only after the journal has answered. Blank is never zero. It imports the shell, the kit and what lies below, and no
 * other screen.
 */
package org.ldnjournal.ui.today;
