import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what the program is made of, each part with its licence, and then the whole text of each licence: from the
 * SBOM of the build, for "About". Arguments: the SBOM, this program's licence, the fonts' licence, the file to write.
 * Ends with an error where a part has no licence or a licence has no text. A build without a network makes no SBOM: it
 * leaves the file that there is.
 */
private static final String LINE = "\n" + "=".repeat(78) + "\n";
/** What some parts call their licence, and what SPDX calls it. */
private static final Map<String, String> SAME = Map.of("The 3-Clause BSD License", "BSD-3-Clause",
        "GNU Lesser General Public Licence", "LGPL-2.1-or-later", "FreeBSD License", "BSD-2-Clause",
        "Bouncy Castle Licence", "MIT");
private static final String EITHER = " or ";

private final Map<String, String> texts = new TreeMap<>();

void main(String[] arguments) throws IOException {
    if (!Files.exists(Path.of(arguments[0]))) {
        return;
    }
    var parts = new LinkedHashMap<String, String>();
    try (var json = new JsonFactory().createParser(Path.of(arguments[0]).toFile())) {
        json.nextToken();
        for (var part : list(map(value(json)).get("components"))) {
            var facts = map(part);
            parts.put(facts.get("name") + " " + facts.get("version"), licences(facts));
        }
    }
    parts.put("Noto Sans (font)", "OFL-1.1");
    texts.put("Apache-2.0", Files.readString(Path.of(arguments[1])));
    texts.put("OFL-1.1", Files.readString(Path.of(arguments[2])));
    var missing = new TreeSet<>(parts.values().stream().flatMap(names -> Stream.of(names.split(EITHER))).toList());
    missing.removeAll(texts.keySet());
    if (!missing.isEmpty()) {
        throw new IllegalStateException("no text: " + missing);
    }
    var all = new StringBuilder();
    parts.forEach((part, licence) -> all.append(part).append(": ").append(licence).append('\n'));
    all.append("Java, where a package brings its own: GPL-2.0-with-classpath-exception; all of its texts are in its folder runtime/legal\n");
    texts.forEach((name, text) -> all.append(LINE).append(name).append(LINE).append('\n').append(text.strip())
            .append('\n'));
    Files.createDirectories(Path.of(arguments[3]).getParent());
    Files.writeString(Path.of(arguments[3]), all);
}

/** The names of a part's licences; their texts are kept. */
private String licences(Map<?, ?> part) {
    var named = list(part.get("licenses")).stream().map(choice -> licence(map(choice))).distinct()
            .collect(Collectors.joining(EITHER));
    if (named.isEmpty()) {
        throw new IllegalStateException("no licence: " + part.get("name"));
    }
    return named;
}

private String licence(Map<?, ?> choice) {
    if (choice.containsKey("expression")) {
        return choice.get("expression").toString().replace(" OR ", EITHER);
    }
    var licence = map(choice.get("license"));
    var named = String.valueOf(licence.containsKey("id") ? licence.get("id") : licence.get("name"));
    var name = SAME.getOrDefault(named, named);
    if (licence.containsKey("text")) {
        var text = map(licence.get("text"));
        var content = text.get("content").toString();
        texts.put(name, "base64".equals(text.get("encoding"))
                ? new String(Base64.getMimeDecoder().decode(content), StandardCharsets.UTF_8) : content);
    }
    return name;
}

private static Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
        case START_OBJECT -> {
            var map = new LinkedHashMap<String, Object>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                var name = json.currentName();
                json.nextToken();
                map.put(name, value(json));
            }
            yield map;
        }
        case START_ARRAY -> {
            var list = new ArrayList<Object>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(json));
            }
            yield list;
        }
        default -> json.getText();
    };
}

private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
}

private static List<?> list(Object value) {
    return value == null ? List.of() : (List<?>) value;
}
