package org.ldnjournal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.text.Texts;

/** The documents that the page cites, numbered in the order in which they are first cited. */
final class Sources {
    private final Texts texts;
    private final SequencedSet<Source> cited = new LinkedHashSet<>();

    /** A document, read on a day; several sentences of it are one source. */
    private record Source(String document, LocalDate read) {}

    Sources(Texts texts) {
        this.texts = texts;
    }

    /** The numbers of these claims' documents, such as {@code [1, 3]}; empty where there are none. */
    String cite(List<Claim> claims) {
        if (claims.isEmpty()) {
            return "";
        }
        return claims.stream().map(claim -> new Source(claim.source(), claim.read()))
                .map(this::number).distinct().sorted().map(String::valueOf)
                .collect(Collectors.joining(",\u00a0", "[", "]"));
    }

    private int number(Source source) {
        cited.add(source);
        return List.copyOf(cited).indexOf(source) + 1;
    }

    /** How many are cited so far. */
    int count() {
        return cited.size();
    }

    /** The documents by number, with the day they were read, once for those read on the same day. */
    List<Section> sections() {
        if (cited.isEmpty()) {
            return List.of();
        }
        return List.of(new Section(texts.get("report.sources"), Section.Place.WHOLE,
                List.of(new Block.Words(words(), Block.Words.Tone.QUIET))));
    }

    /** The same in one line of words. */
    String words() {
        var words = new ArrayList<String>();
        for (var read : cited.stream().map(Source::read).distinct().toList()) {
            words.add(texts.get("report.sources.read", read, cited.stream().filter(source -> source.read().equals(read))
                    .map(source -> texts.get("report.source", "[" + number(source) + "]", source.document()))
                    .collect(Collectors.joining(" · "))));
        }
        return String.join(" ", words);
    }
}
