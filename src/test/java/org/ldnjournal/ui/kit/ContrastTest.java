package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contrast of what is read (4.5) and of shapes and frames that tell something (3), as WCAG 2 AA asks for it. */
class ContrastTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            color-fg-default,      ldn-page,            4.5
            color-fg-default,      color-bg-default,    4.5
            color-fg-default,      color-accent-subtle, 4.5
            color-fg-muted,        ldn-page,            4.5
            color-fg-muted,        ldn-rail,            4.5
            color-fg-muted,        color-bg-default,    4.5
            color-fg-muted,        color-bg-inset,      4.5
            color-fg-muted,        color-border-muted,  4.5
            color-fg-subtle,       color-bg-default,    4.5
            color-accent-fg,       ldn-page,            4.5
            color-accent-fg,       color-bg-default,    4.5
            color-accent-fg,       color-accent-subtle, 4.5
            color-danger-fg,       ldn-page,            4.5
            color-danger-fg,       color-bg-default,    4.5
            color-fg-emphasis,     color-accent-emphasis, 4.5
            color-fg-emphasis,     ldn-accent-hover,    4.5
            ldn-on-mark,           ldn-pain,            4.5
            ldn-on-mark,           ldn-fatigue,         4.5
            ldn-on-mark,           ldn-sleep,           4.5
            ldn-control-border,    color-bg-default,    3
            color-accent-emphasis, ldn-page,            3
            color-accent-emphasis, ldn-rail,            3
            color-accent-emphasis, color-bg-default,    3
            color-accent-emphasis, color-bg-inset,      3
            color-danger-emphasis, color-bg-default,    3
            color-warning-emphasis, color-bg-default,   3
            ldn-dose,              color-bg-default,    3
            """)
    void isEnoughByDayAndByNight(String above, String below, double least) {
        for (var roles : new String[] {"roles-light.css", "roles-dark.css", "contrast-light.css",
                "contrast-dark.css"}) {
            assertThat(Contrast.of(colour(roles, above), colour(roles, below)))
                    .as("%s on %s in %s", above, below, roles).isGreaterThanOrEqualTo(least);
        }
    }

    private static Color colour(String roles, String role) {
        // What high contrast leaves as it is stands in the file below it.
        var found = value(roles, role).or(() -> value(roles.replace("contrast-", "roles-"), role));
        assertThat(found).as("%s in %s", role, roles).isPresent();
        return Color.web(found.get());
    }

    private static Optional<String> value(String roles, String role) {
        try (var css = Theme.class.getResourceAsStream(roles)) {
            return Pattern.compile("-" + role + ":\\s*(#\\p{XDigit}{6});")
                    .matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .map(result -> result.group(1)).findFirst();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
