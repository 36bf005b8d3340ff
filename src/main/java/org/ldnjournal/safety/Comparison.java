package org.ldnjournal.safety;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What each source says about the questions on which they disagree: evidence.md 1.2, C1 (dose), C3 (steps), C4 (time of
 * day), C5 (when to judge). One row a source, in the order of the sources; none comes first for what it says.
 *
 * @param cells for each question what this source says about it; empty where it says nothing
 */
public record Comparison(Map<Question, List<Claim>> cells) {

    /** On what they disagree. */
    public enum Question { DOSE, STEPS, TIME, JUDGING }

    public Comparison {
        cells = Map.copyOf(cells);
        if (!cells.keySet().containsAll(List.of(Question.values()))
                || cells.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a source says something about one question at least");
        }
    }

    /** The rows inside the program. */
    public static List<Comparison> shipped(Claims claims) {
        return VocabularyFiles.rows("comparison.csv").stream().map(row -> new Comparison(Map.of(
                Question.DOSE, cell(row, Question.DOSE, claims), Question.STEPS, cell(row, Question.STEPS, claims),
                Question.TIME, cell(row, Question.TIME, claims), Question.JUDGING,
                cell(row, Question.JUDGING, claims))))
                .toList();
    }

    private static List<Claim> cell(Map<String, String> row, Question question, Claims claims) {
        return Arrays.stream(row.get(question.name()).split(" ")).filter(id -> !id.isEmpty()).map(claims::claim)
                .toList();
    }

    /** Which document the row is of; its steps may be told by somebody in it. */
    public String source() {
        return Stream.of(Question.values()).flatMap(question -> cells.get(question).stream()).map(Claim::source)
                .findFirst().orElseThrow();
    }
}
