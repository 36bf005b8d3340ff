package org.ldnjournal.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.files.LastingFile;
import org.ldnjournal.journal.Moment;

/**
 * The list of the backups that this program made in a folder, in a small file among them: a line each with the SHA-256
 * of the whole file, its size, when it was made, its name
 * and the journal. Only what stands here, and is still what it was, is ever
 * let go of.
 */
final class BackupList {
    private static final String BETWEEN = "\t";

    private final Path folder;
    private final Path list;

    BackupList(Path folder, String stem) {
        this.folder = folder;
        list = folder.resolve("." + stem + ".backups");
    }

    /** A backup, what its bytes were, and of which journal: two of the same name may share a folder. */
    record Listed(Backup backup, String sha256, String journal) {

        /** Whether the file is still what was made, byte for byte. */
        boolean isUntouched() {
            try {
                return Files.isRegularFile(backup.file()) && Files.size(backup.file()) == backup.bytes()
                        && BackupList.sha256(backup.file()).equals(sha256);
            } catch (IOException _) {
                return false;
            }
        }
    }

    /** In the order in which they were made; a line that cannot be understood stands for nothing. */
    List<Listed> read() {
        try {
            var listed = new ArrayList<Listed>();
            for (var line : new String(Files.readAllBytes(list), StandardCharsets.UTF_8).split("\n")) {
                listed(line).ifPresent(listed::add);
            }
            return listed;
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException refused) {
            throw Failures.reading(refused);
        }
    }

    /** Whatever the line says, it speaks of files in the folder alone. */
    private Optional<Listed> listed(String line) {
        var words = line.split(BETWEEN);
        try {
            var made = new Moment(Instant.parse(words[2]), ZoneId.of(words[3]));
            var file = folder.resolve(Path.of(words[4]).getFileName());
            return Optional.of(new Listed(new Backup(file, made, Long.parseLong(words[1])), words[0], words[5]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    /** Keeps this list in place of the one before, wholly or not at all. */
    void write(Collection<Listed> all) {
        var fresh = list.resolveSibling(list.getFileName() + ".new");
        try {
            Files.write(fresh, all.stream().map(BackupList::line).toList());
            NewFile.force(fresh);
            Files.move(fresh, list, StandardCopyOption.ATOMIC_MOVE);
            LastingFile.makeLasting(folder);
        } catch (IOException refused) {
            throw Failures.writing(refused);
        }
    }

    private static String line(Listed listed) {
        var backup = listed.backup();
        return String.join(BETWEEN, listed.sha256(), String.valueOf(backup.bytes()), backup.made().instant().toString(),
                backup.made().zone().getId(), backup.file().getFileName().toString(), listed.journal());
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = new byte[1 << 16];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                digest.update(bytes, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
