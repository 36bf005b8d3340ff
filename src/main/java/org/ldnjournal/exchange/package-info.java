/**
 * What is made of a journal for other programs: the calendar file, and the response as JSON.
 *
 * <p>It imports {@code journal}, {@code plan}, {@code safety}, {@code trend}, {@code text} and {@code files}, and is
 * the one place that sees the library for calendars. What always holds: the same journal at the same moment gives the
 * same bytes, a file is written wholly or not at all, and no title names the medicine or an amount unless the person
 * asked for the name; an amount is never in a title.
 */
package org.ldnjournal.exchange;
