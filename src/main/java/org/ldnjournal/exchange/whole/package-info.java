/**
 * The whole journal as one JSON document and as CSV files, and the journal that such a document holds: nothing is left
 * out, so that a person can leave with everything and come back with everything.
 *
 * <p>It imports {@code journal}, {@code plan}, {@code text} and {@code files}.
 * {@link org.ldnjournal.exchange.whole.Sections} says once what there is and under which names; both kinds of file are
 * written from it, and the document is read by it. What always holds: a document that is not understood to the last
 * value is refused with its place, never read in part; no cell of a table can be taken for a formula.
 */
package org.ldnjournal.exchange.whole;
