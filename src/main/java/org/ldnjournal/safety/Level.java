package org.ldnjournal.safety;

/** How strong a source is. Regulator text outranks the opinions. Source: evidence.md, head. */
public enum Level {
    /** Regulator label text. */
    LABEL,
    /** Guideline or professional body. */
    GUIDELINE,
    /** Trial or review abstract. */
    TRIAL,
    /** Standard documentation. */
    STANDARD,
    /** Newspaper, newsletter or website article: one of the five seed texts. */
    ARTICLE,
    /** Named pharmacist or clinician. */
    CLINICIAN,
    /** Anecdote. */
    ANECDOTE;

    /** The text of the short mark that stands in brackets after a source. */
    public String markKey() {
        return "source.mark." + name();
    }
}
