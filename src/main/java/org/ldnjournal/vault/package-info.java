/**
 * What a passphrase does: bytes become a file that only the passphrase or its recovery key opens, and bytes again. The
 * format is age, version 1 (age-encryption.org); nothing of the cryptography is ours.
 *
 * <p>It imports {@code journal} and knows nothing of what is in the bytes.
 *
 * <p>Always holds: a file that was cut short or changed anywhere is refused, never opened in part; a passphrase and a
 * recovery key stand in no text, message or log.
 */
package org.ldnjournal.vault;
