package org.ldnjournal.ui.guide;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.commonmark.node.Heading;
import org.ldnjournal.text.Texts;

/** A heading of a page: a stop of the Tab key, at which a screen reader reads it and all that stands below it. */
final class HeadingLine extends Label {
    private final String anchor;

    HeadingLine(Heading heading, Texts texts) {
        super(Plain.of(heading));
        anchor = Address.anchor(getText());
        getStyleClass().addAll("guide-heading", heading.getLevel() == 1 ? "title" : "section");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(texts.get("guide.heading", getText(), GuidePage.below(heading)));
    }

    /** What a link names to lead to it. */
    String anchor() {
        return anchor;
    }
}
