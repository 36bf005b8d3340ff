package org.ldnjournal.app;

import java.util.List;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.Delay;
import org.ldnjournal.ui.shell.MainWindow;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Place;
import org.ldnjournal.ui.shell.Screen;
import org.ldnjournal.ui.today.TodayModel;
import org.ldnjournal.ui.today.TodayScreen;

/**
 * The places of the rail, wired for one open journal.
 *
 * @param matcher recognises medicines
 * @param delay   waits until the typing has paused
 * @param log     is told of what a screen shows by itself
 */
record Places(OpenJournal journal, Texts texts, MedicineMatcher matcher, Delay delay, Consumer<Throwable> log) {

    /** The rail and its places, none of them open yet. */
    MainWindow window() {
        var opening = new Opening();
        var window = new MainWindow(places(opening), texts);
        opening.window = window;
        return window;
    }

    /** The names of the places, in the order of the rail. */
    List<String> ids() {
        return places(new Opening()).stream().map(Place::id).toList();
    }

    private List<Place> places(Opening opening) {
        return List.of(new Place("today", "rail.today", Feather.SUN, () -> today(opening)));
    }

    private Screen today(Opening opening) {
        return new TodayScreen(new TodayModel(journal, matcher, delay, log), texts, () -> opening.open("plan"));
    }

    /** Opens another place from within a screen, which is made after the window that holds it. */
    private static final class Opening {
        private MainWindow window;

        void open(String place) {
            window.open(place);
        }
    }
}
