/**
 * Start and stop, the command line, and the wiring by constructors: the only place that knows which store, which clock
 * and which folders are used. It may import everything.
 *
 * <p>Always holds: no command but the window's starts JavaFX; a refusal is one line on the error stream and status 1,
 * wrong use is status 2; what is written is UTF-8.
 */
package org.ldnjournal.app;
