package org.ldnjournal.ui.guide;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * One page of the guide.
 *
 * @param name     the name of its file without its ending, the same in every language
 * @param document what stands on it; begins with its title
 */
record GuidePage(String name, Node document) {

    /** Its first heading. */
    String title() {
        return Plain.of(document.getFirstChild());
    }

    /** Its sections in order; the first is the title with what stands right below it. */
    List<GuideSection> sections() {
        var sections = new ArrayList<GuideSection>();
        for (var part = document.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof Heading heading) {
                sections.add(section(heading));
            }
        }
        return sections;
    }

    private GuideSection section(Heading heading) {
        var address = heading.getPrevious() == null ? Address.of(name)
                : Address.of("#" + Address.anchor(Plain.of(heading)), name).orElseThrow();
        return new GuideSection(Plain.of(heading), address, below(heading));
    }

    /** What stands below a heading, up to the next one, as one line. */
    static String below(Heading heading) {
        var words = new StringBuilder();
        for (var part = heading.getNext(); part != null && !(part instanceof Heading); part = part.getNext()) {
            words.append(Plain.of(part)).append(' ');
        }
        return words.toString().replaceAll("\\s+", " ").replaceAll("[: ]+$", "").strip();
    }
}
