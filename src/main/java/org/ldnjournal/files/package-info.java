/**
 * How a file that the program makes for somebody comes to stand in its place: wholly or not at all.
 *
 * <p>It imports {@code journal}. What always holds: a target that could not be written is as it was before, and nothing
 * half-written stays beside it.
 */
package org.ldnjournal.files;
