package org.ldnjournal.safety;

/** How strong a source is. Regulator text outranks the opinions. Source: evidence.md, head. */
public enum Level {
    /** Regulator label text. */
    LABEL("L"),
    /** Guideline or professional body. */
    GUIDELINE("G"),
    /** Trial or review abstract. */
    TRIAL("T"),
    /** Standard documentation. */
    STANDARD("S"),
    /** Newspaper, newsletter or website article: one of the five seed texts. */
    ARTICLE("article"),
    /** Named pharmacist or clinician. */
    CLINICIAN("P"),
    /** Anecdote. */
    ANECDOTE("A");

    private final String mark;

    Level(String mark) {
        this.mark = mark;
    }

    /** The short mark that stands in brackets after a source. */
    public String mark() {
        return mark;
    }
}
