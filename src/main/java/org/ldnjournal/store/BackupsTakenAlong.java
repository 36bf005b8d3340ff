package org.ldnjournal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.backup.BackupName;
import org.ldnjournal.store.BackupList.Listed;
import org.ldnjournal.vault.Key;
import org.ldnjournal.vault.Vault;

/**
 * Gives the backups of a journal the passphrase that the journal has got, so that none of them lies in clear, and one
 * passphrase opens all. Those that were changed since, or have another passphrase, stay as they are.
 */
final class BackupsTakenAlong {
    private final BackupList list;
    private final Path journal;
    private final Optional<Key> before;
    private final Optional<Vault> after;

    /**
     * @param before what opens those that are locked
     * @param after  what is to seal them; nothing where they are to lie in clear
     */
    BackupsTakenAlong(Path folder, Path journal, Optional<Key> before, Optional<Vault> after) {
        list = new BackupList(folder, BackupName.of(journal.getFileName().toString()).stem());
        this.journal = journal;
        this.before = before;
        this.after = after;
    }

    void take() {
        Each.of(list.read(), listed -> {
            if (listed.journal().equals(journal.toString()) && listed.isUntouched()) {
                take(listed);
            }
        });
    }

    /**
     * While it is being replaced it stands on the list as it was and as it will be; a crash leaves one of them true.
     */
    private void take(Listed listed) throws IOException {
        var file = listed.backup().file();
        var next = Protection.protectedCopy(Files.readAllBytes(file), before, after);
        if (next.isEmpty()) {
            return;
        }
        var made = new Backup(file, listed.backup().made(), next.get().length);
        var as = new Listed(made, BackupList.sha256(next.get()), listed.journal());
        list.write(with(listed, List.of(listed, as)));
        Protection.replace(file, next.get());
        list.write(with(listed, List.of(as)));
    }

    private List<Listed> with(Listed replaced, List<Listed> by) {
        var all = new ArrayList<Listed>();
        for (var listed : list.read()) {
            all.addAll(listed.backup().file().equals(replaced.backup().file()) ? by : List.of(listed));
        }
        return all.stream().distinct().toList();
    }
}
