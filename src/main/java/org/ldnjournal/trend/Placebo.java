package org.ldnjournal.trend;

/**
 * How much less pain people had on placebo in a trial of low-dose naltrexone: what expectation, time and chance did
 * there. A reference beside a personal change, and no measure of it. Source: evidence.md 2.4; the earliest trial first.
 */
public enum Placebo {
    /** A trial of 31 women, both treatments one after the other, 2013. */
    YOUNGER("E27", 18.0, true),
    /** A trial of 99 people in both groups together, 2024. */
    FINAL("E30", 0.9, false),
    /** A trial of 98 people in both groups together, after three months. */
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
     * The change in points for somebody with this average pain before; below 0, since pain fell. One trial tells it in
     * per cent of the days before, the others in points of 0 to 10.
     */
    public double points(double before) {
        return percent ? -before * amount / 100 : -amount;
    }
}
