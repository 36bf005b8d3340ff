package org.ldnjournal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.ldnjournal.journal.JournalFailure;

/** Whatever is sealed comes back whole, and a file with one changed bit does not come back at all. */
class VaultProperties {
    private static final Vault VAULT = SomeVault.under("correct horse battery");
    private static final byte[] FILE = VAULT.seal(new byte[200_000]);

    @Property(tries = 60)
    void comesBackUnderAnyPassphrase(@ForAll @StringLength(min = 1, max = 60) String words,
            @ForAll @Size(max = 3_000) byte[] content) {
        var line = "x" + words.replaceAll("\\R", " ");
        var sealed = SomeVault.under(line).seal(content);
        assertThat(VaultTest.opened(sealed, new Passphrase(line))).isEqualTo(content);
        assertThat(AgeByHand.opened(sealed, new Passphrase(line))).isEqualTo(content);
    }

    @Property(tries = 100)
    void isRefusedWithOneChangedBit(@ForAll @IntRange(max = 200_700) int at,
            @ForAll @ByteRange(min = 0, max = 7) byte bit) {
        var changed = FILE.clone();
        changed[at % FILE.length] ^= (byte) (1 << bit);
        assertRefused(changed);
    }

    /** Each byte of the header in turn: what stands there is text, and a text can be changed into another. */
    @Property(tries = 400)
    void isRefusedWithAChangedHeader(@ForAll @IntRange(max = 650) int at,
            @ForAll @ByteRange(min = 0, max = 7) byte bit) {
        var changed = FILE.clone();
        changed[at] ^= (byte) (1 << bit);
        assertRefused(changed);
    }

    private static void assertRefused(byte[] changed) {
        assertThat(opens(changed, new Passphrase("correct horse battery"))).isFalse();
        assertThat(opens(changed, VAULT.recoveryKey())).isFalse();
    }

    private static boolean opens(byte[] file, Key key) {
        try {
            return Vault.open(file, key) instanceof Vault.Opened;
        } catch (JournalFailure _) {
            return false;
        }
    }
}
