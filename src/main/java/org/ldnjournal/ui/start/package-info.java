/**
 * The first start: what this is and is not, the plan, the hour the day ends.
 *
 * <p>It writes nothing by itself: what was answered is handed over at the end as one {@code FirstStart}. It imports the
 * kit and what lies below, and no other screen.
 */
package org.ldnjournal.ui.start;
