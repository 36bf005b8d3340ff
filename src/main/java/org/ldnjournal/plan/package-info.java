/**
 * What is intended: the titration plan that the person and the prescriber chose, the dated decisions about it, and the
 * {@link org.ldnjournal.plan.Ladder} that follows from both as a pure function;
 * what doses are taken from, and how an amount is made of it exactly or not at all.
 *
 * <p>It imports {@code journal} only. It never picks a protocol and never raises a dose: a step goes up when a decision
 * says so, and until then the dose due stays.
 */
package org.ldnjournal.plan;
