package org.ldnjournal.vault;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519KeyFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.ldnjournal.journal.InvalidValue;

/**
 * The key that a journal is encrypted to: an X25519 identity as age writes it, {@code AGE-SECRET-KEY-1…}, 74 characters
 * of which the last six detect a slip of the pen. It opens the journal without the passphrase, in this program and with
 * {@code age -d -i}.
 */
public final class RecoveryKey implements Key {
    private static final String START = "AGE-SECRET-KEY-1";
    private static final int LENGTH = 74;
    private static final int GROUP = 6;

    private final String identity;
    private final String recipient;

    private RecoveryKey(String identity) {
        this.identity = identity;
        this.recipient = recipient(identity);
    }

    /** A new one that nobody has seen. */
    static RecoveryKey fresh() {
        try {
            var pair = new X25519KeyPairGenerator().generateKeyPair();
            return new RecoveryKey(new String(pair.getPrivate().getEncoded(), StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** As typed from the sheet, spaces, line ends and small letters allowed; refused where a character is wrong. */
    static RecoveryKey of(String typed) {
        var plain = plain(typed);
        if (!plain.startsWith(START) || plain.length() != LENGTH) {
            throw new InvalidValue("passphrase.refused.keyLength", LENGTH, plain.length());
        }
        return new RecoveryKey(plain);
    }

    /** Whether these words begin like a recovery key. */
    static boolean isMeant(String words) {
        return plain(words).startsWith(START);
    }

    private static String plain(String typed) {
        return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static String recipient(String identity) {
        try {
            var key = new SecretKeySpec(identity.getBytes(StandardCharsets.US_ASCII), "X25519");
            return new X25519KeyFactory().translateKey(key).toString();
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            // its own message would show the key
            throw new InvalidValue("passphrase.refused.keySlip");
        }
    }

    /** In groups that a person can copy by hand. */
    public List<String> groups() {
        var groups = new ArrayList<>(List.of(START));
        for (int at = START.length(); at < LENGTH; at += GROUP) {
            groups.add(identity.substring(at, Math.min(at + GROUP, LENGTH)));
        }
        return groups;
    }

    /** As a file that {@code age -d -i} reads. */
    byte[] asFile() {
        return (identity + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    RecipientStanzaWriter writer() throws GeneralSecurityException {
        return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient);
    }

    RecipientStanzaReader reader() throws GeneralSecurityException {
        return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity);
    }
}
