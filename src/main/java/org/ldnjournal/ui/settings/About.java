package org.ldnjournal.ui.settings;

import java.nio.file.Path;

/**
 * What is told about this program and this journal.
 *
 * @param version of the program
 * @param journal the journal's file
 */
public record About(String version, Path journal) {}
