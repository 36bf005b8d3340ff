/**
 * The place Medicines: the findings, the other medicines with what each name was recognised as and the days on which
 * one for when it is needed was taken, the checklist of conditions, planned procedures, and laboratory values.
 *
 * <p>It imports {@code journal}, {@code plan}, {@code safety}, {@code text}, {@code ui.kit} and {@code ui.shell}. What
 * always holds: a name that is not recognised is said to be unknown and never called harmless, a likely misspelling is
 * only asked about, and what was typed stays when it is refused.
 */
package org.ldnjournal.ui.medicines;
