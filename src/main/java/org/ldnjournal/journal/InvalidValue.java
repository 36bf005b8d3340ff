package org.ldnjournal.journal;

/** A value that its type does not accept; the reason says what is wrong and what would be right. */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    /** Refuses a value for this reason. */
    public InvalidValue(Reason reason) {
        super(reason.key() + " " + reason.arguments());
        this.reason = reason;
    }

    /** Refuses a value for the reason with this key. */
    public InvalidValue(String key, Object... arguments) {
        this(Reason.of(key, arguments));
    }

    /** What is wrong, as a text. */
    public Reason reason() {
        return reason;
    }
}
