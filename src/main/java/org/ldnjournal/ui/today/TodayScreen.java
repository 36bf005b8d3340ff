package org.ldnjournal.ui.today;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.ldnjournal.safety.Finding;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.BesideOrBelow;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.Shortcut;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.shell.Screen;

/** Today: which day, the dose, what matters, and the entry. */
public final class TodayScreen implements Screen {
    private final TodayModel model;
    private final Texts texts;
    private final DaySwitcher days;
    private final SaveLine saveLine;
    private final Notices notices;
    private final DoseCard dose;
    private final EntryCard entry;
    private final TodayFindings stop;
    private final TodayFindings talk;
    private final Page page;
    private Optional<NowAndThen> nowAndThen = Optional.empty();
    private final ChangeListener<Object> rendering = (_, _, _) -> render();

    /**
     * @param toPlan      opens the plan, for who has none yet
     * @param toMedicines opens the medicines, where all findings stand
     */
    public TodayScreen(TodayModel model, Texts texts, Runnable toPlan, Runnable toMedicines) {
        this.model = model;
        this.texts = texts;
        days = new DaySwitcher(model, texts);
        saveLine = new SaveLine(model, texts, this::undo);
        notices = new Notices(model, texts, this::toDay, this::toNote);
        dose = new DoseCard(model, texts, toPlan);
        entry = new EntryCard(model, texts);
        stop = findings(Finding.Severity.STOP, toMedicines);
        talk = findings(Finding.Severity.TALK, toMedicines);
        var header = new BesideOrBelow(days, saveLine);
        page = Page.narrow(header, Visible.onceShown(notices), stop, dose, talk, entry);
        // whichever part is filled in: its day, and whether it is on the disk
        page.keepInSight(header);
        page.setVisible(false);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        page.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public Node firstFocus() {
        // a warning to stop that nobody has read yet comes before the dose, also where only one of them is in sight
        return stop.firstUnread().or(dose::firstFocus).orElseGet(entry::firstFocus);
    }

    @Override
    public void shown() {
        model.pictureProperty().addListener(rendering);
        model.entry().addListener(rendering);
        model.saving().addListener(rendering);
        model.canUndo().addListener(rendering);
        model.leftWords().addListener(rendering);
        // what was read while another screen was open is news for this one
        render();
        model.shown();
    }

    @Override
    public void hidden() {
        dose.leave();
        entry.leave();
        model.hidden();
        model.pictureProperty().removeListener(rendering);
        model.entry().removeListener(rendering);
        model.saving().removeListener(rendering);
        model.canUndo().removeListener(rendering);
        model.leftWords().removeListener(rendering);
    }

    private void toDay() {
        page.toTop();
        firstFocus().requestFocus();
    }

    private void toNote() {
        entry.note().requestFocus();
    }

    private void keys(KeyEvent event) {
        if (Shortcut.UNDO.matches(event)) {
            undo();
            event.consume();
        }
    }

    /** What is refused stands in no entry: where that is undone nothing else tells its field. */
    private void undo() {
        model.undo();
        render();
    }

    /** "=" is the same as yesterday, wherever no words are typed. */
    private void typed(KeyEvent event) {
        if (event.getCharacter().equals("=") && Keyboard.writes(event)
                && !(event.getTarget() instanceof TextInputControl)) {
            entry.sameAsYesterday();
            event.consume();
        }
    }

    private void render() {
        model.pictureProperty().get().ifPresent(picture -> {
            boolean first = !page.isVisible();
            page.setVisible(true);
            days.show(picture);
            saveLine.show();
            // What is undone may have the keyboard: it stays on the page, where the next Ctrl+Z is heard.
            KeepFocus.within(page, entry::lastFocus, () -> show(picture));
            if (first) {
                firstFocus().requestFocus();
            }
        });
    }

    private void show(DayPicture picture) {
        notices.show(picture);
        stop.show(picture);
        talk.show(picture);
        dose.show(picture);
        entry.show(picture, model.entry().get());
        if (picture.isWhole()) {
            nowAndThen().show(picture, model.entry().get().badDay());
        }
    }

    /** Made when the page is there already: what nobody is asked every day does not hold up what is. */
    private NowAndThen nowAndThen() {
        return nowAndThen.orElseGet(() -> {
            var made = new NowAndThen(model, texts, entry::lastFocus);
            nowAndThen = Optional.of(made);
            page.column().getChildren().add(made);
            return made;
        });
    }

    private TodayFindings findings(Finding.Severity severity, Runnable toMedicines) {
        return new TodayFindings(severity, texts, model.acknowledging(), toMedicines, this::firstFocus);
    }
}
