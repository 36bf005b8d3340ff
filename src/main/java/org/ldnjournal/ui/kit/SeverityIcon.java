package org.ldnjournal.ui.kit;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.ldnjournal.safety.Finding.Severity;
import org.ldnjournal.text.Texts;

/** The shape of a severity: a filled octagon to stop, a triangle to talk, a circle to know. */
public final class SeverityIcon extends Region {

    /** The icon, with the severity's name for whoever cannot see it. */
    public SeverityIcon(Severity severity, Texts texts) {
        getStyleClass().addAll("severity", severity.name().toLowerCase(Locale.ROOT));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name(severity, texts));
    }

    /** The severity in words. */
    static String name(Severity severity, Texts texts) {
        return texts.get("severity." + severity.name());
    }
}
