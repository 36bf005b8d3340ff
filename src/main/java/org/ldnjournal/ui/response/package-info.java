/**
 * Response: what changed against the days before the first dose, how sure that is, whether other choices would
 * change the
 * answer, and what it cannot tell.
 *
 * <p>It imports {@code journal}, {@code plan}, {@code safety}, {@code trend}, {@code chart}, {@code report}, {@code
 * text},
 * {@code ui.kit} and {@code ui.shell}. What always holds: each number stands as {@link
 * org.ldnjournal.trend.Response} gives
 * it, and a sealed question is shown only once it is open.
 */
package org.ldnjournal.ui.response;

