/**
 * Numbers over time: day series, the 7-day mean, how much was logged, how the doses went, and the response: what
 * changed against the days before the first dose, and how sure that is.
 *
 * <p>It imports {@code journal} and {@code plan}. Missing days stay missing: nothing is filled in, carried forward or
 * interpolated. Every screen, page and export takes its numbers and its sentences from here, so that they are the same
 * everywhere, and none says more than its numbers carry.
 */
package org.ldnjournal.trend;
