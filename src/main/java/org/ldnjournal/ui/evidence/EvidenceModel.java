package org.ldnjournal.ui.evidence;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.chart.PlaceboPicture;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Measure;
import org.ldnjournal.trend.Response;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.ReadOnce;

/** Which claim is asked for, and the personal change that stands beside the trials. Knows no node. */
public final class EvidenceModel {
    private final OpenJournal open;
    private final Background.Latest latest;
    private final ReadOnce<Optional<PlaceboPicture>> readOnce;
    private final ReadOnlyObjectWrapper<Optional<PlaceboPicture>> change =
            new ReadOnlyObjectWrapper<>(this, "change", Optional.empty());
    private Optional<String> asked = Optional.empty();
    private OpenJournal.Subscription following = OpenJournal.Subscription.NONE;

    public EvidenceModel(OpenJournal open, Texts texts) {
        this.open = open;
        latest = open.background().latest();
        readOnce = new ReadOnce<>(open, texts, (held, words) ->
                Response.of(held.contents(), held.history(), held.today())
                        .of(Measure.PAIN).flatMap(pain -> PlaceboPicture.of(pain.told(), words)));
    }

    /** The page is to be opened at the claim with this id, or from its beginning. */
    public void ask(Optional<String> claim) {
        asked = claim;
    }

    /** The id of the claim that is to be seen first. */
    Optional<String> asked() {
        return asked;
    }

    /** The change of pain beside placebo; absent while there is no result. */
    ReadOnlyObjectProperty<Optional<PlaceboPicture>> change() {
        return change.getReadOnlyProperty();
    }

    /** Reads, and follows the journal from now on. */
    void start() {
        following = open.readNowAndAgain(() -> latest.run(readOnce, change::set));
    }

    /** Follows no longer. */
    void stop() {
        following.letGo();
    }
}
