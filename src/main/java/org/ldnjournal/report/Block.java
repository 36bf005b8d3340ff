package org.ldnjournal.report;

import java.util.List;
import org.ldnjournal.chart.Picture;

/** A part of a section of the page. */
public sealed interface Block {

    /** Words; leading ones are what the section is about, quiet ones may be read last. */
    record Words(String text, Tone tone) implements Block {
        /** How they stand out. */
        public enum Tone { LEADING, PLAIN, QUIET }
    }

    /** Short answers, each after its question. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One short answer. */
    record Fact(String label, String answer) {}

    /**
     * Rows under heads; the first cell of each row names it.
     *
     * @param heads  of the columns
     * @param shares how much of the width each column takes, in per cent
     * @param rows   each with as many cells as there are heads
     */
    record Table(List<String> heads, List<Integer> shares, List<List<String>> rows) implements Block {
        public Table {
            shares = List.copyOf(shares);
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }

        Table with(List<List<String>> others) {
            return new Table(heads, shares, others);
        }
    }

    /**
     * A picture.
     *
     * @param picture what is painted
     * @param height  in millimetres; its width is that of its section
     */
    record Figure(Picture picture, double height) implements Block {}

    /** Sentences in order, numbered from 1. */
    record Numbered(List<String> sentences) implements Block {
        public Numbered {
            sentences = List.copyOf(sentences);
        }
    }

    /** Ruled lines to write on. */
    record Ruled(int lines) implements Block {}
}
