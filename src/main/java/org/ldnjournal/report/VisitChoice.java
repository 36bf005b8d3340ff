package org.ldnjournal.report;

import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.journal.HiddenDay;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.OtherPart;

/**
 * What the person wants printed. Hidden days and notes are left out of lists and of the chart; the averages are
 * still of every day, and the page says how many are hidden.
 *
 * @param parts       what stands on the pages
 * @param hiddenDays  days that no list and no chart shows
 * @param hiddenNotes days whose note is not printed
 */
public record VisitChoice(Set<Part> parts, Set<JournalDay> hiddenDays, Set<JournalDay> hiddenNotes) {
    /** Page one, whole. */
    public static final VisitChoice USUAL = new VisitChoice(Part.PAGE_ONE, Set.of(), Set.of());

    public VisitChoice {
        parts = Set.copyOf(parts);
        hiddenDays = Set.copyOf(hiddenDays);
        hiddenNotes = Set.copyOf(hiddenNotes);
    }

    /** What the person chose and has kept. */
    public static VisitChoice of(JournalContents contents) {
        var others = contents.items().of(OtherPart.class).stream().map(OtherPart::part).collect(Collectors.toSet());
        var hidden = contents.items().of(HiddenDay.class).stream().collect(Collectors.partitioningBy(
                HiddenDay::noteOnly, Collectors.mapping(HiddenDay::day, Collectors.toSet())));
        return new VisitChoice(Stream.of(Part.values())
                .filter(part -> part.isOnPageOne() != others.contains(part.name()))
                .collect(Collectors.toSet()), hidden.get(false), hidden.get(true));
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }

    public VisitChoice withParts(Set<Part> others) {
        return new VisitChoice(others, hiddenDays, hiddenNotes);
    }

    /** What is left of the entries once the hidden ones are taken out. */
    JournalContents shown(JournalContents contents) {
        if (hiddenDays.isEmpty()) {
            return contents;
        }
        var entries = new TreeMap<>(contents.entries());
        entries.keySet().removeAll(hiddenDays);
        return contents.withEntries(entries);
    }
}
