package org.ldnjournal.ui.plan;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Preparations;
import org.ldnjournal.plan.Step;
import org.ldnjournal.plan.Stretch;
import org.ldnjournal.ui.kit.OnItsWay;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Unfinished;

/** What doses are taken from: as it is typed, added and removed. Knows no node. */
public final class PreparationsModel {
    /** From mark to mark of the syringes that there are, in microlitres. */
    static final List<Integer> GRADUATIONS = List.of(10, 20, 50, 100, 200, 250, 500, 1000);

    /** The usual highest low dose: a strength above it may be a slip. */
    private static final Dose USUAL_HIGHEST = Dose.mg("4.5");

    private final OpenJournal open;
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(this, "form", Form.CAPSULE);
    private final StringProperty strength = new SimpleStringProperty(this, "strength", "");
    private final BooleanProperty scored = new SimpleBooleanProperty(this, "scored");
    private final ObjectProperty<Integer> graduation = new SimpleObjectProperty<>(this, "graduation");
    private final OnItsWay<Preparation> onItsWay = new OnItsWay<>();
    private final BooleanProperty asked = new SimpleBooleanProperty(this, "asked");

    /** What sort of preparation is typed. */
    public enum Form { CAPSULE, TABLET, LIQUID }

    /** What became of what was typed. */
    public sealed interface Outcome {}

    /** It is being saved. */
    public record Added() implements Outcome {}

    /** The strength is not accepted; what was typed stays. */
    public record StrengthRefused(Reason reason) implements Outcome {}

    /** The syringe is not known yet. */
    public record SyringeRefused(Reason reason) implements Outcome {}

    /** It is unusual; it is added only if it is said once more. */
    public record Asked(Reason reason) implements Outcome {}

    PreparationsModel(OpenJournal open) {
        this.open = open;
        List.of(form, strength, scored, graduation).forEach(onItsWay::follow);
    }

    /** What sort it is. */
    public ObjectProperty<Form> form() {
        return form;
    }

    /** How many mg are in one piece or in one mL, as typed. */
    StringProperty strength() {
        return strength;
    }

    /** Whether the tablet has a score line. */
    BooleanProperty scored() {
        return scored;
    }

    /** Microlitres from mark to mark of the syringe; null until it was chosen. */
    ObjectProperty<Integer> graduation() {
        return graduation;
    }

    /** Whether it is asked what there is to add. */
    BooleanProperty asked() {
        return asked;
    }

    Consumer<PreparationsModel> unfinished() {
        return Unfinished.of(this, one -> List.of(one.form, one.strength, one.scored, one.graduation, one.asked,
                one.onItsWay.unfinished()));
    }

    /** This is at hand. */
    void show(Preparations present) {
        onItsWay.read(added -> isAtHand(added, present), this::added);
    }

    private void added() {
        clear();
        asked.set(false);
    }

    /**
     * Adds what is typed.
     *
     * @param present what there is already
     * @param anyway  whether an unusual strength was confirmed
     * @param then    what follows once it is on the disk
     */
    Outcome add(Preparations present, boolean anyway, Runnable then) {
        return switch (Dose.parse(strength.get())) {
            case Typed.Refused<Dose>(Reason reason) -> new StrengthRefused(reason);
            case Typed.Accepted<Dose> _ when form.get() == Form.LIQUID && graduation.get() == null ->
                new SyringeRefused(Reason.of("preparation.refused.graduation"));
            case Typed.Accepted<Dose>(Dose typed) -> add(typed, present, anyway, then);
        };
    }

    private Outcome add(Dose typed, Preparations present, boolean anyway, Runnable then) {
        return switch (Typed.from(() -> preparation(typed))) {
            case Typed.Refused<Preparation>(Reason reason) -> new StrengthRefused(reason);
            case Typed.Accepted<Preparation>(Preparation another) -> {
                var refused = present.refuses(another);
                if (refused.isPresent()) {
                    yield new StrengthRefused(refused.get());
                }
                if (!anyway && typed.compareTo(USUAL_HIGHEST) > 0) {
                    yield new Asked(Reason.of("preparation.asks", typed.milligrams()));
                }
                open.write(() -> add(another), onItsWay.send(another, () -> {
                    added();
                    then.run();
                }));
                yield new Added();
            }
        };
    }

    /** Asked for twice, it is added once. */
    private void add(Preparation another) {
        if (!isAtHand(another, open.plans().history().preparations())) {
            open.plans().add(another, Moment.now(open.clock()));
        }
    }

    private static boolean isAtHand(Preparation one, Preparations present) {
        return present.atHand().stream().map(Preparations.Kept::preparation).anyMatch(one::equals);
    }

    private Preparation preparation(Dose typed) {
        return switch (form.get()) {
            case CAPSULE -> new Preparation.Capsule(typed);
            case TABLET -> new Preparation.Tablet(typed, scored.get());
            case LIQUID -> new Preparation.Liquid(typed, graduation.get());
        };
    }

    /** Takes the preparation with this number off the list; it stays in the history. */
    void remove(int number) {
        open.write(() -> open.plans().removePreparation(number, Moment.now(open.clock())), () -> { });
    }

    /** Forgets what is typed. */
    void clear() {
        form.set(Form.CAPSULE);
        strength.set("");
        scored.set(false);
        graduation.set(null);
    }

    /**
     * What is to be made of what is at hand: the dose of each step, and what was decided beside the steps for now and
     * later, a dose in parts by its parts; each once, the least first.
     */
    static List<Dose> doses(PlanView view) {
        var ladder = Ladder.of(view.history());
        return Stream.concat(view.plan().steps().stream().map(Step::dose),
                view.lines().stream().filter(line -> line.when() != PlanView.When.PAST)
                        .flatMap(line -> doses(line.stretch(), ladder))).distinct().sorted().toList();
    }

    private static Stream<Dose> doses(Stretch stretch, Ladder ladder) {
        return ladder.on(stretch.days().last()) instanceof Due.DoseDue due
                && stretch.rhythm() == Stretch.Rhythm.TWO_PARTS
                ? due.parts().stream().map(Due.Part::dose) : stretch.dose().stream();
    }
}
