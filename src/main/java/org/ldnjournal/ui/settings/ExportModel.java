package org.ldnjournal.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.exchange.whole.WholeJournal;
import org.ldnjournal.exchange.whole.WholeJson;
import org.ldnjournal.exchange.whole.WholeTables;
import org.ldnjournal.files.EarlierFile;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.files.WholeFolder;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SaveTarget;

/** Everything in the journal as files for other programs. Knows no node. */
public final class ExportModel {
    private static final EarlierFile DOCUMENT = EarlierFile.beginningWith(WholeJson.START, "file.notJson");

    private final OpenJournal open;
    private final Texts texts;
    private final SaveTarget target;
    private final String program;
    private final ReadOnlyObjectWrapper<Optional<WholeFile.Outcome>> outcome =
            new ReadOnlyObjectWrapper<>(this, "outcome", Optional.empty());

    /**
     * @param target  asks where to save
     * @param program what exports, with its version
     */
    public ExportModel(OpenJournal open, Texts texts, SaveTarget target, String program) {
        this.open = open;
        this.texts = texts;
        this.target = target;
        this.program = program;
    }

    /** What became of the last export; absent before it. */
    ReadOnlyObjectProperty<Optional<WholeFile.Outcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Asks where to, and writes the document there. */
    void saveDocument() {
        save(wanted("settings.export.jsonName", "settings.export.jsonKind", "*.json"),
                file -> WholeFile.write(file, DOCUMENT, () -> WholeJson.of(whole(), now(), program)));
    }

    /** Asks where to, and writes a folder of tables there. */
    void saveTables() {
        save(wanted("settings.export.csvName", "settings.export.csvKind", "*"), folder ->
                WholeFolder.write(folder, () -> WholeTables.of(whole(), now(), texts)));
    }

    private SaveTarget.Wanted wanted(String name, String kind, String pattern) {
        return new SaveTarget.Wanted(texts.get("settings.export.title"),
                texts.get(name, now().local().toLocalDate().toString()), texts.get(kind), pattern);
    }

    private void save(SaveTarget.Wanted wanted, Function<Path, WholeFile.Outcome> write) {
        outcome.set(Optional.empty());
        target.choose(wanted).ifPresent(place -> open.background().run(() -> write.apply(place),
                written -> outcome.set(Optional.of(written))));
    }

    private WholeJournal whole() {
        return WholeJournal.of(open.journal(), open.plans());
    }

    private Moment now() {
        return Moment.now(open.clock());
    }
}
