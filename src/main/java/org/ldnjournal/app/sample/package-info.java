/**
 * The sample journal: a made-up person's weeks on low-dose naltrexone, for trying the program, for its pictures and for
 * tests. It imports {@code journal}, {@code plan} and {@code text}.
 *
 * <p>Always holds: the same seed, weeks, last day and zone give the same journal, value by value; the person in it is
 * called a sample; nothing in it is copied from a real person.
 */
package org.ldnjournal.app.sample;
