/**
 * The program's words: texts by key, and numbers, doses and dates by locale, and what is said for a reason. It
 * imports {@code journal} and nothing else of the program, so that everything may use it; what cannot be found by its
 * key is an error and not a blank.
 */
package org.ldnjournal.text;
