package org.ldnjournal.ui.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.report.PaperKind;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.FindingList;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.SideBySide;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.shell.Screen;
import org.ldnjournal.ui.visit.VisitModel.Shown;

/** Visit: the page as it will be printed, and beside it the questions to ask and the days to look at. */
public final class VisitScreen implements Screen {
    private static final Duration REST = Duration.millis(600);
    private static final double WIDEST = 1360;

    private final VisitModel model;
    private final Texts texts;
    private final Label state = Words.muted("");
    private final Label who = Words.body("");
    private final List<QuestionField> questions = new ArrayList<>();
    private final Label kept = Words.small("");
    private final Button save;
    private final Field from;
    private final Field to;
    private final PagePreview preview;
    private final AppointmentsCard appointments;
    private final ChoiceCard choice;
    private final Suggestions suggestions;
    private final FindingList findings;
    private final PauseTransition rest = new PauseTransition(REST);
    private final Page page;
    private final ChangeListener<Object> rendering = (_, _, _) -> render();

    /**
     * @param toSettings opens the place where name and prescriber are entered
     * @param toMode     shows the page large, to turn the screen to the doctor
     */
    public VisitScreen(VisitModel model, Texts texts, Runnable toSettings, Runnable toMode) {
        this.model = model;
        this.texts = texts;
        from = new Field(texts.get("visit.from"), texts.get("visit.fromPrompt"));
        to = new Field(texts.get("visit.to"), texts.get("visit.toPrompt"));
        save = Buttons.primary(texts.get("visit.save"), () -> model.save(PaperKind.VISIT));
        preview = new PagePreview(texts);
        bind();
        appointments = new AppointmentsCard(model.appointments(), texts);
        choice = new ChoiceCard(model.choice(), texts);
        suggestions = new Suggestions(texts, model.questions()::take);
        findings = new FindingList(texts, model.acknowledging()::read, model.acknowledging()::unread);
        var findingsCard = Card.titled(texts.get("visit.findings"), findings);
        findingsCard.visibleProperty().bind(findings.visibleProperty());
        findingsCard.managedProperty().bind(findings.managedProperty());
        var beside = new VBox(questionsCard(), findingsCard, dataCard(toSettings),
                Card.titled(texts.get("visit.parts"), choice),
                Card.titled(texts.get("visit.appointments"), appointments),
                Card.titled(texts.get("visit.others"), new OtherPapers(texts, model::save)));
        beside.getStyleClass().addAll("gap", "visit-beside");
        var pageAndChoices = new SideBySide(preview, beside);
        page = Page.wide(Page.header(texts.get("visit.title"), state,
                Buttons.plain(texts.get("visit.mode"), toMode),
                Buttons.plain(texts.get("visit.print"), () -> model.print(PaperKind.VISIT)), save),
                pageAndChoices);
        page.column().setMaxWidth(WIDEST);
        page.keepBeside(pageAndChoices);
    }

    private Card questionsCard() {
        var card = Card.titled(texts.get("visit.questions"));
        var typed = model.questions().typed();
        for (int i = 0; i < typed.size(); i++) {
            typed.get(i).addListener((_, _, _) -> rest.playFromStart());
            questions.add(
                    new QuestionField(texts.get("visit.question", i + 1), typed.get(i), model.questions()::keep));
        }
        card.getChildren().addAll(questions);
        kept.getStyleClass().add("field-message");
        card.getChildren().addAll(kept, suggestions);
        return card;
    }

    private Card dataCard(Runnable toSettings) {
        var person = new VBox(who, Buttons.quiet(texts.get("visit.toSettings"), toSettings));
        return Card.titled(texts.get("visit.data"), person, from, to,
                Buttons.quiet(texts.get("visit.sinceLast"), model.days()::sinceLastVisit));
    }

    private void bind() {
        from.input().textProperty().bindBidirectional(model.days().from());
        to.input().textProperty().bindBidirectional(model.days().to());
        for (var day : List.of(from, to)) {
            day.input().setOnAction(_ -> model.days().choose());
            day.input().focusedProperty().addListener((_, _, focused) -> {
                if (!focused) {
                    model.days().choose();
                }
            });
        }
        rest.setOnFinished(_ -> model.questions().keep());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public Node firstFocus() {
        return save;
    }

    /** It would typeset the whole page for the doctor, most days for nobody. */
    @Override
    public boolean readsAhead() {
        return false;
    }

    @Override
    public void shown() {
        follow().forEach(value -> value.addListener(rendering));
        model.start();
        render();
        preview.await();
    }

    @Override
    public void hidden() {
        rest.stop();
        preview.leave();
        model.stop();
        follow().forEach(value -> value.removeListener(rendering));
    }

    private List<ObservableValue<?>> follow() {
        return List.of(model.shown(), model.saving().state(), model.days().refusal(), model.questions().refusals(),
                model.questions().saved(), model.appointments().refusal(), model.appointments().removed(),
                model.choice().refusal());
    }

    private void render() {
        model.shown().get().ifPresent(this::render);
        state.setText(said());
        for (int i = 0; i < questions.size(); i++) {
            questions.get(i).show(model.questions().refusals().get().get(i).map(texts::say));
        }
        kept.setText(model.questions().saved().get() ? texts.get("visit.questionsSaved") : "");
        refusal(model.days().refusal().get());
        appointments.renderTyped();
        choice.renderRefusal();
    }

    private void render(Shown now) {
        who.setText(person(now.person()));
        preview.show(now.pages());
        appointments.render(now.appointments());
        choice.render(now.included());
        suggestions.render(now.suggested());
        findings.show(now.findings());
        from.input().setPromptText(texts.date(now.days().first().date()));
        to.input().setPromptText(texts.date(now.days().last().date()));
    }

    private String person(Person person) {
        var name = person.name().isEmpty() ? texts.get("visit.noName") : person.name();
        return person.prescriber().isEmpty() ? texts.get("visit.noPrescriber", name)
                : texts.get("visit.person", name, person.prescriber());
    }

    private void refusal(Optional<Reason> reason) {
        from.clearMessage();
        reason.ifPresent(why -> from.refuse(texts.say(why)));
    }

    private String said() {
        return switch (model.saving().state().get()) {
            case PaperSaving.Idle _ -> "";
            case PaperSaving.Saving _ -> texts.get("visit.saving");
            case PaperSaving.Saved(var file) -> texts.say(file.said("visit.saved"));
            case PaperSaving.Printed _ -> texts.get("visit.printed");
            case PaperSaving.Refused(Reason reason) -> texts.say(reason);
        };
    }
}
