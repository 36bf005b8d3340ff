package org.ldnjournal.vault;

import java.security.GeneralSecurityException;

/** Another key would be needed. */
final class DoesNotFit extends GeneralSecurityException {
    private static final long serialVersionUID = 1;
}
