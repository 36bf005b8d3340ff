package org.ldnjournal.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The native part of SQLite, which a package has unpacked beside its jars. */
final class SqliteLibrary {
    /** Where SQLite's driver looks for it first. */
    private static final String UNPACKED = "org.sqlite.lib.path";
    /** Where it unpacks it otherwise, and looks for what it left there before. */
    private static final String UNPACKS_TO = "org.sqlite.tmpdir";

    private SqliteLibrary() {}

    /**
     * Where it lies unpacked, spares the driver looking through the system's folder of temporary files: there may be
     * thousands. One that lies there and cannot be loaded is not unpacked elsewhere then; the other native libraries of
     * that package could not be loaded either. To be called before the first connection is made.
     *
     * @param system the properties that the driver reads
     */
    static void look(Properties system) {
        var folder = system.getProperty(UNPACKED, "");
        if (!folder.isEmpty() && Files.exists(Path.of(folder, System.mapLibraryName("sqlitejdbc")))) {
            system.putIfAbsent(UNPACKS_TO, folder);
        }
    }
}
