package org.ldnjournal.vault;

/** Vaults for tests: their passphrases are as quick to guess as to try. */
public final class SomeVault {
    private static final int WORK = 4;

    private SomeVault() {}

    public static Vault under(String passphrase) {
        return Vault.under(new Passphrase(passphrase), WORK);
    }
}
