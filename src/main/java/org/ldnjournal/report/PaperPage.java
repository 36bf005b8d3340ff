package org.ldnjournal.report;

import java.util.List;

/**
 * All that a paper says, as data: the same on screen and on paper.
 *
 * @param kind     which paper
 * @param title    what it is
 * @param who      the person, as far as given
 * @param when     when it was made, and the days it looks at
 * @param sections of its first page, in the order in which they are read
 * @param more     what follows on pages of its own
 * @param notice   what it is not
 */
public record PaperPage(
        PaperKind kind, String title, String who, String when, List<Section> sections, List<Section> more,
        String notice) {
    public PaperPage {
        sections = List.copyOf(sections);
        more = List.copyOf(more);
    }

    /** What is to stand on its first page, without the pages after it. */
    PaperPage pageOne() {
        return new PaperPage(kind, title, who, when, sections, List.of(), notice);
    }
}
