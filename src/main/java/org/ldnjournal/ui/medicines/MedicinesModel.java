package org.ldnjournal.ui.medicines;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.safety.Findings;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.ReadAndUnread;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.Acknowledging;
import org.ldnjournal.ui.shell.OpenForms;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Unfinished;

/**
 * The medicines, what matters beside them, and the findings; each sort of thing has a model of its own. Knows no node.
 */
public final class MedicinesModel implements Unfinished<MedicinesModel> {
    private final OpenJournal open;
    private final MedicineMatcher matcher;
    private final Texts texts;
    private final Keeping keeping;
    private final ListModel list;
    private final ConditionsModel conditions;
    private final LabDraft labDraft;
    private final ProcedureDraft procedureDraft;
    private final OpenForms<LabValue, LabDraft> labs = new OpenForms<>(this::correct, Draft::typed);
    private final OpenForms<Procedure, ProcedureDraft> procedures = new OpenForms<>(this::correct, Draft::typed);
    private final OpenForms<AsNeededDose, TakenDraft> taken = new OpenForms<>(this::correct, Draft::typed);
    private final OpenForms<Medicine, TakenDraft> takings = new OpenForms<>(this::taking, Draft::typed);
    private final OpenForms<Medicine, RowEdit> edits = new OpenForms<>(_ -> new RowEdit(), RowEdit::typed);
    private final Acknowledging acknowledging;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", Shown.NOTHING);
    private OpenJournal.Subscription following = OpenJournal.Subscription.NONE;

    /**
     * @param open    the journal
     * @param matcher tells what a name is
     * @param texts   for how dates and numbers are typed
     */
    public MedicinesModel(OpenJournal open, MedicineMatcher matcher, Texts texts) {
        this.open = open;
        this.matcher = matcher;
        this.texts = texts;
        keeping = new Keeping(open, texts);
        list = new ListModel(keeping, new NewMedicine(matcher, open.background()));
        conditions = new ConditionsModel(keeping);
        labDraft = new LabDraft(keeping);
        procedureDraft = new ProcedureDraft(keeping);
        acknowledging = new Acknowledging(open);
    }

    /** What there is. */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What was taken away last and can be put back. */
    ReadOnlyObjectProperty<Optional<Item>> removed() {
        return keeping.removed();
    }

    /** The list of medicines. */
    ListModel list() {
        return list;
    }

    /** The checklist of conditions. */
    ConditionsModel conditions() {
        return conditions;
    }

    /** "I have read this". */
    public Acknowledging acknowledging() {
        return acknowledging;
    }

    /** The laboratory value that is being typed. */
    LabDraft labDraft() {
        return labDraft;
    }

    /** The planned procedure that is being typed. */
    ProcedureDraft procedureDraft() {
        return procedureDraft;
    }

    /** That this medicine was taken, today unless another day is typed. */
    TakenDraft taking(Medicine medicine) {
        return new TakenDraft(keeping, medicine.id(), texts.date(shown.get().today()));
    }

    /** The value, to be corrected. */
    LabDraft correct(LabValue kept) {
        return new LabDraft(keeping, kept, texts);
    }

    /** The procedure, to be corrected. */
    ProcedureDraft correct(Procedure kept) {
        return new ProcedureDraft(keeping, kept, texts);
    }

    /** That a medicine was taken, to be corrected. */
    TakenDraft correct(AsNeededDose kept) {
        return new TakenDraft(keeping, kept, texts);
    }

    /** The values that are being corrected. */
    OpenForms<LabValue, LabDraft> labs() {
        return labs;
    }

    /** The procedures that are being corrected. */
    OpenForms<Procedure, ProcedureDraft> procedures() {
        return procedures;
    }

    /** What is being corrected of when a medicine was taken. */
    OpenForms<AsNeededDose, TakenDraft> taken() {
        return taken;
    }

    /** That a medicine was taken, as it is being typed. */
    OpenForms<Medicine, TakenDraft> takings() {
        return takings;
    }

    /** The medicines of which a last day or another name is being typed. */
    OpenForms<Medicine, RowEdit> edits() {
        return edits;
    }

    /** Takes it away; it can be put back. */
    void remove(Item item) {
        keeping.remove(item);
    }

    /** Puts back what was taken away last. */
    void putBack() {
        keeping.putBack();
    }

    /** What is not on its list yet, and what is being corrected. */
    @Override
    public Consumer<MedicinesModel> unfinished() {
        return Unfinished.of(this, MedicinesModel::typed)
                .andThen(Unfinished.in(MedicinesModel::labs, labs.unfinished()))
                .andThen(Unfinished.in(MedicinesModel::procedures, procedures.unfinished()))
                .andThen(Unfinished.in(MedicinesModel::taken, taken.unfinished()))
                .andThen(Unfinished.in(MedicinesModel::takings, takings.unfinished()))
                .andThen(Unfinished.in(MedicinesModel::edits, edits.unfinished()));
    }

    private List<Property<?>> typed() {
        return Stream.of(list.draft().typed(), labDraft.typed(), procedureDraft.typed()).flatMap(List::stream).toList();
    }

    /** Reads, and follows the journal from now on. */
    public void start() {
        following = open.readNowAndAgain(this::read);
    }

    /** Follows no longer. */
    public void stop() {
        following.letGo();
    }

    private void read() {
        open.background().run(() -> shownOf(open.journal().contents(), open.plans().history()), this::show);
    }

    private void show(Shown next) {
        var lines = Stream.concat(next.current().stream(), next.stopped().stream()).toList();
        list.draft().show(lines.stream().map(MedicineLine::medicine).toList());
        takings.closeWhere(typed -> lines.stream().map(MedicineLine::taken).anyMatch(typed::isAmong));
        labs.closeWhere(typed -> typed.isAmong(next.labs()));
        procedures.closeWhere(typed -> typed.isAmong(next.procedures()));
        taken.closeWhere(typed -> lines.stream().map(MedicineLine::taken).anyMatch(typed::isAmong));
        labDraft.show(next.labs());
        procedureDraft.show(next.procedures());
        shown.set(next);
    }

    private Shown shownOf(JournalContents contents, PlanHistory history) {
        var today = contents.settings().rollover().today(open.clock());
        var lines = contents.medicines().stream()
                .map(medicine -> MedicineLine.of(medicine, matcher.recognise(medicine.name()), contents)).toList();
        return new Shown(lines.stream().filter(line -> line.medicine().stopped().isEmpty()).toList(),
                lines.stream().filter(line -> line.medicine().stopped().isPresent()).toList(),
                ReadAndUnread.of(Findings.of(contents, history, today, matcher), contents),
                inOrder(contents.labs(), Comparator.comparing(LabValue::date)),
                inOrder(contents.items().of(Procedure.class), Comparator.comparing(Procedure::date)),
                contents.items().of(ConditionAnswer.class), today.date());
    }

    private static <T> List<T> inOrder(List<T> items, Comparator<T> order) {
        return items.stream().sorted(order).toList();
    }
}
