/**
 * The place Trends: scores over time with the dose behind them, what changed, and the same as a table.
 *
 * <p>It imports {@code journal}, {@code plan}, {@code safety}, {@code trend}, {@code chart}, {@code text},
 * {@code ui.kit} and {@code ui.shell}. What always holds: no number is computed here, a result stands beside what it
 * cannot tell, and of several requests only the newest is shown.
 */
package org.ldnjournal.ui.trends;
