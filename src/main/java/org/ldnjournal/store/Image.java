package org.ldnjournal.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.sqlite.SQLiteConnection;

/**
 * The bytes of a database that is held in memory. After each commit they are handed on; where they cannot be kept, the
 * database is as it was before the commit.
 */
final class Image {
    private final SQLiteConnection connection;
    private final Consumer<byte[]> keeper;
    private byte[] kept;

    /**
     * @param kept   as the file holds it; overwritten once there is a newer one
     * @param keeper puts the bytes on the disk before it returns, or fails
     */
    Image(SQLiteConnection connection, byte[] kept, Consumer<byte[]> keeper) throws SQLException {
        this.connection = connection;
        this.keeper = keeper;
        this.kept = kept;
        load();
    }

    private void load() throws SQLException {
        connection.deserialize("main", kept);
        // each database that is loaded begins with settings of its own
        Pragmas.set(connection, Pragmas.IN_MEMORY);
    }

    /** To be called after a commit. */
    void keep() {
        try {
            var next = connection.serialize("main");
            try {
                keeper.accept(next);
            } catch (RuntimeException | Error refused) {
                wipe(next);
                load();
                throw refused;
            }
            wipe(kept);
            kept = next;
        } catch (SQLException broken) {
            throw Failures.of(broken);
        }
    }

    /** Forgets it, as far as Java can. */
    void wipe() {
        wipe(kept);
    }

    private static void wipe(byte[] bytes) {
        Arrays.fill(bytes, (byte) 0);
    }
}
