/**
 * What all screens are built from: the theme, and small parts such as a card, a field with a place for its message, a
 * row of scores, a finding with its source.
 *
 * <p>It may import {@code journal}, {@code safety} and {@code text}, and no screen and not the shell. Each part has an
 * accessible name, takes part in the tab order in the order it is read, and is no lower than 44 px where it is pressed.
 */
package org.ldnjournal.ui.kit;
