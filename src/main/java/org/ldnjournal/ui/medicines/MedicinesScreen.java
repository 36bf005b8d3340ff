package org.ldnjournal.ui.medicines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.safety.Finding;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.FindingCard;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.medicines.MedicinesModel.RemovedLab;
import org.ldnjournal.ui.medicines.MedicinesModel.RemovedMedicine;
import org.ldnjournal.ui.medicines.MedicinesModel.Shown;
import org.ldnjournal.ui.shell.Screen;

/** Medicines: what matters first, then the list, adding to it, and laboratory values. */
public final class MedicinesScreen implements Screen {
    private final MedicinesModel model;
    private final Texts texts;
    private final AddMedicine adding;
    private final LabCard labs;
    private final VBox findings = new VBox();
    private final VBox current = new VBox();
    private final VBox stopped = new VBox();
    private final Label empty;
    private final Label removedWords = Words.muted("");
    private final Button putBack;
    private final Map<UUID, MedicineRow> rows = new HashMap<>();
    private final Card list;
    private final Page page;
    private final ChangeListener<Object> rendering = (_, _, _) -> render();
    private List<Finding> shownFindings = List.of();

    public MedicinesScreen(MedicinesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        adding = new AddMedicine(model, texts);
        labs = new LabCard(model, texts);
        empty = Words.muted(texts.get("medicines.empty"));
        putBack = Buttons.quiet(texts.get("medicines.putBack"), model::putBack);
        findings.getStyleClass().add("gap");
        list = list();
        page = Page.narrow(header(), findings, adding, list, labs);
    }

    private HBox header() {
        var undo = new HBox(removedWords, putBack);
        undo.getStyleClass().add("row");
        return Page.header(texts.get("medicines.title"), undo);
    }

    private Card list() {
        var card = Card.titled(texts.get("medicines.current"), empty, current, stopped);
        current.getStyleClass().add("gap");
        stopped.getStyleClass().add("gap");
        return card;
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public Node firstFocus() {
        return adding.firstFocus();
    }

    @Override
    public void shown() {
        model.shown().addListener(rendering);
        model.removed().addListener(rendering);
        model.start();
        render();
    }

    @Override
    public void hidden() {
        model.stop();
        adding.rest();
        model.shown().removeListener(rendering);
        model.removed().removeListener(rendering);
    }

    private void render() {
        var shown = model.shown().get();
        showFindings(shown.findings());
        empty.setVisible(shown.current().isEmpty());
        empty.setManaged(shown.current().isEmpty());
        showRemoved();
        KeepFocus.within(list, () -> putBack.isVisible() ? putBack : adding.firstFocus(), () -> fill(shown));
        labs.show(shown.labs());
        forgetOthers(shown);
    }

    private void fill(Shown shown) {
        current.getChildren().setAll(rowsOf(shown.current()));
        stopped.getChildren().setAll(rowsOf(shown.stopped()));
        if (!shown.stopped().isEmpty()) {
            stopped.getChildren().addFirst(Words.strong(texts.get("medicines.stopped")));
        }
    }

    private void showFindings(List<Finding> found) {
        if (!found.equals(shownFindings)) {
            shownFindings = found;
            findings.getChildren().setAll(found.stream().map(finding -> new FindingCard(finding, texts)).toList());
        }
        findings.setVisible(!found.isEmpty());
        findings.setManaged(!found.isEmpty());
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

    private void showRemoved() {
        var last = model.removed().get();
        putBack.setVisible(last.isPresent());
        removedWords.setText(last.map(removed -> switch (removed) {
            case RemovedMedicine(Medicine medicine) -> texts.get("medicines.removed", medicine.name());
            case RemovedLab(LabValue value) -> texts.get("medicines.removedLab", value.date());
        }).orElse(""));
    }
}
