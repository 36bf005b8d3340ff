package org.ldnjournal.ui.response;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.chart.PlaceboPicture;
import org.ldnjournal.journal.Impression;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.SealedQuestion;
import org.ldnjournal.plan.Looks;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Measure;
import org.ldnjournal.trend.Response;
import org.ldnjournal.trend.Sensitivity;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.ReadOnce;

/** What changed, and all that belongs beside it. Knows no node. */
public final class ResponseModel {
    private final OpenJournal open;
    private final Background.Latest latest;
    private final ReadOnce<Optional<Shown>> readOnce;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private OpenJournal.Subscription following = OpenJournal.Subscription.NONE;

    /**
     * What there is.
     *
     * @param response    the numbers
     * @param sensitivity whether other choices change the answer for the primary score
     * @param sealed      what was written at the beginning
     * @param impressions how it went as a whole, in the person's own judgement, the latest first
     * @param looks       when sources say that one can judge
     * @param placebo     the change of pain beside what placebo did in trials
     */
    public record Shown(
            Response response, Optional<Sensitivity> sensitivity, Optional<Sealed> sealed, List<Impression> impressions,
            Optional<Looks> looks, Optional<PlaceboPicture> placebo) {
        public Shown {
            impressions = List.copyOf(impressions);
        }
    }

    /**
     * What was written at the beginning.
     *
     * @param question as written; its words are not to be shown while it is closed
     * @param isOpen   whether it can be read
     * @param review   the day from which it can be read; absent before the first dose
     */
    public record Sealed(SealedQuestion question, boolean isOpen, Optional<JournalDay> review) {}

    public ResponseModel(OpenJournal open, Texts texts) {
        this.open = open;
        latest = open.background().latest();
        readOnce = new ReadOnce<>(open, texts, (held, words) ->
                Optional.of(of(held.contents(), held.history(), held.today(), words)));
    }

    /** What there is; absent until it was read. */
    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Reads, and follows the journal from now on. */
    void start() {
        following = open.readNowAndAgain(this::read);
    }

    /** Follows no longer. */
    void stop() {
        following.letGo();
    }

    /** Opens the sealed question before its day, and keeps that it was opened today. */
    void openEarly() {
        open.write(() -> {
            var contents = open.journal().contents();
            contents.items().of(SealedQuestion.class).stream().findFirst()
                    .filter(question -> question.opened().isEmpty())
                    .ifPresent(question -> open.journal().record(
                            question.openedOn(contents.settings().rollover().today(open.clock())),
                            Moment.now(open.clock())));
        }, () -> { });
    }

    private void read() {
        latest.run(readOnce, shown::set);
    }

    private static Shown of(JournalContents contents, PlanHistory history, JournalDay today, Texts texts) {
        var response = Response.of(contents, history, today);
        return new Shown(response,
                Sensitivity.of(contents, history, today, Measure.of(Response.primary(contents))),
                contents.items().of(SealedQuestion.class).stream().findFirst().map(question -> new Sealed(
                        question, question.isOpenOn(today, contents), SealedQuestion.reviewDay(contents))),
                contents.items().of(Impression.class).stream()
                        .sorted(Comparator.comparing(Impression::day).reversed()).toList(),
                Looks.of(contents, history, today),
                response.of(Measure.PAIN).flatMap(pain -> PlaceboPicture.of(pain.told(), texts)));
    }
}
