package org.ldnjournal.ui.settings;

import org.ldnjournal.ui.shell.ProgramLog;

/**
 * What the person takes out of the program.
 *
 * @param export everything in the journal
 * @param log    what the program wrote down about what broke
 */
public record Yours(ExportModel export, ProgramLog log) {}
