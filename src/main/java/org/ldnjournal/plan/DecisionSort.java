package org.ldnjournal.plan;

/** The sorts of decisions, in the order they are offered: first the usual ones, then the others. */
public enum DecisionSort {
    GO_UP, STAY_LONGER, GO_BACK, PAUSE, RESUME, STOP,
    HALVE, CHANGE_DOSE, SPLIT, EVERY_OTHER_DAY, EVERY_DAY, CHANGE_TIME, RECHECK, AMEND;

    /** Whether it is one of those that every plan meets. */
    public boolean isUsual() {
        return compareTo(STOP) <= 0;
    }

    /** The sort of this decision. */
    static DecisionSort of(Decision.Kind kind) {
        return switch (kind) {
            case Decision.GoUp _ -> GO_UP;
            case Decision.StayLonger _ -> STAY_LONGER;
            case Decision.GoBack _ -> GO_BACK;
            case Decision.Pause _ -> PAUSE;
            case Decision.Resume _ -> RESUME;
            case Decision.Stop _ -> STOP;
            case Decision.Halve _ -> HALVE;
            case Decision.ChangeDose _ -> CHANGE_DOSE;
            case Decision.Split _ -> SPLIT;
            case Decision.EveryOtherDay _ -> EVERY_OTHER_DAY;
            case Decision.EveryDay _ -> EVERY_DAY;
            case Decision.ChangeTime _ -> CHANGE_TIME;
            case Decision.Recheck _ -> RECHECK;
            case Decision.Amend _ -> AMEND;
        };
    }
}
