/**
 * The days that were: a month as a calendar coloured by a score, everything about one day with every earlier value, and
 * the days found by a word of a note or by what happened. What was changed of the whole journal, and when.
 *
 * <p>It may import {@code journal}, {@code plan}, {@code text}, {@code ui.kit} and {@code ui.shell}, and no other
 * screen. It writes one thing alone: a day can be deleted, and brought back. What is missing is shown as missing, and
 * no day is coloured that has no score.
 */
package org.ldnjournal.ui.history;
