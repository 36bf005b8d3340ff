package org.ldnjournal.ui.evidence;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import org.ldnjournal.chart.PlaceboPicture;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.PlaceboCard;

/** The personal change beside the trials, as the open journal has it while the page is shown. */
final class OwnChange {
    private final EvidenceModel model;
    private final PlaceboCard card;
    private final ChangeListener<Optional<PlaceboPicture>> changed;

    /** @param painter where the picture is painted */
    OwnChange(EvidenceModel model, Texts texts, Executor painter) {
        this.model = model;
        card = new PlaceboCard(Claims.shipped(), texts, painter);
        changed = (_, _, now) -> card.show(now);
    }

    Node node() {
        return card;
    }

    void shown() {
        model.change().addListener(changed);
        model.start();
        card.show(model.change().get());
    }

    void hidden() {
        model.stop();
        model.change().removeListener(changed);
    }
}
