/**
 * The place Plan: the ladder, what is due to be decided, the decisions made so far, the making of a plan, and
 * its calendar file.
 *
 * <p>It imports {@code journal}, {@code plan}, {@code safety}, {@code trend}, {@code chart}, {@code exchange},
 * {@code text}, {@code files}, {@code ui.kit} and {@code ui.shell}. What always holds: nothing here changes a dose
 * until the person records a decision, and a step that asks for a review is not taken without the tick.
 */
package org.ldnjournal.ui.plan;
