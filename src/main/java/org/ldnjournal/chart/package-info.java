/**
 * Pictures of the journal: scores over time with the dose behind them, and the ladder of a plan. The only package that
 * sees JFreeChart.
 *
 * <p>It imports {@code journal}, {@code plan}, {@code trend} and {@code text}. What always holds: a score's axis runs
 * from 0 to 10 with words at both ends, no line crosses a gap, raw days stay visible, and every colour has a shape
 * besides.
 */
package org.ldnjournal.chart;
