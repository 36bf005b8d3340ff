package org.ldnjournal.report;

import org.ldnjournal.journal.JournalDay;

/**
 * How much of the days that were chosen is printed, and how much the person left out.
 *
 * @param days        logged days that are shown
 * @param hiddenDays  logged days that are hidden
 * @param notes       notes that may be printed
 * @param hiddenNotes notes that are hidden, those of hidden days included
 * @param parts       parts that are printed
 * @param otherParts  parts that are not
 */
public record Included(int days, int hiddenDays, int notes, int hiddenNotes, int parts, int otherParts) {

    /** Counts what this summary says. */
    public static Included of(VisitSummary summary) {
        var choice = summary.choice();
        var logged = summary.contents().entries()
                .subMap(summary.days().first(), true, summary.days().last(), true).values().stream()
                .filter(entry -> !entry.entry().isEmpty()).toList();
        int hidden = (int) logged.stream().filter(entry -> choice.hiddenDays().contains(entry.day())).count();
        var noted = logged.stream().filter(entry -> !entry.entry().note().isBlank()).map(entry -> entry.day()).toList();
        int hiddenNotes = (int) noted.stream().filter(day -> isHidden(choice, day)).count();
        return new Included(logged.size() - hidden, hidden, noted.size() - hiddenNotes, hiddenNotes,
                choice.parts().size(), Part.values().length - choice.parts().size());
    }

    private static boolean isHidden(VisitChoice choice, JournalDay day) {
        return choice.hiddenDays().contains(day) || choice.hiddenNotes().contains(day);
    }
}
