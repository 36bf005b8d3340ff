package org.ldnjournal.ui.guide;

/**
 * A heading of a page and what stands below it, up to the next heading.
 *
 * @param heading its words
 * @param address where it stands
 * @param words   what stands below it, as one line
 */
record GuideSection(String heading, Address address, String words) {}
