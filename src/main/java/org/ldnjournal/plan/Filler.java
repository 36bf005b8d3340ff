package org.ldnjournal.plan;

import java.util.Optional;

/** What a compounded preparation is filled up with, or that it is made to release slowly, as its label says. */
public enum Filler {
    NOT_GIVEN, MICROCRYSTALLINE_CELLULOSE, LACTOSE, SUCROSE, CALCIUM_CARBONATE, SLOW_RELEASE, OTHER;

    /** The claim of a source that advises against it (evidence.md F111), if there is one. */
    public Optional<String> advisedAgainst() {
        return switch (this) {
            case CALCIUM_CARBONATE, SLOW_RELEASE -> Optional.of("F111");
            case NOT_GIVEN, MICROCRYSTALLINE_CELLULOSE, LACTOSE, SUCROSE, OTHER -> Optional.empty();
        };
    }
}
