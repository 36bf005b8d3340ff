package org.ldnjournal.app;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build stamped it on the module. */
final class Version implements IVersionProvider {
    /** Empty where it runs on the class path, as benchmarks do. */
    static String number() {
        return Optional.ofNullable(Main.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion).orElse("");
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
