package org.ldnjournal.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.backup.Due;

/** The backups of the journal that is open: made when they are due or asked for, looked at, restored. */
public final class BackupModel {
    private final Background background;
    private final Clock clock;
    private final Supplier<Instant> since;
    private final Around around;
    private final ReadOnlyObjectWrapper<Optional<Backups.State>> state = empty("state");
    private final ReadOnlyObjectWrapper<Optional<Backups.Outcome>> outcome = empty("outcome");
    private final ReadOnlyObjectWrapper<Optional<Backups.Rehearsal>> rehearsal = empty("rehearsal");
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper(this, "underWay");
    private final ReadOnlyBooleanWrapper worthAWord = new ReadOnlyBooleanWrapper(this, "worthAWord");
    private Backups backups;
    /** Being looked into; read wherever backups are made. */
    private volatile Optional<Backup> opened = Optional.empty();
    /** To be put in the journal's place, also once nobody looks into it any more. */
    private volatile Optional<Backup> chosen = Optional.empty();

    private record Looked(Backups.State state, boolean worthAWord) {}

    /** What happens outside of it. */
    public interface Around {
        /** Asks the person for a folder; on the JavaFX thread. */
        Optional<Path> chooseFolder(Path present);

        /** Keeps the folder for the next time. */
        void keepFolder(Path folder);

        /** Puts this backup in the journal's place and opens it again. */
        void restore(Backup backup);
    }

    /**
     * @param background apart from the journal's own work, so that nothing typed waits for a backup
     * @param since      from when on there was something to back up; asked for in the background
     */
    public BackupModel(Backups backups, Background background, Clock clock, Supplier<Instant> since, Around around) {
        this.backups = backups;
        this.background = background;
        this.clock = clock;
        this.since = since;
        this.around = around;
    }

    private <T> ReadOnlyObjectWrapper<Optional<T>> empty(String name) {
        return new ReadOnlyObjectWrapper<>(this, name, Optional.empty());
    }

    /** What is there; empty until it was looked at. */
    public ReadOnlyObjectProperty<Optional<Backups.State>> state() {
        return state.getReadOnlyProperty();
    }

    /** What became of the last one that was made here, or was not. */
    public ReadOnlyObjectProperty<Optional<Backups.Outcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** The backup that is being looked at. */
    public ReadOnlyObjectProperty<Optional<Backups.Rehearsal>> rehearsal() {
        return rehearsal.getReadOnlyProperty();
    }

    /** Whether one is being made. */
    public ReadOnlyBooleanProperty underWay() {
        return underWay.getReadOnlyProperty();
    }

    /** Whether seven days have passed without a good one. */
    public ReadOnlyBooleanProperty worthAWord() {
        return worthAWord.getReadOnlyProperty();
    }

    /** Looks at what is there. */
    public void look() {
        background.run(this::looking, this::show);
    }

    /** Looks, and makes one if it is due; only where none could be made a word is said about it. */
    public void makeIfDue() {
        background.run(this::looking, found -> {
            if (Due.now(found.state().lastGood(), clock.instant())) {
                state.set(Optional.of(found.state()));
                make();
            } else {
                show(found);
            }
        });
    }

    /** Makes one now. */
    public void make() {
        if (!underWay.get()) {
            underWay.set(true);
            background.run(() -> backups.make(this::isInUse), this::made, broken ->
                    made(new Backups.NotMade(Backups.Why.BROKEN, broken.toString())));
        }
    }

    private void made(Backups.Outcome what) {
        underWay.set(false);
        outcome.set(Optional.of(what));
        look();
    }

    /** Lets the person choose another folder, and makes a backup there. */
    public void chooseFolder() {
        state.get().flatMap(now -> around.chooseFolder(now.folder())).ifPresent(folder -> {
            backups = backups.in(folder);
            around.keepFolder(folder);
            make();
        });
    }

    /** Opens a backup for reading only, to see that it is one. */
    public void rehearse(Backup backup) {
        opened = Optional.of(backup);
        background.run(() -> backups.rehearse(backup), shown -> {
            if (opened.equals(Optional.of(backup))) {
                rehearsal.set(Optional.of(shown));
            }
        });
    }

    /** Looks at it no longer. */
    public void closeRehearsal() {
        opened = Optional.empty();
        rehearsal.set(Optional.empty());
    }

    /** Puts it in the journal's place. */
    public void restore(Backup backup) {
        chosen = Optional.of(backup);
        around.restore(backup);
    }

    /** Whether somebody looks into it or chose it, so that it must not be let go of. */
    public boolean isInUse(Backup backup) {
        return Stream.of(opened, chosen).anyMatch(Optional.of(backup)::equals);
    }

    private Looked looking() {
        var found = backups.state();
        return new Looked(found, Due.worthAWord(found.lastGood(), since.get(), clock.instant()));
    }

    private void show(Looked found) {
        state.set(Optional.of(found.state()));
        worthAWord.set(found.worthAWord());
    }
}
