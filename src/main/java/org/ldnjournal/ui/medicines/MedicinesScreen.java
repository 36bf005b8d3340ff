package org.ldnjournal.ui.medicines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.safety.ReadAndUnread;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.FindingList;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.TakenAway;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.shell.Screen;

/** Medicines: what matters first, then the list and adding to it, conditions, planned procedures, laboratory values. */
public final class MedicinesScreen implements Screen {
    private final MedicinesModel model;
    private final Texts texts;
    private final AddMedicine adding;
    private final ConditionsCard conditions;
    private final Invitation invitation;
    private final ProcedureCard procedures;
    private final LabCard labs;
    private final FindingList findings;
    private final VBox current = new VBox();
    private final VBox stopped = new VBox();
    private final Label empty;
    private final TakenAway removed;
    private final Map<UUID, MedicineRow> rows = new HashMap<>();
    private final Card list;
    private final Page page;
    private final ChangeListener<Object> rendering = (_, _, _) -> render();
    private Shown last = Shown.NOTHING;

    public MedicinesScreen(MedicinesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        adding = new AddMedicine(model.list(), texts);
        conditions = new ConditionsCard(model.conditions(), texts);
        invitation = new Invitation(model.conditions(), texts, () -> conditions.firstFocus().requestFocus(),
                () -> adding.firstFocus().requestFocus());
        procedures = new ProcedureCard(model, texts);
        labs = new LabCard(model, texts);
        empty = Words.muted(texts.get("medicines.empty"));
        removed = new TakenAway(texts, model::putBack);
        findings = new FindingList(texts, model.acknowledging()::read, model.acknowledging()::unread);
        list = list();
        page = Page.narrow(Page.header(texts.get("medicines.title")), findings, invitation, adding, list, conditions,
                procedures, labs);
    }

    private Card list() {
        var card = Card.titled(texts.get("medicines.current"), empty, current, removed, stopped);
        current.getStyleClass().add("gap");
        stopped.getStyleClass().add("gap");
        return card;
    }

    @Override
    public Parent node() {
        return page;
    }

    /** What was found and not read yet comes before what may be added: both may not be in sight at once. */
    @Override
    public Node firstFocus() {
        return findings.firstBeyond(ReadAndUnread.NONE).orElseGet(adding::firstFocus);
    }

    @Override
    public void shown() {
        followed().forEach(value -> value.addListener(rendering));
        model.start();
        render();
    }

    @Override
    public void hidden() {
        model.stop();
        adding.rest();
        followed().forEach(value -> value.removeListener(rendering));
    }

    private List<ObservableValue<?>> followed() {
        return List.of(model.shown(), model.removed(), model.conditions().postponed());
    }

    private void render() {
        var shown = model.shown().get();
        findings.show(shown.findings());
        Visible.when(empty, shown.current().isEmpty());
        KeepFocus.within(page, adding::firstFocus, () -> {
            removed.say(model.removed().get().flatMap(this::ofList));
            invitation.show(shown);
            fill(shown);
            conditions.show(shown);
            procedures.show(shown.procedures(), removed(Procedure.class));
            labs.show(shown.labs(), removed(LabValue.class));
        });
        forgetOthers(shown);
        leadToFindings(shown);
        last = shown;
    }

    /** What was just added may matter, and that stands above where it was typed. */
    private void leadToFindings(Shown shown) {
        if (adding.isFocusWithin() && shown.current().size() > last.current().size()) {
            findings.firstBeyond(last.findings()).ifPresent(Node::requestFocus);
        }
    }

    private void fill(Shown shown) {
        current.getChildren().setAll(rowsOf(shown.current()));
        stopped.getChildren().setAll(rowsOf(shown.stopped()));
        if (!shown.stopped().isEmpty()) {
            stopped.getChildren().addFirst(Words.strong(texts.get("medicines.stopped")));
        }
    }

    private List<MedicineRow> rowsOf(List<MedicineLine> lines) {
        return lines.stream().map(line -> {
            var row = rows.computeIfAbsent(line.id(), _ -> new MedicineRow(model, texts));
            row.show(line);
            return row;
        }).toList();
    }

    private void forgetOthers(Shown shown) {
        rows.keySet().removeIf(id -> shown.current().stream().noneMatch(line -> line.id().equals(id))
                && shown.stopped().stream().noneMatch(line -> line.id().equals(id)));
    }

    private <T extends Item> Optional<T> removed(Class<T> kind) {
        return model.removed().get().filter(kind::isInstance).map(kind::cast);
    }

    private Optional<String> ofList(Item item) {
        return switch (item) {
            case Medicine medicine -> Optional.of(texts.get("medicines.removed", medicine.name()));
            case AsNeededDose dose -> Optional.of(texts.get("medicines.removedTaken", nameOf(dose),
                    TakenPart.words(dose, model.shown().get().today(), texts)));
            default -> Optional.empty();
        };
    }

    private String nameOf(AsNeededDose dose) {
        var shown = model.shown().get();
        return Stream.concat(shown.current().stream(), shown.stopped().stream()).map(MedicineLine::medicine)
                .filter(medicine -> medicine.id().equals(dose.medicine())).map(Medicine::name).findFirst().orElse("");
    }
}
