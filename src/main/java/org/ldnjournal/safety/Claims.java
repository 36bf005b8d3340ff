package org.ldnjournal.safety;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ldnjournal.safety.Cards.Drawer;

/**
 * Every clinical sentence that the program may show, by its id in evidence.md. A sentence that is not here is not
 * shown; where sources disagree, each claim names the conflict.
 */
public final class Claims {
    private final Cards cards;
    private volatile List<Claim> all = List.of();

    private Claims(Cards cards) {
        this.cards = cards;
    }

    /** Writes those of these rows; a source that was not read on the day of all the others has its own. */
    static void write(List<Map<String, String>> rows, LocalDate ofAll, CardWriter cards) {
        for (var row : rows) {
            var id = row.get("id");
            var level = Integer.toString(Level.valueOf(row.get("level")).ordinal());
            var read = Optional.ofNullable(row.get("read")).map(LocalDate::parse).orElse(ofAll);
            cards.put(Drawer.CLAIM, id, String.join("\t", row.get("text"), row.get("quote"), row.get("source"),
                    row.get("address"), level, Long.toString(read.toEpochDay()), row.get("conflicts").strip()));
            cards.put(Drawer.LEVEL, level, id);
            cards.put(Drawer.TOPIC, Topic.of(row.getOrDefault("topic", "")).name(), id);
        }
    }

    private static Claim claim(String id, String card) {
        var parts = card.split("\t", -1);
        return new Claim(id, parts[0], parts[1], parts[2], parts[3], Level.values()[Integer.parseInt(parts[4])],
                LocalDate.ofEpochDay(Long.parseLong(parts[5])),
                parts[6].isEmpty() ? List.of() : List.of(parts[6].split(" ")));
    }

    /** The claims inside the program, read once. */
    public static Claims shipped() {
        return Shipped.CLAIMS;
    }

    /** The claim with this id; an unknown id is a mistake in the program. */
    public Claim claim(String id) {
        var card = cards.first(Drawer.CLAIM, id);
        return claim(id, card.orElseThrow(() -> new IllegalArgumentException("no claim " + id)));
    }

    /** The claims with these ids, regulator text first. */
    public List<Claim> all(String... ids) {
        return Arrays.stream(ids).map(this::claim).sorted((one, other) -> one.level().compareTo(other.level()))
                .toList();
    }

    /** All of them, regulator text first. */
    public List<Claim> all() {
        if (all.isEmpty()) {
            all = cards.beginningWith(Drawer.LEVEL, "").stream().map(this::claim).toList();
        }
        return all;
    }

    /** Those about this, regulator text first. */
    public List<Claim> about(Topic topic) {
        var ids = cards.all(Drawer.TOPIC, topic.name());
        return all().stream().filter(claim -> ids.contains(claim.id())).toList();
    }

    /** The others in the conflicts that this claim names, regulator text first. */
    public List<Claim> disagreeing(Claim claim) {
        return all().stream().filter(other -> !other.id().equals(claim.id()))
                .filter(other -> claim.conflicts().contains(other.id()) || other.conflicts().contains(claim.id())
                        || !Collections.disjoint(claim.conflicts(), other.conflicts())).toList();
    }

    /** Read when they are first asked for. */
    private static final class Shipped {
        private static final Claims CLAIMS = new Claims(SafetyCards.shipped());
    }
}
