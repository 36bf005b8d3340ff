package org.ldnjournal.safety;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.journal.Acknowledgement;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;

/**
 * One warning.
 *
 * @param id       what it is about, stable over time, such as {@code opioid.current UUID}
 * @param severity how much it matters
 * @param title    one plain sentence
 * @param advice   what one can do, and what to ask whom
 * @param because  the data of this journal that caused it
 * @param claims   the sourced sentences behind it, regulator text first; at least one
 */
public record Finding(
        String id, Severity severity, Reason title, Reason advice, List<Reason> because, List<Claim> claims)
        implements Comparable<Finding> {

    /** Causes that a new day brings by itself. */
    private static final Set<String> EVERY_DAY = Set.of("finding.because.dose", "finding.because.doseAsNeeded");

    /** How much it matters; each has a shape of its own besides its colour. */
    public enum Severity {
        /** Stop and ask: filled octagon. */
        STOP,
        /** Talk about it: triangle. */
        TALK,
        /** Good to know: circle. */
        KNOW
    }

    public Finding {
        because = List.copyOf(because);
        claims = List.copyOf(claims);
        if (because.isEmpty() || claims.isEmpty()) {
            throw new IllegalArgumentException("a finding needs its reason and its source: " + id);
        }
    }

    /** That the person has read it, as it is now. */
    public Acknowledgement acknowledgedAt(Moment at) {
        return new Acknowledgement(id, fingerprint(), at);
    }

    /** What the person has read of it, if it was just this. */
    public Optional<Acknowledgement> readIn(JournalContents contents) {
        return contents.items().of(Acknowledgement.class).stream()
                .filter(read -> read.finding().equals(id) && read.causes().equals(fingerprint())).findFirst();
    }

    /** Whether the person has read it, with the causes that it has now. */
    public boolean isReadIn(JournalContents contents) {
        return readIn(contents).isPresent();
    }

    /** The same with one more fact behind it, and at least as grave as this. */
    Finding with(Reason fact, Severity atLeast) {
        var graver = atLeast.compareTo(severity) < 0 ? atLeast : severity;
        return new Finding(id, graver, title, advice,
                Stream.concat(because.stream(), Stream.of(fact)).toList(), claims);
    }

    /** The same, said in other words since more is known, with the sentences that stand behind these words too. */
    Finding said(Reason otherTitle, Reason otherAdvice, List<Claim> more) {
        var all = Stream.concat(claims.stream(), more.stream()).distinct().sorted(Comparator.comparing(Claim::level));
        return new Finding(id, severity, otherTitle, otherAdvice, because, all.toList());
    }

    /** The conflicts between sources that its sentences name, such as {@code C11}. */
    public List<String> conflicts() {
        return claims.stream().flatMap(claim -> claim.conflicts().stream()).distinct().sorted().toList();
    }

    /**
     * What it was caused by, as a fingerprint: another medicine, answer, date or severity gives another one. That one
     * more dose of naltrexone was logged beside a medicine of every day changes nothing, or the same warning would come
     * daily.
     */
    String fingerprint() {
        var causes = because.stream().map(cause -> EVERY_DAY.contains(cause.key()) ? cause.key() : cause.toString())
                .collect(Collectors.joining("\n", severity + " " + title.key() + "\n", ""));
        return UUID.nameUUIDFromBytes(causes.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Override
    public int compareTo(Finding other) {
        int bySeverity = severity.compareTo(other.severity);
        return bySeverity != 0 ? bySeverity : id.compareTo(other.id);
    }
}
