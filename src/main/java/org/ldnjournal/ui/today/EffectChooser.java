package org.ldnjournal.ui.today;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.DayNames;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.KeepInView;
import org.ldnjournal.ui.kit.SourceLink;
import org.ldnjournal.ui.kit.Words;

/**
 * Finds a side effect by a few letters: the person's usual ones first, then the sourced list, and at the end the typed
 * words themselves. Arrows choose, Enter adds, Escape closes.
 */
final class EffectChooser extends VBox {
    /** What the sources name. */
    private static final String[] SOURCES = {"F071", "F076"};
    private static final double ROW = 44;
    private static final int ROWS = 5;

    private final Texts texts;
    private final Consumer<SideEffectKind> chosen;
    private final Runnable closed;
    private final TextField search = new TextField();
    private final ListView<SideEffectKind> list = new ListView<>();
    private List<SideEffectKind> all = List.of();

    EffectChooser(Texts texts, Consumer<SideEffectKind> chosen, Runnable closed) {
        this.texts = texts;
        this.chosen = chosen;
        this.closed = closed;
        getStyleClass().addAll("gap", "chooser");
        search.setPromptText(texts.get("today.effectPrompt"));
        search.setAccessibleText(texts.get("today.effectSearch"));
        search.textProperty().addListener((_, _, _) -> filter());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        list.setAccessibleText(texts.get("today.effectList"));
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setMinHeight(ROW * ROWS + 2);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> choose());
        var claims = Claims.shipped().all(SOURCES);
        getChildren().addAll(search, list, new Flow(Words.small(texts.get("today.effectKeys")),
                new SourceLink(claims, texts), Buttons.quiet(texts.get("today.close"), this::close)));
        KeepInView.whole(this);
        EntryRow.place(this, false);
    }

    /** Opens with the kinds that the day does not have yet. */
    void open(JournalContents contents, Set<SideEffectKind> taken) {
        var often = countOf(contents);
        var kinds = new ArrayList<>(SideEffectKind.SOURCED);
        often.keySet().stream().filter(kind -> !kinds.contains(kind)).forEach(kinds::add);
        var byName = Comparator.comparing(this::name, Collator.getInstance(texts.locale()));
        all = kinds.stream().filter(kind -> !taken.contains(kind))
                .sorted(Comparator.comparingInt((SideEffectKind kind) -> -often.getOrDefault(kind, 0))
                        .thenComparing(byName))
                .toList();
        search.clear();
        filter();
        EntryRow.place(this, true);
        search.requestFocus();
    }

    private static Map<SideEffectKind, Integer> countOf(JournalContents contents) {
        var often = new HashMap<SideEffectKind, Integer>();
        contents.entries().values().forEach(logged -> logged.entry().sideEffects().ifPresent(answer ->
                answer.list().forEach(effect -> often.merge(effect.kind(), 1, Integer::sum))));
        return often;
    }

    private String name(SideEffectKind kind) {
        return DayNames.of(kind, texts);
    }

    private void filter() {
        var typed = search.getText().strip();
        var letters = typed.toLowerCase(texts.locale());
        var found = new ArrayList<>(all.stream().filter(kind -> folded(name(kind)).contains(letters)).toList());
        if (!typed.isEmpty() && found.stream().noneMatch(kind -> folded(name(kind)).equals(letters))
                && typed.length() <= SideEffectKind.LONGEST_WORDS) {
            found.add(SideEffectKind.own(typed));
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private String folded(String words) {
        return words.toLowerCase(texts.locale());
    }

    private void keys(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> choose();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
        event.consume();
    }

    private void choose() {
        var kind = list.getSelectionModel().getSelectedItem();
        if (kind != null) {
            EntryRow.place(this, false);
            chosen.accept(kind);
        }
    }

    private void close() {
        EntryRow.place(this, false);
        closed.run();
    }

    /** A kind by its name; words that are not on any list say that they would be the person's own. */
    private final class Cell extends ListCell<SideEffectKind> {
        @Override
        protected void updateItem(SideEffectKind kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(empty || kind == null ? "" : all.contains(kind) ? name(kind)
                    : texts.get("today.effectOwn", name(kind)));
        }
    }
}
