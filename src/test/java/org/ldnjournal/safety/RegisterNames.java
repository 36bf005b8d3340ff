package org.ldnjournal.safety;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Product names as registers of several countries print them, made by rules from lists that were written down by hand
 * and know nothing of the matcher: names, strengths, forms, makers before and after, capitals, decimal commas.
 */
final class RegisterNames {
    private static final String[] OTHER_HABITS = {
        "%s %s 20 mg, comprimé pelliculé", "APO-%s %s 40 MG TABLET", "%s 5mg tablets (%s Ltd)",
        "%s-%s 100 mg Filmtabletten N2", "%s %s 10 mg comprimidos recubiertos con película EFG",
        "%s Tablets, USP 25 mg %s", "%s %s 50 mg depottabletter", "%s %s 10mg/5ml oral suspension sugar free",
        "%s LP 30 mg %s, gélule à libération prolongée", "%s retard 200 %s", "%s %s 2 mg/ml injektionsvätska, lösning",
        "%s 0,5 mg/g Creme %s", "PMS-%s %s CAPSULES 150MG", "%s %s 37,5 mg kapsler, harde",
        "%s %s 1 g compresse rivestite", "%s forte 500 mg %s Brausetabletten", "%s %s plus 20 mg/12,5 mg",
        "%s %s 25 µg/h transdermales Pflaster",
        "%s %s, solution buvable en gouttes", "%s %s Injection 10 mg/mL vial"};

    private final Map<String, String> opioids;
    private final Map<String, String> others;
    private final List<String> before;
    private final List<String> after;

    RegisterNames() {
        opioids = lines("register_opioids.txt");
        others = lines("register_others.txt");
        before = List.of(opioids.remove("makers-before").split("\\s+"));
        after = Arrays.stream(opioids.remove("makers-after").split(";")).map(String::strip).toList();
    }

    private static Map<String, String> lines(String file) {
        var lines = new LinkedHashMap<String, String>();
        var stream = RegisterNames.class.getResourceAsStream(file);
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                .filter(line -> !line.startsWith("#") && line.contains(":"))
                .forEach(line -> lines.put(line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip()));
        return lines;
    }

    /** Names of opioid and near-opioid products. */
    Set<String> opioids() {
        var names = new LinkedHashSet<String>();
        var turn = 0;
        for (var product : String.join(";", opioids.values()).split(";")) {
            var parts = product.strip().split("\\|", -1);
            for (var strength : parts[1].split(", ")) {
                for (var form : parts[2].split(", ")) {
                    names.addAll(habits(parts[0], strength.strip(), form, turn++));
                }
            }
        }
        return names;
    }

    private List<String> habits(String name, String strength, String form, int turn) {
        var maker = after.get(turn % after.size());
        var joint = maker.startsWith("-") ? "" : " ";
        return List.of(
                squeezed(name + joint + maker + " " + strength + " " + form),
                squeezed(before.get(turn % before.size()) + name.toUpperCase(Locale.ROOT) + " "
                        + strength.toUpperCase(Locale.ROOT).replace(" ", "")),
                squeezed(name.replace(" ", "-") + " " + strength + (turn % 2 == 0 ? ", " : " ") + form + " N"
                        + (turn % 9 + 20)),
                squeezed(plain(name, turn) + strength.replace(" ", "") + " " + form.toLowerCase(Locale.ROOT)));
    }

    /** Without accents, as typed on another keyboard. */
    private static String plain(String name, int turn) {
        var bare = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return turn % 3 == 0 ? bare.toUpperCase(Locale.ROOT) + " " : bare + " ";
    }

    private static String squeezed(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    /** Names of products that hold no opioid. */
    Set<String> others() {
        var names = new LinkedHashSet<String>();
        var turn = 0;
        var words = new ArrayList<>(List.of(others.get("substances").split("\\s+")));
        words.addAll(List.of(others.get("brands").split("\\s+")));
        for (var word : words) {
            var name = word.replace('-', ' ');
            for (var variant : List.of(name, name.toUpperCase(Locale.ROOT), local(name, turn))) {
                names.add(OTHER_HABITS[turn % OTHER_HABITS.length].formatted(variant,
                        after.get(turn % 26).replace("-", "")));
                turn++;
            }
            names.add(name);
        }
        return names;
    }

    /** With the ending that another language gives it. */
    private static String local(String name, int turn) {
        if (!name.endsWith("e")) {
            return name;
        }
        var stem = name.substring(0, name.length() - 1);
        return switch (turn % 3) {
            case 0 -> stem;
            case 1 -> stem + "a";
            default -> stem + "o";
        };
    }
}
