package org.ldnjournal.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is told about this program and this journal.
 *
 * @param version  of the program
 * @param journal  the journal's file
 * @param licences every part of the program with its licence, and the text of each; empty where no package was built
 */
public record About(String version, Path journal, Supplier<Optional<String>> licences) {}
