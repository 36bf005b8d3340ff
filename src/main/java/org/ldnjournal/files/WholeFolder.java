package org.ldnjournal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Supplier;
import org.ldnjournal.journal.Reason;

/** Writes a folder of files wholly or not at all: first beside the target, then in its place. */
public final class WholeFolder {
    private WholeFolder() {}

    /**
     * Writes the folder; an earlier one is replaced where it holds nothing but files of these names. Anything else
     * stays as it is.
     *
     * @param content the files by name, none of which leads out of the folder
     */
    public static WholeFile.Outcome write(Path folder, Supplier<Map<String, byte[]>> content) {
        var parent = folder.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return new WholeFile.Refused(folder, Reason.of("file.refused.folder", String.valueOf(parent)));
        }
        var files = content.get();
        try {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && holdsOthers(folder, files)) {
                return new WholeFile.Refused(folder, Reason.of("file.refused.others", folder.toString()));
            }
            place(files, parent, folder);
            return new WholeFile.Written(folder);
        } catch (IOException _) {
            return new WholeFile.Refused(folder, Reason.of("file.refused.write", folder.toString()));
        }
    }

    private static boolean holdsOthers(Path folder, Map<String, byte[]> files) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (var inside = Files.list(folder)) {
            return inside.anyMatch(path -> !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    || !files.containsKey(path.getFileName().toString()));
        }
    }

    private static void place(Map<String, byte[]> files, Path parent, Path folder) throws IOException {
        var beside = Files.createTempDirectory(parent, ".unfinished");
        try {
            // what the system makes for a while only its owner can read
            var whole = Files.createTempDirectory(beside, "whole");
            for (var file : files.entrySet()) {
                var draft = Files.write(Files.createTempFile(whole, "", ".tmp"), file.getValue());
                Files.move(draft, whole.resolve(Path.of(file.getKey()).getFileName()));
            }
            exchange(whole, folder, beside.resolve("earlier"));
        } finally {
            remove(beside);
        }
    }

    /** The earlier folder comes back where the new one cannot take its place. */
    private static void exchange(Path whole, Path folder, Path earlier) throws IOException {
        boolean wasThere = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (wasThere) {
            Files.move(folder, earlier);
        }
        try {
            Files.move(whole, folder);
        } catch (IOException broken) {
            if (wasThere) {
                Files.move(earlier, folder);
            }
            throw broken;
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
