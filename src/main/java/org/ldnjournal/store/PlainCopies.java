package org.ldnjournal.store;

import java.nio.file.Path;

/**
 * Copies of a journal that lies in clear on the disk.
 *
 * @param database that is copied, as its last transaction left it
 */
record PlainCopies(Database database) implements Copies {

    @Override
    public void into(Path empty) {
        database.copyInto(empty);
        NewFile.force(empty);
    }
}
