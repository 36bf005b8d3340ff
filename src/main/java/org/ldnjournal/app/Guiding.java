package org.ldnjournal.app;

import java.time.Clock;
import javafx.scene.input.KeyEvent;
import org.ldnjournal.files.EarlierFile;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.guide.GuidePane;
import org.ldnjournal.ui.guide.GuidePaper;
import org.ldnjournal.ui.kit.GuideAsked;
import org.ldnjournal.ui.kit.Shortcut;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.SaveTarget;
import org.ldnjournal.ui.shell.WindowFrame;

/** The guide over the window: its key opens the page of what has the keyboard, and the same key closes it again. */
final class Guiding {
    private final WindowFrame frame;
    private final Texts texts;
    private final SaveTarget target;
    private final Background work;
    private final Clock clock;

    private Guiding(WindowFrame frame, Texts texts, SaveTarget target, Background work, Clock clock) {
        this.frame = frame;
        this.texts = texts;
        this.target = target;
        this.work = work;
        this.clock = clock;
    }

    /**
     * From now on the guide can be opened over what this window shows.
     *
     * @param target asks where to save it on paper
     * @param work   makes that paper
     */
    static void begin(WindowFrame frame, Texts texts, SaveTarget target, Background work, Clock clock) {
        var guiding = new Guiding(frame, texts, target, work, clock);
        frame.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.GUIDE.matches(event)) {
                guiding.turn();
                event.consume();
            } else if (frame.isCovered() && leaves(event)) {
                frame.uncover();
                frame.content().fireEvent(event);
                event.consume();
            }
        });
        frame.addEventHandler(GuideAsked.ASKED, _ -> guiding.turn());
    }

    /** Another place, the lock and the end of the program are for what lies below the guide. */
    private static boolean leaves(KeyEvent event) {
        return Shortcut.QUIT.matches(event) || Shortcut.LOCK.matches(event)
                || event.isShortcutDown() && event.getCode().isDigitKey();
    }

    private void turn() {
        if (frame.isCovered()) {
            frame.uncover();
        } else {
            var guide = new GuidePane(frame.topic(), texts, frame::uncover, this::save);
            frame.cover(guide, guide::takeFocus);
        }
    }

    private void save(GuidePane guide) {
        var wanted = new SaveTarget.Wanted(texts.get("guide.save"), texts.get("guide.fileName"),
                texts.get("visit.pdfFiles"), "*.pdf");
        target.choose(wanted).ifPresent(file -> work.run(
                () -> WholeFile.write(file, EarlierFile.PDF, () -> GuidePaper.pdf(texts, Moment.now(clock))),
                outcome -> guide.say(said(outcome))));
    }

    private String said(WholeFile.Outcome outcome) {
        return switch (outcome) {
            case WholeFile.Written written -> texts.get("guide.saved", written.file().getFileName().toString());
            case WholeFile.Refused(_, var reason) -> texts.say(reason);
        };
    }
}
