package org.ldnjournal.ui.visit;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ldnjournal.report.PaperPage;
import org.ldnjournal.report.Section;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.shell.Screen;

/**
 * Visit mode: the page in large type over the whole window, to turn the screen to the doctor. One section at a
 * time; the last one asks what was decided.
 *
 * <p>Words are 48 px high: on a usual screen (96 pixels to the inch) a capital is 9 mm, which at 2 m is 16 minutes
 * of arc, the least that ISO 9241-303 asks for.
 */
public final class VisitModeScreen implements Screen {
    private final VisitModel model;
    private final Texts texts;
    private final Executor painter;
    private final Consumer<Boolean> whole;
    private final Runnable leave;
    private final BorderPane root = new BorderPane();
    private final Label who = Words.section("");
    private final Label when = Words.muted("");
    private final Label place = Words.muted("");
    private final ScrollPane scroll = new ScrollPane();
    private final Button back;
    private final Button next;
    private final DecidedForm decided;
    private final StackPane decision;
    private final ChangeListener<Object> rendering = (_, _, _) -> render();
    private List<Section> sections = List.of();
    private int at;
    private int shown = -1;

    /**
     * @param painter where pictures are painted
     * @param whole   gives the screen the whole window, or gives it back
     * @param leave   the way back
     */
    public VisitModeScreen(
            VisitModel model, Texts texts, Executor painter, Consumer<Boolean> whole, Runnable leave) {
        this.model = model;
        this.texts = texts;
        this.painter = painter;
        this.whole = whole;
        this.leave = leave;
        back = Buttons.plain(texts.get("visit.mode.back"), () -> go(at - 1));
        next = Buttons.plain(texts.get("visit.mode.next"), () -> go(at + 1));
        decided = new DecidedForm(model.decided(), model.next(), Claims.shipped(), texts);
        decision = new StackPane(decided);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("visit-mode");
        root.getStylesheets().add(
                Objects.requireNonNull(VisitModeScreen.class.getResource("visit-mode.css")).toExternalForm());
        place.setMinWidth(Region.USE_PREF_SIZE);
        root.setTop(bar(new VBox(who, when), space(), place));
        root.setCenter(scroll);
        root.setBottom(bar(back, next, Words.muted(texts.get("visit.mode.keys")), space(),
                Buttons.plain(texts.get("visit.mode.toDecision"), () -> go(sections.size())),
                Buttons.plain(texts.get("visit.mode.leave"), leave)));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private static HBox bar(Node... parts) {
        var bar = new HBox(parts);
        bar.getStyleClass().addAll("row", "visit-bar");
        return bar;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return scroll;
    }

    /** It would take the rail away, and typeset the page. */
    @Override
    public boolean readsAhead() {
        return false;
    }

    @Override
    public void shown() {
        whole.accept(true);
        at = 0;
        shown = -1;
        model.shown().addListener(rendering);
        decided.shown();
        model.start();
        render();
    }

    @Override
    public void hidden() {
        whole.accept(false);
        model.stop();
        decided.hidden();
        model.shown().removeListener(rendering);
    }

    private void keys(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl || at == sections.size();
        switch (event.getCode()) {
            case ESCAPE -> done(event, leave);
            case PAGE_DOWN -> done(event, () -> go(at + 1));
            case PAGE_UP -> done(event, () -> go(at - 1));
            case RIGHT -> unless(typing, event, () -> go(at + 1));
            case LEFT -> unless(typing, event, () -> go(at - 1));
            case HOME -> unless(typing, event, () -> go(0));
            case END -> unless(typing, event, () -> go(sections.size()));
            default -> { }
        }
    }

    private static void unless(boolean typing, KeyEvent event, Runnable action) {
        if (!typing) {
            done(event, action);
        }
    }

    private static void done(KeyEvent event, Runnable action) {
        action.run();
        event.consume();
    }

    private void go(int to) {
        at = Math.clamp(to, 0, sections.size());
        show();
        (at == sections.size() ? decided.first() : scroll).requestFocus();
    }

    private void render() {
        model.shown().get().map(VisitModel.Shown::spoken).ifPresent(this::render);
    }

    private void render(PaperPage page) {
        who.setText(page.who());
        when.setText(String.join(" · ", page.when(), page.notice()));
        boolean deciding = shown >= 0 && at == sections.size();
        if (!page.sections().equals(sections)) {
            sections = page.sections();
            shown = deciding ? sections.size() : -1;
        }
        at = deciding ? sections.size() : Math.clamp(at, 0, sections.size());
        show();
    }

    private void show() {
        var title = at == sections.size() ? texts.get("visit.mode.decision") : sections.get(at).title();
        place.setText(texts.get("visit.mode.place", at + 1, sections.size() + 1));
        back.setDisable(at == 0);
        next.setDisable(at == sections.size());
        if (shown != at) {
            shown = at;
            scroll.setContent(at == sections.size() ? decision
                    : new LargeSection(sections.get(at), texts, painter));
            scroll.setVvalue(0);
            scroll.setAccessibleText(title + ". " + place.getText());
        }
    }
}
