package org.ldnjournal.ui.shell;

import java.nio.file.Path;

/** What the program wrote down about what broke: no entries, names, notes or files of a person. */
public interface ProgramLog {

    /** Where it is kept. */
    Path folder();

    /** All of it, oldest first; empty where nothing broke. */
    String text();

    /** Deletes all of it. */
    void delete();

    /** Shows its folder in the system's own window of files. */
    void openFolder();
}
