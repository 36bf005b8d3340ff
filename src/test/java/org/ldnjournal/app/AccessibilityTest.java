package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Inspection;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.StyleComplaints;
import org.ldnjournal.ui.shell.MainWindow;

/** Every screen, and what opens in it, for every kind of eye, hand and tool: names, order, contrast, size, room. */
class AccessibilityTest {

    /** What is looked at: a screen of a journal, and the keys of what is pressed in it, one after another. */
    private static final String SCREENS = """
            begin   start
            begin   start      start.begin
            begin   start      start.begin planForm.choose
            begin   start      start.begin start.later
            empty   today
            usual   today
            usual   today      today.other
            usual   today      today.addEffect
            usual   today      today.addEvent
            usual   today      today.addCrash
            usual   today      today.addAsNeeded
            bad     today
            gap     today
            gap     today      today.catchUp
            empty   history
            usual   history
            usual   history    history.view.GRID
            usual   history    history.view.CHANGES
            usual   history    history.filter.SIDE_EFFECTS
            empty   plan
            usual   plan
            usual   plan       planScreen.option.AMEND
            usual   plan       planScreen.another
            usual   plan       planScreen.library
            usual   plan       preparation.another
            usual   plan       supply.add
            due     plan
            due     plan       planScreen.others
            empty   trends
            usual   trends
            usual   trends     trends.asTable
            empty   medicines
            ill     medicines
            ill     medicines  medicines.change
            empty   visit
            usual   visit
            usual   visit      visit.asText
            usual   settings
            usual   settings   evidence.open
            broken  recovery
            broken  problem
            usual   reminder
            usual   guide
            """;

    private static final int LARGE = 150;

    /** One of {@link #SCREENS}. */
    private record Seen(String journal, String screen, List<String> presses) {
        static Stream<Seen> all() {
            return SCREENS.lines().map(line -> List.of(line.trim().split("\\s+")))
                    .map(words -> new Seen(words.get(0), words.get(1), words.subList(2, words.size())));
        }

        @Override
        public String toString() {
            return String.join(" ", journal, screen, String.join(" ", presses)).trim();
        }
    }

    private static final Appearance BY_DAY = new Appearance(Appearance.Mode.LIGHT, 100, true);
    private static final Appearance BY_NIGHT = BY_DAY.withMode(Appearance.Mode.DARK);

    /**
     * The dresses in which a language is looked at. No colour depends on the language, no form on the colour: each is
     * seen in one language, since to dress a screen is what takes time.
     *
     * @param usual for size, keys and contrast
     * @param large for what is cut off, and contrast
     */
    private record Looks(Appearance usual, Appearance large) {
        static Looks of(Locale locale) {
            return locale.equals(Locale.UK) ? new Looks(BY_NIGHT.withHighContrast(true), BY_DAY.withTextPercent(LARGE))
                    : new Looks(BY_DAY.withHighContrast(true), BY_NIGHT.withTextPercent(LARGE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void everythingCanBeReadReachedAndPressed(String language) {
        var locale = Locale.forLanguageTag(language);
        var found = new LinkedHashSet<String>();
        Snapshots.onFx(() -> walk(Texts.of(locale), Looks.of(locale), found));
        assertThat(found).isEmpty();
    }

    private static boolean walk(Texts texts, Looks looks, Set<String> found) {
        try (var complaints = new StyleComplaints();
                var window = new Inspection(new StackPane(), MainWindow.SMALLEST_WIDTH, MainWindow.SMALLEST_HEIGHT)) {
            var screens = new Screens(texts, screen -> window.show(screen, looks.usual()));
            var made = new LinkedHashMap<Seen, Parent>();
            Seen.all().forEach(seen -> made.put(seen, open(seen, texts, screens, window, looks.usual(), found)));
            made.forEach((seen, screen) -> {
                window.show(screen, looks.large());
                var cut = window.cutOff();
                add(found, seen, "cut off", cut);
                if (!cut.isEmpty()) {
                    window.keep("access-" + texts.locale() + "-" + seen.toString().replace(' ', '-'));
                }
                add(found, seen, looks.large() + ", faint", window.faint());
                add(found, seen, looks.large() + ", laid out without end", window.restless());
            });
            found.addAll(complaints.words());
            return true;
        }
    }

    /** Looks at its form, its colours and its keys, and leaves it open. */
    private static Parent open(Seen seen, Texts texts, Screens screens, Inspection window, Appearance look,
            Set<String> found) {
        var screen = screens.make(seen.journal(), seen.screen());
        window.layOut();
        seen.presses().forEach(key -> {
            if (!press(texts.get(key), screen)) {
                found.add(seen + " | nothing says " + key);
            }
            window.layOut();
        });
        add(found, seen, "small", window.small());
        add(found, seen, "one of several filled buttons", window.rivals());
        add(found, seen, look + ", faint", window.faint());
        add(found, seen, "without its style", window.undressed());
        add(found, seen, "keys", window.byKeyboard());
        add(found, seen, look + ", laid out without end", window.restless());
        return screen;
    }

    private static void add(Set<String> found, Seen seen, String kind, List<String> more) {
        more.forEach(one -> found.add(seen + " | " + kind + ": " + one));
    }

    private static boolean press(String words, Parent screen) {
        var button = screen.lookupAll("*").stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(one -> words.equals(one.getText()) && isShown(one)).findFirst();
        button.ifPresent(ButtonBase::fire);
        return button.isPresent();
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }
}
