/**
 * The place Visit: the doctor's page as it will be printed, the questions to ask, the findings to talk about, and
 * saving it as PDF.
 *
 * <p>It imports {@code journal}, {@code plan}, {@code safety}, {@code trend}, {@code chart}, {@code report}, 
 * {@code text}, {@code ui.kit} and {@code ui.shell}. What always holds: the preview is the very page that is saved, and
 * where it is saved is asked through the port {@link org.ldnjournal.ui.shell.SaveTarget}.
 */
package org.ldnjournal.ui.visit;
