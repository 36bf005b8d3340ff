package org.ldnjournal.journal;

/**
 * What is rated from 0 to 10. Wording and scales: evidence.md 4.1 (pain: IMMPACT core measure; average over the day).
 */
public enum Scale {
    /** 0 no pain, 10 worst imaginable. */
    PAIN(Direction.HIGHER_IS_WORSE),
    /** 0 none, 10 worst imaginable. */
    FATIGUE(Direction.HIGHER_IS_WORSE),
    /** 0 terrible, 10 very good: the other way round. */
    SLEEP_QUALITY(Direction.HIGHER_IS_BETTER);

    private final Direction direction;

    Scale(Direction direction) {
        this.direction = direction;
    }

    public Direction direction() {
        return direction;
    }
}
