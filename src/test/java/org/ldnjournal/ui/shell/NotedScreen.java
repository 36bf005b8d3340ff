package org.ldnjournal.ui.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;

/** A screen of which is noted what happens to it, and which breaks where it is asked to. */
class NotedScreen implements Screen {
    private final String id;
    private final Parent node;
    private final Node first;
    private final BooleanSupplier readsAhead;
    private final List<String> happened;
    private final List<String> breaks;

    /**
     * @param first    takes the keyboard first
     * @param happened is added to: "today shown"
     * @param breaks   after which of these it breaks
     */
    NotedScreen(String id, Parent node, Node first, BooleanSupplier readsAhead, List<String> happened,
            List<String> breaks) {
        this.id = id;
        this.node = node;
        this.first = first;
        this.readsAhead = readsAhead;
        this.happened = happened;
        this.breaks = breaks;
        happens("made");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return first;
    }

    @Override
    public boolean readsAhead() {
        return readsAhead.getAsBoolean();
    }

    @Override
    public void shown() {
        happens("shown");
    }

    @Override
    public void hidden() {
        happens("hidden");
    }

    private void happens(String what) {
        happened.add(id + " " + what);
        if (breaks.contains(id + " " + what)) {
            throw new IllegalStateException(id + " " + what);
        }
    }
}
