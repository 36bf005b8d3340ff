package org.ldnjournal.safety;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A substance other than an opioid that matters beside naltrexone. Liver burden is said of valproate, paracetamol and
 * disulfiram only. Sources: evidence.md 6.1, F086, E25.
 */
enum Substance {
    VALPROATE("valpro", "depakote depakine depakene epilim ergenyl orfiril convulex absenor epival depakin"),
    PARACETAMOL("paracetamol acetaminoph", """
            apap tylenol panadol doliprane dafalgan efferalgan paracet panodil alvedon pinex perfalgan gelocatil \
            termalgin tachipirina codoliprane dolprane cocodamol codydramol coproxamol zapain solpadol tylex kapake \
            percocet endocet roxicet vicodin norco lortab lorcet zaldiar ixprim tramacet ultracet doreta zaldaks \
            treuphadol panadeine prodeine mersyndol solpadeine migraleve gelonida nedolon talvosilen lamaline izalgi \
            klipal citodon tylol paralgin lemsip wickmedinait nyquil dayquil"""),
    DISULFIRAM("disulfiram", "antabuse antabus esperal tetraetil"),
    THIORIDAZINE("thioridazin", "mellaril melleril melleretten"),
    NALTREXONE("naltrexon", "ldn revia nalorex adepend vivitrol contrave mysimba depade antaxone nemexin celupan");

    private final List<String> beginnings;
    private final Set<String> names;

    /**
     * @param beginnings what a word for it begins with, in any language
     * @param names      whole words that are products with it
     */
    Substance(String beginnings, String names) {
        this.beginnings = List.of(beginnings.split(" "));
        this.names = Set.of(names.split(" "));
    }

    /** Those that this name tells of. */
    static List<Substance> in(String typed) {
        var atoms = Atoms.of(typed);
        return Arrays.stream(values()).filter(substance -> substance.isIn(atoms)).toList();
    }

    private boolean isIn(List<String> atoms) {
        for (int at = 0; at < atoms.size(); at++) {
            var atom = atoms.get(at);
            var two = at == 0 ? atom : atoms.get(at - 1) + atom;
            if (names.contains(atom) || names.contains(two) || beginnings.stream().anyMatch(atom::startsWith)) {
                return true;
            }
        }
        return false;
    }

    boolean burdensLiver() {
        return switch (this) {
            case VALPROATE, PARACETAMOL, DISULFIRAM -> true;
            case THIORIDAZINE, NALTREXONE -> false;
        };
    }
}
