/**
 * The doctor's page: what it says as data, and the same as a tagged PDF.
 *
 * <p>It imports {@code journal}, {@code plan}, {@code safety}, {@code trend}, {@code chart} and {@code text}. No
 * number is computed here: each comes from {@code trend}, so that it is the same on screen and on paper.
 */
package org.ldnjournal.report;
