package org.ldnjournal.ui.today;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord.Why;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.safety.DoseQuestion;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.InlineQuestion;
import org.ldnjournal.ui.kit.KeepInView;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.today.DayForms.Kind;

/** Another amount, another time, a part of the dose or none: typed, and asked about where it is unusual. */
final class OtherDose extends VBox {
    private static final double WIDE = 21.333;

    private final DoseModel model;
    private final Texts texts;
    private final Runnable closed;
    private final Segmented<Kind> kind;
    private final Segmented<Why> why;
    private final Field amount;
    private final Field time;
    private final Flow fields;
    private final InlineQuestion question = new InlineQuestion();
    /** What stood in the form when another day or place was opened, to stand there again. */
    private final LeftForms<DayForms.OfDose> left;
    private DayPicture picture;

    OtherDose(DoseModel model, LeftForms<DayForms.OfDose> left, Texts texts, Runnable closed) {
        this.model = model;
        this.left = left;
        this.texts = texts;
        this.closed = closed;
        getStyleClass().addAll("gap", "other-dose");
        kind = new Segmented<>(texts.get("today.kind"), List.of(Kind.values()),
                k -> texts.get("today.kind." + k.name()));
        why = new Segmented<>(texts.get("today.why"), List.of(Why.values()), w -> texts.get("why." + w.name()));
        amount = new Field(texts.get("today.amount"), "").wide(WIDE);
        time = new Field(texts.get("today.timeTaken"), "").wide(WIDE);
        fields = new Flow(amount, time);
        fields.setGap(24);
        var record = Buttons.primary(texts.get("today.recordIt"), this::record);
        var back = Buttons.quiet(texts.get("today.back"), this::close);
        getChildren().addAll(kind, fields, why, question, new Flow(record, back));
        kind.chosen().addListener((_, _, now) -> arrange(now));
        amount.input().setOnAction(_ -> record());
        time.input().setOnAction(_ -> record());
        KeepInView.whole(this);
        Keyboard.escape(this, this::close);
        setShown(this, false);
    }

    /** What is known of the day; each day has its own form, and one that is open stays open for its day. */
    void show(DayPicture next) {
        boolean another = picture == null || !picture.day().equals(next.day());
        if (another) {
            leave();
            setShown(this, false);
        }
        picture = next;
        if (another) {
            left.on(next.day()).ifPresent(this::fill);
        }
    }

    /** Another day or place is opened. */
    void leave() {
        if (picture != null) {
            left.leave(picture.day(), isVisible() ? Optional.of(new DayForms.OfDose(
                    kind.chosen().get(), why.chosen().get(), amount.text(), time.text())) : Optional.empty());
        }
    }

    /** Opens with the dose that is due and the time filled in. */
    void open() {
        fill(new DayForms.OfDose(Kind.WHOLE, Why.FORGOTTEN, picture.dueDose().map(texts::typed).orElse(""),
                texts.time(model.suggestedTime())));
        firstFocus().requestFocus();
    }

    private void fill(DayForms.OfDose form) {
        amount.input().setText(form.amount());
        time.input().setText(form.time());
        amount.clearMessage();
        time.clearMessage();
        why.chosen().set(form.why());
        kind.chosen().set(form.kind());
        arrange(form.kind());
        setShown(this, true);
    }

    Node firstFocus() {
        return kind.button(kind.chosen().get());
    }

    private void close() {
        setShown(this, false);
        closed.run();
    }

    private void arrange(Kind now) {
        setShown(fields, now != Kind.SKIPPED);
        setShown(why, now != Kind.WHOLE);
        question.dismiss();
    }

    private void record() {
        if (kind.chosen().get() == Kind.SKIPPED) {
            handle(model.skip(why.chosen().get()), null);
            return;
        }
        var partly = kind.chosen().get() == Kind.PARTLY ? Optional.of(why.chosen().get()) : Optional.<Why>empty();
        attempt(new DoseAttempt(amount.text(), time.text(), partly));
    }

    private void attempt(DoseAttempt attempt) {
        amount.clearMessage();
        time.clearMessage();
        question.dismiss();
        handle(model.take(attempt), attempt);
    }

    private void handle(DoseAnswer answer, DoseAttempt attempt) {
        switch (answer) {
            case DoseAnswer.Recorded _ -> close();
            case DoseAnswer.AmountRefused(Reason reason) -> {
                amount.refuse(texts.say(reason));
                amount.input().requestFocus();
            }
            case DoseAnswer.TimeRefused(Reason reason) -> {
                time.refuse(texts.say(reason));
                time.input().requestFocus();
            }
            case DoseAnswer.AnotherAsked(Reason reason) -> question.ask(texts.say(reason),
                    Buttons.plain(texts.get("today.backToForm"), this::backToForm),
                    Buttons.plain(texts.get("today.secondAnyway"), () -> attempt(attempt.withAnother())));
            case DoseAnswer.AmountAsked(DoseQuestion asked) -> ask(asked, attempt);
        }
    }

    private void ask(DoseQuestion asked, DoseAttempt attempt) {
        switch (asked) {
            case DoseQuestion.None _ -> question.dismiss();
            case DoseQuestion.Asks(Reason reason) -> question.ask(texts.say(reason),
                    Buttons.plain(texts.get("today.backToForm"), this::backToForm),
                    Buttons.plain(texts.get("today.recordAnyway"),
                            () -> attempt(attempt.with(new DoseAttempt.Consent.Anyway()))));
            case DoseQuestion.Confirms(Reason reason) -> confirm(reason, attempt);
            case DoseQuestion.Stops(Reason reason, Optional<Dose> meant) -> stop(reason, meant, attempt);
        }
    }

    private void confirm(Reason reason, DoseAttempt attempt) {
        var again = new TextField();
        again.setPromptText(texts.get("today.typeAgain"));
        again.setAccessibleText(texts.get("today.typeAgain"));
        again.setPrefColumnCount(16);
        Runnable confirmed = () -> attempt(attempt.with(new DoseAttempt.Consent.Again(again.getText())));
        again.setOnAction(_ -> confirmed.run());
        question.ask(texts.say(reason), again, Buttons.plain(texts.get("today.recordIt"), confirmed),
                Buttons.quiet(texts.get("today.backToForm"), this::backToForm));
    }

    private void stop(Reason reason, Optional<Dose> meant, DoseAttempt attempt) {
        var back = meant.map(likely -> Buttons.plain(texts.get("today.meant", texts.milligrams(likely.milligrams())),
                        () -> attempt(new DoseAttempt(texts.typed(likely), time.text(),
                                attempt.partly()))))
                .orElseGet(() -> Buttons.plain(texts.get("today.backToForm"), this::backToForm));
        question.stop(texts.say(reason), back, Buttons.quiet(texts.get("today.prescriberDecided"),
                () -> attempt(attempt.with(new DoseAttempt.Consent.PrescriberDecided()))));
    }

    private void backToForm() {
        question.dismiss();
        amount.input().requestFocus();
        amount.input().selectAll();
    }

    private static void setShown(Node node, boolean shown) {
        Visible.when(node, shown);
    }
}
