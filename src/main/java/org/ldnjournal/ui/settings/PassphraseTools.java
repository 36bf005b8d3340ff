package org.ldnjournal.ui.settings;

import java.time.Clock;
import org.ldnjournal.report.Printing;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.SaveTarget;

/**
 * What setting a passphrase needs of the window.
 *
 * @param slow     where keys are derived, apart from the journal’s own work
 * @param target   asks where to save the recovery sheet
 * @param printing asks for a printer
 * @param file     the name of the journal’s file, for the sheet
 */
public record PassphraseTools(Background slow, SaveTarget target, Printing printing, Clock clock, String file) {}
