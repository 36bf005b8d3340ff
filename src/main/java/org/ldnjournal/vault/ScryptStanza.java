package org.ldnjournal.vault;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;

/**
 * How age keeps a file key under a passphrase: its specification’s "scrypt recipient stanza". The key is derived by
 * scrypt with N = 2^work, r = 8, p = 1 and encrypts the file key by ChaCha20-Poly1305.
 */
final class ScryptStanza {
    /** What the tool age uses, 256 MiB and about a second; OWASP asks for 17 at least (password storage, 2026). */
    static final int WORK = 18;
    /** A file that asks for more memory than a GiB was not made by this program, and may be made to do harm. */
    static final int MOST_WORK = 20;

    private static final String TYPE = "scrypt";
    private static final byte[] LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int KEY = 32;

    private ScryptStanza() {}

    static RecipientStanzaWriter writer(Passphrase passphrase, int work) {
        return fileKey -> {
            var salt = new byte[SALT];
            new SecureRandom().nextBytes(salt);
            var body = crypt(Cipher.ENCRYPT_MODE, derive(passphrase, salt, work), fileKey.getEncoded());
            var arguments = List.of(Base64.getEncoder().withoutPadding().encodeToString(salt), String.valueOf(work));
            return List.of(new Stanza(TYPE, arguments, body));
        };
    }

    /** Fails with {@link DoesNotFit} where it is another passphrase. */
    static RecipientStanzaReader reader(Passphrase passphrase) {
        return stanzas -> {
            var stanza = Stanza.alone(TYPE, stanzas);
            var salt = Base64.getDecoder().decode(stanza.getArguments().getFirst());
            int work = Integer.parseInt(stanza.getArguments().get(1));
            if (salt.length != SALT || work < 1 || work > MOST_WORK) {
                throw new GeneralSecurityException("work factor " + work);
            }
            try {
                return new FileKey(crypt(Cipher.DECRYPT_MODE, derive(passphrase, salt, work), stanza.getBody()));
            } catch (GeneralSecurityException _) {
                throw new DoesNotFit();
            }
        };
    }

    private static byte[] derive(Passphrase passphrase, byte[] salt, int work) {
        var words = passphrase.utf8();
        var labelled = Arrays.copyOf(LABEL, LABEL.length + SALT);
        System.arraycopy(salt, 0, labelled, LABEL.length, SALT);
        try {
            return SCrypt.generate(words, labelled, 1 << work, 8, 1, KEY);
        } finally {
            Arrays.fill(words, (byte) 0);
        }
    }

    /** The nonce is zero, as the specification says: each key encrypts once. */
    private static byte[] crypt(int mode, byte[] key, byte[] input) throws GeneralSecurityException {
        try {
            var cipher = Cipher.getInstance("ChaCha20-Poly1305");
            cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[12]));
            return cipher.doFinal(input);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
