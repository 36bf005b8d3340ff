package org.ldnjournal.ui.kit;

import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What JavaFX complains of in style sheets while this is open, such as a colour that is not there. */
public final class StyleComplaints extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("javafx.css");
    private final Set<String> words = new TreeSet<>();

    /** Listens from now on. */
    public StyleComplaints() {
        logger.addHandler(this);
    }

    /** Each of them once. */
    public Set<String> words() {
        return words;
    }

    @Override
    public void publish(LogRecord said) {
        words.add(said.getMessage());
    }

    @Override
    public void flush() { }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
