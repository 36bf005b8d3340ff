package org.ldnjournal.exchange;

/** What the titles in a calendar tell to whoever looks over somebody's shoulder. */
public enum Titles {
    /** Not which medicine it is. */
    DISCREET,
    /** Its name. */
    NAMED
}
