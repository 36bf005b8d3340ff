package org.ldnjournal.ui.guide;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the sections of the guide that hold all words asked for, whatever their case and accents; headings first. */
final class GuideSearch {
    private final List<Searched> sections;

    private record Searched(Found found, String heading, String all) {
        boolean has(List<String> words) {
            return words.stream().allMatch(all::contains);
        }

        long missingInHeading(List<String> words) {
            return words.stream().filter(word -> !heading.contains(word)).count();
        }
    }

    /**
     * A section that was found.
     *
     * @param page    the title of its page
     * @param section the section
     */
    record Found(String page, GuideSection section) {}

    GuideSearch(Guide guide) {
        sections = guide.pages().stream().filter(page -> !page.name().equals(Guide.CONTENTS))
                .flatMap(GuideSearch::of).toList();
    }

    private static Stream<Searched> of(GuidePage page) {
        return page.sections().stream().map(section -> new Searched(new Found(page.title(), section),
                plain(section.heading()), plain(section.heading() + " " + section.words())));
    }

    /** What holds all these words; nothing for no words. */
    List<Found> find(String typed) {
        var words = Stream.of(plain(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return sections.stream().filter(section -> section.has(words))
                .sorted(Comparator.comparingLong(section -> section.missingInHeading(words)))
                .map(Searched::found).toList();
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }
}
