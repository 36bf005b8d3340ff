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
 * @param key its stable key: one of the list, which the text {@code sideEffect.KEY} names. Every other one is refused.
 *            The person's own words follow {@code own.}, encoded as in an address: no blank, no colon
 */
public record SideEffectKind(String key) {
    /** The longest words of a person for a side effect. */
    public static final int LONGEST_WORDS = 60;
    private static final String OWN = "own.";
    private static final Pattern OWN_KEY = Pattern.compile("own\\.[A-Za-z0-9+%._*-]{1,720}");
    private static final List<String> KEYS = List.of(
            "vivid_dreams", "insomnia", "headache", "nausea", "vomiting", "diarrhoea", "abdominal_pain",
            "appetite_down", "dizziness", "syncope", "anxiety", "somnolence", "fatigue", "joint_pain",
            "muscle_contraction", "uri", "sore_throat", "priapism", "weight_loss", "early_worsening",
            "withdrawal_like", "jaundice", "suicidal_mood");

    /**
     * The list to choose from. Source: evidence.md 5.3, side effects named in seeds 000 to 004; injection-site pain is
     * left out, since it belongs to the monthly injection. Jaundice and thoughts of harming oneself are red flags of
     * evidence.md 6.1, which needs no source for them.
     */
    public static final List<SideEffectKind> SOURCED = KEYS.stream().map(SideEffectKind::new).toList();

    public SideEffectKind {
        if (!KEYS.contains(key) && !isOwn(key)) {
            throw new InvalidValue("sideEffect.refused.key", key);
        }
    }

    private static boolean isOwn(String key) {
        try {
            return OWN_KEY.matcher(key).matches() && !words(key).isBlank();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String words(String ownKey) {
        return URLDecoder.decode(ownKey.substring(OWN.length()), StandardCharsets.UTF_8);
    }

    /** The kind that the person calls so: 1 to 60 characters. */
    public static SideEffectKind own(String words) {
        var text = OneLine.some(LONGEST_WORDS, words, "sideEffect.refused.empty", "sideEffect.refused.long");
        return new SideEffectKind(OWN + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    /** The person's words, where it is not of the list. */
    public Optional<String> ownWords() {
        return key.startsWith(OWN) ? Optional.of(words(key)) : Optional.empty();
    }

    /** Whether it carries the fixed urgent sentence. Source: evidence.md 6.1 (red flags). */
    public boolean isRedFlag() {
        return switch (key) {
            case "priapism", "syncope", "withdrawal_like", "jaundice", "suicidal_mood" -> true;
            default -> false;
        };
    }
}
