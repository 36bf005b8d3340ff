/**
 * The window and what all screens share: navigation, background work, problems and the open journal. A screen is handed
 * in from outside; the shell knows none of them.
 */
package org.ldnjournal.ui.shell;
