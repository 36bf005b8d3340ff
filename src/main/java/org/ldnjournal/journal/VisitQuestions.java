package org.ldnjournal.journal;

import java.util.List;

/**
 * What the person wants to ask at the next visit.
 *
 * @param list up to three questions in order, each at most 200 characters, empty ones left out
 */
public record VisitQuestions(List<String> list) {
    /** How many fit the page. */
    public static final int MOST = 3;

    private static final int LONGEST = 200;

    /** None yet. */
    public static final VisitQuestions NONE = new VisitQuestions(List.of());

    public VisitQuestions {
        list = list.stream().map(PlainWords::of).filter(question -> !question.isEmpty()).toList();
        if (list.size() > MOST) {
            throw new InvalidValue("questions.refused.many", MOST);
        }
        if (list.stream().anyMatch(question -> question.length() > LONGEST)) {
            throw new InvalidValue("questions.refused.long", LONGEST);
        }
    }
}
