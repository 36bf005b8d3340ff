/**
 * Reminds of the dose while the program is open: one at a time, inside the window, discreetly unless chosen otherwise.
 *
 * <p>It imports {@code journal}, {@code plan}, {@code text}, {@code ui.kit} and {@code ui.shell}. What always holds: it
 * looks at the clock on the wall and never adds up waiting times, so that a computer that slept, a clock that was
 * changed and a journey lead to one reminder at most; nothing takes the keyboard from somebody who is typing.
 */
package org.ldnjournal.ui.reminders;
