package org.ldnjournal.trend;

/**
 * How much less pain people had on placebo in a trial of low-dose naltrexone: what expectation, time and chance did
 * there.
 * A reference beside a personal change, and no measure of it. Source: evidence.md 2.4; the earliest trial first.
 */
public enum Placebo {
    /** 31 women, 2013. */
    YOUNGER("E27", 18.0, true),
    /** 99 women, 2024. */
    FINAL("E30", 0.9, false),
    /** 98 women, at three months. */
    INNOVA("E31", 0.64, false);

    private final String claim;
    private final double amount;
    private final boolean percent;

    Placebo(String claim, double amount, boolean percent) {
        this.claim = claim;
        this.amount = amount;
        this.percent = percent;
    }

    /** The id of the trial's sentence. */
    public String claim() {
        return claim;
    }

    /**
     * The change in points for somebody with this average pain before; below 0, since pain fell. One trial tells it
     * in per
     * cent of the days before, the others in points of 0 to 10.
     */
    public double points(double before) {
        return percent ? -before * amount / 100 : -amount;
    }
}
