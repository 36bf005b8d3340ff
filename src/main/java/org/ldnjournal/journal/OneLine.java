package org.ldnjournal.journal;

/** Words that a person types in one line: without blanks around them, and of a limited length. */
final class OneLine {
    private OneLine() {}

    /** These words; longer ones are refused for the reason with this key. */
    static String atMost(int letters, String words, String refusal) {
        var text = PlainWords.of(words);
        if (text.length() > letters) {
            throw new InvalidValue(refusal, letters);
        }
        return text;
    }

    /** These words; none at all are refused too. */
    static String some(int letters, String words, String refusalEmpty, String refusalLong) {
        if (words.isBlank()) {
            throw new InvalidValue(refusalEmpty);
        }
        return atMost(letters, words, refusalLong);
    }
}
