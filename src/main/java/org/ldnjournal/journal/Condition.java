package org.ldnjournal.journal;

/** What the start checklist asks about, again once a year. Source: evidence.md H16, E1, E7, F080 to F085. */
public enum Condition {
    /** A liver disease, or liver values that were out of range. E7, F080, F085. */
    LIVER,
    /** A kidney disease. E7, F080. */
    KIDNEY,
    /** Pregnant, or planning to be. F081, F082. */
    PREGNANCY,
    /** Breastfeeding. F082, F083. */
    BREASTFEEDING,
    /** A reaction to naltrexone or to something in its capsules or tablets. E1 (hypersensitivity). */
    NALTREXONE_ALLERGY,
    /** Dependence on opioids, maintenance with methadone or buprenorphine included. E1, E7. */
    OPIOID_DEPENDENCE
}
