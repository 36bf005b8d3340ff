package org.ldnjournal.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ldnjournal.text.Texts;

/**
 * Names offered below a field, over everything else, so that nothing moves while somebody types. The arrow keys go
 * through them, Enter takes one, Escape and Tab leave them; a screen reader hears how many there are and which one is
 * reached.
 */
public final class Completions {
    private static final int MOST = 6;

    private final Field field;
    private final Texts texts;
    private final Consumer<String> taking;
    private Optional<OfferList> list = Optional.empty();

    /**
     * A name that is offered.
     *
     * @param name  what is taken
     * @param words how it is offered
     */
    public record Offer(String name, String words) {}

    /** @param taking is handed the name that was taken */
    public Completions(Field field, Texts texts, Consumer<String> taking) {
        this.field = field;
        this.texts = texts;
        this.taking = taking;
    }

    /** Offers these; none closes the list. */
    public void offer(List<Offer> found) {
        if (found.isEmpty() || !field.input().isFocused()) {
            close();
        } else {
            list().show(found.stream().limit(MOST).toList());
        }
    }

    /** Offers nothing any more. */
    public void close() {
        // a reference to a method of the list would read its library where there is none
        if (list.isPresent()) {
            list.get().close();
        }
    }

    /** Made, and its library read, when something is offered for the first time: no start and no page waits for it. */
    private OfferList list() {
        return list.orElseGet(() -> {
            var made = new OfferList(field, texts, taking);
            list = Optional.of(made);
            return made;
        });
    }
}
