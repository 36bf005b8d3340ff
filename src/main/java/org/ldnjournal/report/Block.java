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

    /** Rows under heads; the first cell of each row names it. */
    record Table(List<String> heads, List<List<String>> rows) implements Block {
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
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
