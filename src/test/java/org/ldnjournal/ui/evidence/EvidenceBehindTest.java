package org.ldnjournal.ui.evidence;


import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.SourceLink;
import org.ldnjournal.ui.shell.Screen;
import static org.assertj.core.api.Assertions.assertThat;

/** By keyboard alone. */
class EvidenceBehindTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);

    @Test
    void aSourceLeadsToItsClaimAndBackToWhereOneCameFrom() {
        var claims = Claims.shipped().all("E1-contraindicated", "E3");
        var model = EvidenceScreenTest.model(new MemoryJournal());
        try (var stage = new OnStage(() ->
                EvidenceBehind.of(_ -> new Place(claims), model, TEXTS, Runnable::run).node())) {
            stage.tabTo(TEXTS.get("disclosure.closed", TEXTS.get("source.link", claims.getFirst().level().mark(), 1)))
                    .press(KeyCode.SPACE);
            for (var claim : claims) {
                stage.tabTo(claim.id() + " on the page of evidence").press(KeyCode.SPACE);
                assertThat(stage.says("No clinician has signed off these sentences yet.")).isTrue();
                assertThat(stage.focused().getAccessibleText()).startsWith(TEXTS.get(claim.textKey()))
                        .contains(claim.source());
                stage.press(KeyCode.ESCAPE);
                assertThat(stage.focused().getAccessibleText()).isEqualTo(claim.id() + " on the page of evidence");
            }
        }
    }

    /** A place that shows nothing but a source. */
    private static final class Place implements Screen {
        private final VBox node;

        Place(List<Claim> claims) {
            node = new VBox(new SourceLink(claims, TEXTS));
        }

        @Override
        public Parent node() {
            return node;
        }

        @Override
        public Node firstFocus() {
            return node;
        }

        @Override
        public void shown() {
            // it stands already
        }

        @Override
        public void hidden() {
            // it keeps nothing
        }
    }
}
