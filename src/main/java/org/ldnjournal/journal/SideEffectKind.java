package org.ldnjournal.journal;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What sort of side effect.
 *
 * @param key its stable key: lower-case letters, digits and underscores; the text {@code sideEffect.KEY} names it
 */
public record SideEffectKind(String key) {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    /**
     * The list to choose from. Source: evidence.md 5.3, side effects named in seeds 000 to 004; injection-site pain is
     * left out, since it belongs to the monthly injection. Jaundice and thoughts of harming oneself are red flags of evidence.md
     * 6.1, which needs no source for them.
     */
    public static final List<SideEffectKind> SOURCED = List.of(
            "vivid_dreams", "insomnia", "headache", "nausea", "vomiting", "diarrhoea", "abdominal_pain",
            "appetite_down", "dizziness", "syncope", "anxiety", "somnolence", "fatigue", "joint_pain",
            "muscle_contraction", "uri", "sore_throat", "priapism", "weight_loss", "early_worsening",
            "withdrawal_like", "jaundice", "suicidal_mood").stream().map(SideEffectKind::new).toList();

    public SideEffectKind {
        if (!KEY.matcher(key).matches()) {
            throw new InvalidValue("sideEffect.refused.key", key);
        }
    }

    /** Whether it carries the fixed urgent sentence. Source: evidence.md 6.1 (red flags). */
    public boolean isRedFlag() {
        return switch (key) {
            case "priapism", "syncope", "withdrawal_like", "jaundice", "suicidal_mood" -> true;
            default -> false;
        };
    }
}
