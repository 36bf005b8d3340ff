/**
 * Settings: about the person, the day and its primary score, which belong to the journal; the appearance, which belongs
 * to the computer; and what the program is.
 *
 * <p>It imports the shell, the kit and what lies below, and no other screen.
 */
package org.ldnjournal.ui.settings;
