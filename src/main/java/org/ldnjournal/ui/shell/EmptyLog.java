package org.ldnjournal.ui.shell;

import java.nio.file.Path;

/** Where nothing breaks that is not thrown. */
public record EmptyLog(Path folder) implements ProgramLog {

    @Override
    public String text() {
        return "";
    }

    @Override
    public void delete() {}

    @Override
    public void openFolder() {}
}
