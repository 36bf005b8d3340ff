/**
 * The user guide, read inside the program and offline. Its pages are the Markdown files of {@code docs/guide}, a folder
 * a language, which the build copies beside this package: there is one source for what is read here and there.
 *
 * <p>The door is {@link org.ldnjournal.ui.guide.GuidePane}. It imports {@code text} and {@code ui.kit}. What always
 * holds: a link leads to a page of the guide and nowhere else; pictures are for paper, here the screen itself is behind
 * the page.
 */
package org.ldnjournal.ui.guide;
