package org.ldnjournal.vault;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalFailure.Kind;

/**
 * The keys of one journal, unlocked. A file that it makes is an age file encrypted to the {@link RecoveryKey}; its
 * header also carries, as a stanza that other programs pass over, that key in an age file of its own under the
 * passphrase. So the slow derivation from the passphrase is needed when a journal is opened, not when it is saved; and
 * a journal stays one file, of which no part can be lost or be older than the rest.
 */
public final class Vault {
    private static final String OWN_TYPE = "org.ldnjournal.key";
    private static final String OWN_VERSION = "1";

    private final RecoveryKey recovery;
    private final byte[] underPassphrase;

    private Vault(RecoveryKey recovery, byte[] underPassphrase) {
        this.recovery = recovery;
        this.underPassphrase = underPassphrase;
    }

    /** A new one; takes about two seconds. */
    public static Vault under(Passphrase passphrase) {
        return under(passphrase, ScryptStanza.WORK);
    }

    static Vault under(Passphrase passphrase, int work) {
        var recovery = RecoveryKey.fresh();
        try {
            var kept = Age.encrypted(recovery.asFile(), List.of(ScryptStanza.writer(passphrase, work)));
            // seen to open before anything depends on it
            return unlocked(kept, passphrase);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What became of opening a file. */
    public sealed interface Opening {}

    /** It is open; this was in it. */
    public record Opened(Vault vault, byte[] content) implements Opening {}

    /** It is locked by another key than this one. */
    public record WrongKey() implements Opening {}

    /** Whether a file that begins like this is locked, in this or another version of the format. */
    public static boolean isLocked(byte[] start) {
        return Age.begins(start, Age.ANY_VERSION);
    }

    /**
     * Opens a file that {@link #seal} made; with a passphrase it takes about a second.
     *
     * @throws JournalFailure {@code DAMAGED} where it was changed or cut short, {@code NEWER} where it is of a later
     *     format, {@code NOT_A_JOURNAL} where it is of another program
     */
    public static Opening open(byte[] file, Key key) {
        return open(file, key, Age.WHOLE);
    }

    /**
     * Opens as much of a damaged file as is what {@link #seal} made, from its beginning on; its content ends there.
     *
     * @throws JournalFailure as {@link #open} where its beginning is damaged, so that nothing can be read
     */
    public static Opening salvage(byte[] file, Key key) {
        return open(file, key, Age.AS_FAR_AS_IT_GOES);
    }

    private static Opening open(byte[] file, Key key, Age.Reading reading) {
        if (!Age.begins(file, Age.VERSION)) {
            throw isLocked(file) ? new JournalFailure(Kind.NEWER, "a later version of age")
                    : failure(Kind.NOT_A_JOURNAL);
        }
        var header = new AtomicReference<Vault>();
        try {
            var content = Age.decrypted(file, stanzas -> {
                var own = own(Stanza.alone(OWN_TYPE, stanzas));
                header.set(unlocked(own, key));
                return fileKey(header.get().recovery, stanzas, key);
            }, reading);
            return new Opened(header.get(), content);
        } catch (DoesNotFit _) {
            return new WrongKey();
        } catch (GeneralSecurityException _) {
            // what the libraries say may hold parts of keys
            throw failure(Kind.DAMAGED);
        }
    }

    private static JournalFailure failure(Kind kind) {
        return new JournalFailure(kind,
                kind == Kind.DAMAGED ? "it was changed or cut short" : "it is not encrypted by this program");
    }

    private static byte[] own(RecipientStanza stanza) {
        if (!stanza.getArguments().equals(List.of(OWN_VERSION))) {
            throw new JournalFailure(Kind.NEWER, "its keys are kept as in version " + stanza.getArguments());
        }
        return stanza.getBody();
    }

    private static Vault unlocked(byte[] underPassphrase, Key key) throws GeneralSecurityException {
        return new Vault(switch (key) {
            case RecoveryKey recovery -> recovery;
            case Passphrase passphrase -> RecoveryKey.of(new String(
                    Age.decrypted(underPassphrase, ScryptStanza.reader(passphrase), Age.WHOLE),
                    StandardCharsets.US_ASCII));
        }, underPassphrase);
    }

    private static FileKey fileKey(RecoveryKey recovery,
            Iterable<RecipientStanza> stanzas, Key key) throws GeneralSecurityException {
        try {
            return recovery.reader().getFileKey(stanzas);
        } catch (GeneralSecurityException broken) {
            // a key from inside the file that does not fit the file says that the file was changed
            throw key instanceof RecoveryKey ? new DoesNotFit() : broken;
        }
    }

    /** The content as a file that only this vault’s passphrase and recovery key open. Each time it is another one. */
    public byte[] seal(byte[] content) {
        try {
            RecipientStanzaWriter own = _ -> List.of(new Stanza(OWN_TYPE, List.of(OWN_VERSION), underPassphrase));
            return Age.encrypted(content, List.of(recovery.writer(), own));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whether this key opens what this vault seals; with a passphrase it takes about a second. */
    public boolean opensWith(Key key) {
        return open(seal(new byte[0]), key) instanceof Opened;
    }

    /** The key to print and to keep apart. */
    public RecoveryKey recoveryKey() {
        return recovery;
    }
}
