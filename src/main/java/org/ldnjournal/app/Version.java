package org.ldnjournal.app;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build stamped it on the module. */
final class Version implements IVersionProvider {
    static String number() {
        return Main.class.getModule().getDescriptor().rawVersion().orElse("");
    }

    /** The program with its version. */
    static String named() {
        return ("LDN Journal " + number()).strip();
    }

    @Override
    public String[] getVersion() {
        return new String[] {named()};
    }
}
