package org.ldnjournal.safety;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every clinical sentence that the program may show, by its id in evidence.md. A sentence that is not here is not
 * shown; where sources disagree, each claim names the conflict.
 */
public final class Claims {
    private final Map<String, Claim> byId = new LinkedHashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();

    private Claims() {
        var read = LocalDate.parse(VocabularyFiles.property("date"));
        var rows = VocabularyFiles.rows("claims.csv");
        rows.forEach(row -> topics.put(row.get("id"), Topic.of(row.getOrDefault("topic", ""))));
        rows.stream()
                .map(row -> claim(row, read))
                .sorted(Comparator.comparing(Claim::level))
                .forEach(claim -> byId.put(claim.id(), claim));
    }

    /** A source that was not read on the day of all the others has its own. */
    private static Claim claim(Map<String, String> row, LocalDate ofAll) {
        var read = Optional.ofNullable(row.get("read")).map(LocalDate::parse).orElse(ofAll);
        var conflicts = Arrays.stream(row.get("conflicts").split(" ")).filter(id -> !id.isEmpty()).toList();
        return new Claim(row.get("id"), row.get("text"), row.get("quote"), row.get("source"), row.get("address"),
                Level.valueOf(row.get("level")), read, conflicts);
    }

    /** The claims inside the program, read once. */
    public static Claims shipped() {
        return Shipped.CLAIMS;
    }

    /** The claim with this id; an unknown id is a mistake in the program. */
    public Claim claim(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new IllegalArgumentException("no claim " + id));
    }

    /** The claims with these ids, regulator text first. */
    public List<Claim> all(String... ids) {
        return Arrays.stream(ids).map(this::claim).sorted(Comparator.comparing(Claim::level)).toList();
    }

    /** All of them, regulator text first. */
    public List<Claim> all() {
        return List.copyOf(byId.values());
    }

    /** Those about this, regulator text first. */
    public List<Claim> about(Topic topic) {
        return all().stream().filter(claim -> topics.get(claim.id()) == topic).toList();
    }

    /** The others in the conflicts that this claim names, regulator text first. */
    public List<Claim> disagreeing(Claim claim) {
        return all().stream().filter(other -> !other.id().equals(claim.id()))
                .filter(other -> claim.conflicts().contains(other.id()) || other.conflicts().contains(claim.id())
                        || !Collections.disjoint(claim.conflicts(), other.conflicts())).toList();
    }

    /** Read when they are first asked for. */
    private static final class Shipped {
        private static final Claims CLAIMS = new Claims();
    }
}
