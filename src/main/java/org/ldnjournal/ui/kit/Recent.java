package org.ldnjournal.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.text.Texts;

/** The newest lines of a list that grows over the years; the others are made when somebody asks for them. */
public final class Recent extends VBox {
    private final int most;
    private final String others;
    private final Texts texts;
    private Optional<Disclosure> older = Optional.empty();

    /**
     * @param most   how many stand there at once
     * @param others the key of what the others are called, by their number
     */
    public Recent(int most, String others, Texts texts) {
        this.most = most;
        this.others = others;
        this.texts = texts;
        getStyleClass().add("gap");
    }

    /** Shows these; the newest first. What was open stays open. */
    public <T> void show(List<T> newestFirst, Function<T, ? extends Node> line) {
        show(newestFirst.stream().limit(most).toList(), newestFirst.stream().skip(most).toList(), line);
    }

    /** Shows the ones, and the others only when asked for. */
    public <T> void show(List<T> ones, List<T> rest, Function<T, ? extends Node> line) {
        boolean wasOpen = older.filter(one -> one.open().get()).isPresent();
        getChildren().setAll(lines(ones, line).getChildren());
        older = rest.isEmpty() ? Optional.empty()
                : Optional.of(new Disclosure(texts.get(others, rest.size()), () -> lines(rest, line), texts));
        older.ifPresent(more -> {
            getChildren().addAll(more, more.part());
            if (wasOpen) {
                more.fire();
            }
        });
    }

    private <T> VBox lines(List<T> shown, Function<T, ? extends Node> line) {
        var lines = new VBox();
        lines.getStyleClass().setAll(getStyleClass());
        shown.forEach(one -> lines.getChildren().add(line.apply(one)));
        return lines;
    }
}
