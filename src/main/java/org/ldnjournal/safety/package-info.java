/**
 * Rules over the journal and the plan: the vocabulary of medicines and how a typed name is matched with it, the
 * findings with their reasons and sources, and the questions asked about an unusual dose.
 *
 * <p>It imports {@code journal} and {@code plan}. Every clinical sentence is a {@link org.ldnjournal.safety.Claim} with
 * its source; nothing here ever says that something is free of danger, and what is not recognised is never an
 * all-clear.
 */
package org.ldnjournal.safety;
