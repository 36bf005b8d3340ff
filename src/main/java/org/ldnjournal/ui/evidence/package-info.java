/**
 * The page of what the program's clinical sentences rest on, reached from Settings.
 *
 * <p>It imports {@code safety}, {@code text}, {@code ui.kit} and {@code ui.shell}. What always holds: every claim
 * of the registry stands on it, whatever it found; an address is shown as text and never opened.
 */
package org.ldnjournal.ui.evidence;
