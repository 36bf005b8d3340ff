package org.ldnjournal.vault;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.ldnjournal.journal.InvalidValue;

/**
 * Words that open a journal, 1 to {@value #LONGEST} characters on one line. The same letters typed on another keyboard
 * are the same words (Unicode NFC). It is forgotten when it is closed, as far as Java can.
 */
public final class Passphrase implements Key, AutoCloseable {
    /** What a new one has at least, in characters. */
    public static final int SHORTEST_NEW = 12;
    static final int LONGEST = 1_000;

    private final byte[] utf8;

    /** One that was set before; refused where it is empty, too long, or has more than one line. */
    public Passphrase(String words) {
        if (words.isEmpty() || words.length() > LONGEST || words.lines().count() > 1) {
            throw new InvalidValue("passphrase.refused.none", LONGEST);
        }
        utf8 = Normalizer.normalize(words, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * One that is being set; refused where it is shorter than {@value #SHORTEST_NEW} characters, begins like a recovery
     * key, or is not typed alike twice.
     */
    public static Passphrase chosen(String words, String again) {
        if (words.codePointCount(0, words.length()) < SHORTEST_NEW) {
            throw new InvalidValue("passphrase.refused.short", SHORTEST_NEW);
        }
        if (RecoveryKey.isMeant(words)) {
            throw new InvalidValue("passphrase.refused.key");
        }
        if (!words.equals(again)) {
            throw new InvalidValue("passphrase.refused.again");
        }
        return new Passphrase(words);
    }

    byte[] utf8() {
        return utf8.clone();
    }

    @Override
    public void close() {
        Arrays.fill(utf8, (byte) 0);
    }
}
