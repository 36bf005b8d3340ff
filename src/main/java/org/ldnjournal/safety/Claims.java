package org.ldnjournal.safety;

import java.util.List;

/** Every clinical sentence that the program may show, by its id. */
public final class Claims {
    private static final Claims SHIPPED = new Claims(List.of());
    private final List<Claim> all;

    private Claims(List<Claim> all) {
        this.all = all;
    }

    /** The claims inside the program. */
    public static Claims shipped() {
        return SHIPPED;
    }

    /** The claim with this id. */
    public Claim claim(String id) {
        return all.stream().filter(claim -> claim.id().equals(id)).findFirst().orElseThrow();
    }

    /** All of them, regulator text first. */
    public List<Claim> all() {
        return all;
    }
}
