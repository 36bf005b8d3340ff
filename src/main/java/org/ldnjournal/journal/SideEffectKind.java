package org.ldnjournal.journal;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What sort of side effect.
 *
 * @param key its stable key: lower-case letters, digits and underscores. The text {@code sideEffect.KEY} names it.
 *            The person's own words follow {@code own.}, encoded as in an address: no blank, no colon
 */
public record SideEffectKind(String key) {
    /** The longest words of a person for a side effect. */
    public static final int LONGEST_WORDS = 60;
    private static final String OWN = "own.";
    private static final Pattern OWN_KEY = Pattern.compile("own\\.[A-Za-z0-9+%._*-]{1,720}");
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
        if (!KEY.matcher(key).matches() && !OWN_KEY.matcher(key).matches()) {
            throw new InvalidValue("sideEffect.refused.key", key);
        }
    }

    /** The kind that the person calls so: 1 to 60 characters. */
    public static SideEffectKind own(String words) {
        var text = OneLine.some(LONGEST_WORDS, words, "sideEffect.refused.empty", "sideEffect.refused.long");
        return new SideEffectKind(OWN + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    /** The person's words, where it is not of the list. */
    public Optional<String> ownWords() {
        return key.startsWith(OWN) ? Optional.of(URLDecoder.decode(key.substring(OWN.length()), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Whether it carries the fixed urgent sentence. Source: evidence.md 6.1 (red flags). */
    public boolean isRedFlag() {
        return switch (key) {
            case "priapism", "syncope", "withdrawal_like", "jaundice", "suicidal_mood" -> true;
            default -> false;
        };
    }
}
