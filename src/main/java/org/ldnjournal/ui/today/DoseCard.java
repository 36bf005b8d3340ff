package org.ldnjournal.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Making;
import org.ldnjournal.plan.Outlook;
import org.ldnjournal.plan.Preparations;
import org.ldnjournal.plan.Way;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Later;
import org.ldnjournal.ui.kit.MakingWords;
import org.ldnjournal.ui.kit.SideBySide;
import org.ldnjournal.ui.kit.SupplyWords;
import org.ldnjournal.ui.kit.SyringeMark;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** The dose that is due and why, one press to record it, and what was recorded. */
final class DoseCard extends VBox {
    private static final double GAP = 16;
    private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");

    private final TodayModel model;
    private final Texts texts;
    private final DueWords dueWords;
    private final Label evening = Words.muted("");
    private final Label amount = Words.label("", "dose");
    private final Label how = Words.body("");
    private final VBox syringes = new VBox();
    private final Label why = Words.muted("");
    private final Label supply = Words.muted("");
    private final Button taken;
    private final Button other;
    private final Button setUp;
    private final VBox records = new VBox();
    private final Flow ways;
    private final Later<OtherDose> form = new Later<>(this::makeForm);
    private List<DoseRecord> shown = List.of();

    DoseCard(TodayModel model, Texts texts, Runnable toPlan) {
        this.model = model;
        this.texts = texts;
        dueWords = new DueWords(texts);
        getStyleClass().addAll("card", "dose-card");
        syringes.getStyleClass().add("syringes");
        taken = Buttons.primary(texts.get("today.takenNow"), this::takeDue);
        taken.getStyleClass().add("large");
        other = Buttons.plain(texts.get("today.other"), this::openForm);
        other.getStyleClass().add("large");
        setUp = Buttons.primary(texts.get("today.setUpPlan"), toPlan);
        setUp.getStyleClass().add("large");
        ways = new Flow(taken, Visible.onceShown(setUp), other);
        // the buttons stand on one line beside the words, or below them
        ways.setMinWidth(USE_PREF_SIZE);
        records.getStyleClass().add("stack");
        getChildren().addAll(head(), records, form.place());
    }

    /** The button that records the dose, where there is one to press, or the form that stands for it. */
    Optional<Node> firstFocus() {
        return form.made().filter(Node::isVisible).map(OtherDose::firstFocus).or(
                () -> List.<Node>of(taken, setUp).stream().filter(Node::isManaged).findFirst());
    }

    void show(DayPicture picture) {
        var due = picture.due();
        boolean recorded = picture.isRecorded();
        evening.setText(picture.isToday() ? texts.get("today.tonight")
                : texts.get("today.night", texts.day(picture.day().date(), picture.today().date())));
        amount.setText(dueWords.amount(due));
        why.setText(dueWords.why(picture));
        showHow(picture);
        showSupply(picture);
        Visible.when(taken, due instanceof Due.DoseDue && !recorded);
        taken.setText(takenWords(picture));
        other.setText(texts.get(recorded ? "today.another" : due instanceof Due.DoseDue ? "today.other"
                : "today.record"));
        Visible.when(setUp, due instanceof Due.NoPlan);
        form.made().or(() -> model.forms().doses().on(picture.day()).map(_ -> form.get()))
                .ifPresent(there -> there.show(picture));
        if (!shown.equals(picture.doses())) {
            shown = picture.doses();
            KeepFocus.within(records, () -> firstFocus().orElse(other),
                    () -> records.getChildren().setAll(shown.stream().map(this::row).toList()));
        }
        Visible.when(records, !shown.isEmpty());
    }

    /** Its line keeps its place until it is known how long the supply lasts: nothing moves when that is read. */
    private void showSupply(DayPicture picture) {
        var known = picture.supply().filter(_ -> picture.isToday());
        boolean isUsed = picture.usesSupply();
        supply.setText(known.map(outlook -> isUsed ? SupplyWords.today(outlook, texts)
                : SupplyWords.pastDiscard(outlook, texts)).orElse(""));
        supply.pseudoClassStateChanged(SOON, known.filter(Outlook::endsSoon).isPresent());
        Visible.when(supply, isUsed || !supply.getText().isEmpty());
    }

    /** Another place is opened. */
    void leave() {
        form.made().ifPresent(OtherDose::leave);
    }

    private String takenWords(DayPicture picture) {
        var words = picture.isToday() ? texts.get("today.takenNow")
                : texts.get("today.takenAt", model.doses().suggestedTime());
        return picture.isSplit() ? picture.dueDose().map(part ->
                texts.get("today.takenPart", texts.milligrams(part.milligrams()), words)).orElse(words) : words;
    }

    private Node head() {
        var words = new VBox(evening, amount, how, why, supply, syringes);
        words.getStyleClass().addAll("stack", "dose-words");
        return new SideBySide(words, ways, GAP, VPos.CENTER);
    }

    /** What is at hand now says nothing about another evening. */
    private void showHow(DayPicture picture) {
        var parts = picture.isToday() ? picture.parts() : List.<Due.Part>of();
        var preparations = picture.plans().preparations();
        var lines = parts.stream().map(part -> how(part, preparations, parts.size() > 1))
                .filter(line -> !line.isEmpty()).toList();
        var ask = parts.stream().anyMatch(part -> preparations.making(part.dose()) instanceof Making.Impossible)
                ? Stream.of(texts.get("preparation.ask")) : Stream.<String>empty();
        how.setText(Stream.concat(lines.stream(), ask).collect(Collectors.joining(parts.size() > 1 ? "\n" : " ")));
        Visible.when(how, !how.getText().isEmpty());
        syringes.getChildren().setAll(parts.stream().flatMap(part -> drawn(preparations.making(part.dose()))).distinct()
                .map(part -> new SyringeMark(part, texts)).toList());
        Visible.when(syringes, !syringes.getChildren().isEmpty());
    }

    private String how(Due.Part part, Preparations preparations, boolean oneOfTwo) {
        var making = preparations.making(part.dose());
        var words = MakingWords.of(making, part.dose(), texts);
        return oneOfTwo && making instanceof Making.Possible ? texts.get("preparation.part.at",
                texts.milligrams(part.dose().milligrams()), texts.time(part.time()), words) : words;
    }

    private static Stream<Way.Drawn> drawn(Making making) {
        return making instanceof Making.Possible(var ways) ? ways.stream().limit(MakingWords.MOST_WAYS)
                .flatMap(way -> way.parts().stream()).filter(Way.Drawn.class::isInstance).map(Way.Drawn.class::cast)
                : Stream.empty();
    }

    private Node row(DoseRecord dose) {
        return new DoseRow(dose, model.doses(), texts);
    }

    private void takeDue() {
        switch (model.doses().takeDue(false)) {
            case DoseAnswer.Recorded _ -> other.requestFocus();
            case DoseAnswer.AnotherAsked _, DoseAnswer.AmountAsked _, DoseAnswer.AmountRefused _,
                    DoseAnswer.TimeRefused _ ->
                    openForm();
        }
    }

    private void openForm() {
        form.get().open();
    }

    private OtherDose makeForm() {
        var made = new OtherDose(model.doses(), model.forms().doses(), texts, () -> other.requestFocus());
        model.pictureProperty().get().ifPresent(made::show);
        // The open form stands for these: what it offers first is the one filled button.
        ways.visibleProperty().bind(made.visibleProperty().not());
        ways.managedProperty().bind(ways.visibleProperty());
        return made;
    }
}
