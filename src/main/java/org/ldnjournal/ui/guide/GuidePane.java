package org.ldnjournal.ui.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.Shortcut;
import org.ldnjournal.ui.kit.Tip;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** The guide: its pages at the left, the one that is read beside them, a way back, and a field to find words in it. */
public final class GuidePane extends BorderPane {
    private final GuideModel model;
    private final Texts texts;
    private final Runnable close;
    private final Consumer<GuidePane> save;
    private final Label said = Words.small("");
    private final GuideList list;
    private final TextField find = new TextField();
    private final Label found = Words.small("");
    private final Page page = Page.narrow();
    private PageView view;

    /**
     * @param topic the page to begin with; the list of pages where there is no such page
     * @param close leads back to what was shown before
     * @param save  asks where to, and saves the whole guide there to be printed
     */
    public GuidePane(Optional<String> topic, Texts texts, Runnable close, Consumer<GuidePane> save) {
        this.texts = texts;
        this.close = close;
        this.save = save;
        model = new GuideModel(texts.locale(), topic);
        list = new GuideList(model::open);
        getStyleClass().add("guide");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.get("guide.name"));
        setTop(bar());
        setLeft(beside());
        setCenter(page);
        model.at().addListener((_, _, _) -> read());
        find.textProperty().addListener((_, _, words) -> list(words));
        find.setOnAction(_ -> list.requestFocus());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        list("");
        show();
    }

    /** Says what became of saving. */
    public void say(String words) {
        said.setText(words);
        Visible.when(said, true);
    }

    /** Gives the keyboard to the title of the page that is read. */
    public void takeFocus() {
        Keyboard.give(this, () -> view.heading(model.at().get()));
    }

    private HBox bar() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(Buttons.plain(texts.get("guide.close"), close),
                way(Feather.CHEVRON_LEFT, "guide.back", Shortcut.BACK, model::back, model.canGoBack()),
                way(Feather.CHEVRON_RIGHT, "guide.forward", Shortcut.FORWARD, model::forward, model.canGoForward()),
                space, Buttons.icon(Feather.DOWNLOAD, texts.get("guide.save"), () -> save.accept(this)), find);
        bar.getStyleClass().addAll("row", "guide-bar");
        find.setPromptText(texts.get("guide.find"));
        find.setAccessibleText(texts.get("guide.find"));
        find.setPrefColumnCount(20);
        return bar;
    }

    private Button way(Feather icon, String key, Shortcut shortcut, Runnable go,
            ReadOnlyBooleanProperty possible) {
        var button = Buttons.icon(icon, texts.get(key), go);
        Tip.of(button, texts.get(key) + " · " + shortcut.words(texts));
        button.disableProperty().bind(possible.not());
        return button;
    }

    private VBox beside() {
        VBox.setVgrow(list, Priority.ALWAYS);
        said.setWrapText(true);
        Visible.when(said, false);
        var beside = new VBox(said, found, list);
        beside.getStyleClass().add("guide-beside");
        return beside;
    }

    private void list(String words) {
        if (words.isBlank()) {
            found.setText(texts.get("guide.pages"));
            list.list(found.getText(), model.pages().stream()
                    .map(one -> new GuideList.Line(Address.of(one.name()), one.title(), "")).toList());
            list.mark(model.at().get());
        } else {
            var sections = model.find(words);
            found.setText(texts.get("guide.found", sections.size()));
            list.list(found.getText(), sections.stream().map(GuidePane::line).toList());
        }
    }

    private static GuideList.Line line(GuideSearch.Found one) {
        var heading = one.section().heading();
        return new GuideList.Line(one.section().address(), heading, one.page().equals(heading) ? "" : one.page());
    }

    private void read() {
        show();
        if (find.getText().isBlank()) {
            list.mark(model.at().get());
        }
        page.begin(view.heading(model.at().get()));
        takeFocus();
    }

    private void show() {
        view = new PageView(model.page(), model::open, texts);
        page.column().getChildren().setAll(List.of(view));
    }

    private void keys(KeyEvent event) {
        if (act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        if (Shortcut.CLOSE.matches(event)) {
            escape();
        } else if (Shortcut.FIND.matches(event)) {
            find.requestFocus();
        } else if (Shortcut.BACK.matches(event)) {
            model.back();
        } else if (Shortcut.FORWARD.matches(event)) {
            model.forward();
        } else {
            return !(event.getTarget() instanceof TextInputControl || event.getTarget() == list) && turn(event);
        }
        return true;
    }

    /** What is being looked for goes first, then the guide. */
    private void escape() {
        if (find.getText().isEmpty()) {
            close.run();
        } else {
            find.clear();
            takeFocus();
        }
    }

    private boolean turn(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> page.turn(1);
            case PAGE_UP -> page.turn(-1);
            default -> {
                return false;
            }
        }
        return true;
    }
}
