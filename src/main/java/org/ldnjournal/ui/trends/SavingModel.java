package org.ldnjournal.ui.trends;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.chart.ChartTheme;
import org.ldnjournal.chart.PictureFile;
import org.ldnjournal.chart.SavedPicture;
import org.ldnjournal.chart.TrendPicture;
import org.ldnjournal.files.EarlierFile;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SaveTarget;

/** The picture of Trends as a file or for the clipboard, in the colours of paper. Knows no node. */
public final class SavingModel {
    private static final int WIDTH = 1000;

    private final OpenJournal open;
    private final Texts texts;
    private final SaveTarget target;
    private final ReadOnlyObjectWrapper<Optional<WholeFile.Outcome>> outcome =
            new ReadOnlyObjectWrapper<>(this, "outcome", Optional.empty());

    /** @param target asks where to save */
    public SavingModel(OpenJournal open, Texts texts, SaveTarget target) {
        this.open = open;
        this.texts = texts;
        this.target = target;
    }

    /** What became of the last saving; absent before it, and once it was forgotten. */
    ReadOnlyObjectProperty<Optional<WholeFile.Outcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Asks where to, and saves the picture there. */
    void save(TrendPicture picture, PictureFile kind) {
        forget();
        var ending = kind.name().toLowerCase(Locale.ROOT);
        var wanted = new SaveTarget.Wanted(texts.get("trends.saveTitle"), texts.get("trends.fileName", ending),
                texts.get("trends.fileKind." + kind.name()), "*." + ending);
        target.choose(wanted).ifPresent(file -> open.background().run(
                () -> WholeFile.write(file, earlier(kind), () -> bytes(picture, kind)),
                written -> outcome.set(Optional.of(written))));
    }

    /** Hands over the picture as a PNG, on the JavaFX thread. */
    void copy(TrendPicture picture, Consumer<byte[]> clipboard) {
        forget();
        open.background().run(() -> bytes(picture, PictureFile.PNG), clipboard);
    }

    private static EarlierFile earlier(PictureFile kind) {
        return switch (kind) {
            case PNG -> EarlierFile.PNG;
            case SVG -> EarlierFile.SVG;
            case PDF -> EarlierFile.PDF;
        };
    }

    private byte[] bytes(TrendPicture picture, PictureFile kind) {
        var made = Moment.now(open.clock()).local().toLocalDate();
        var saved = SavedPicture.of(picture, picture.view().window().range(), made, texts);
        double height = SavedPicture.height(picture.height(PictureFile.TEXT), PictureFile.TEXT);
        return kind.of(saved, WIDTH, (int) Math.ceil(height), ChartTheme.PRINT);
    }

    /** What was saved before is no longer told. */
    void forget() {
        outcome.set(Optional.empty());
    }
}
