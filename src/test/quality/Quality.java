import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the tables of docs/quality.md: {@code coverage} from JaCoCo's CSV, {@code mutation} from PIT's. Each table
 * stands between two marks of its name; everything else on the page is written by hand. A change that no test notices
 * stands there with the reason that survivors.csv gives for it, or with the words that it has none yet.
 */
static final Path PAGE = Path.of("docs/quality.md");
static final Path REASONS = Path.of("src/test/quality/survivors.csv");
static final List<String> PACKAGES = List.of("plan", "safety", "trend");

void main(String[] args) throws IOException {
    var csv = Files.readAllLines(Path.of(args[1])).stream().map(line -> line.split(",", -1)).toList();
    switch (args[0]) {
        case "coverage" -> put("coverage", coverage(csv.subList(1, csv.size())));
        case "mutation" -> {
            put("mutation", mutation(csv));
            put("survivors", survivors(csv));
        }
        default -> throw new IllegalArgumentException(args[0]);
    }
}

/** Puts these lines between the two marks of this name. */
void put(String name, List<String> lines) throws IOException {
    var page = Files.readString(PAGE);
    var start = "<!-- " + name + " -->\n";
    int from = page.indexOf(start) + start.length();
    int to = page.indexOf("<!-- /" + name + " -->");
    Files.writeString(PAGE, page.substring(0, from) + "\n" + String.join("\n", lines) + "\n\n" + page.substring(to));
}

/** Columns of JaCoCo: group, package, class, then missed and covered of instructions, branches, lines. */
List<String> coverage(List<String[]> rows) {
    var table = new ArrayList<>(List.of("| package | branches | run through | lines | run through |",
            "|---|---:|---:|---:|---:|"));
    for (var name : PACKAGES) {
        var own = rows.stream().filter(row -> row[1].equals("org.ldnjournal." + name)).toList();
        table.add("| `%s` | %s | %s |".formatted(name, share(own, 5), share(own, 7)));
    }
    return table;
}

String share(List<String[]> rows, int missed) {
    long out = rows.stream().mapToLong(row -> Long.parseLong(row[missed])).sum();
    long in = rows.stream().mapToLong(row -> Long.parseLong(row[missed + 1])).sum();
    return "%d | %s".formatted(out + in, percent(in, out + in));
}

/** Columns of PIT: file, class, mutator, method, line, status, test. */
List<String> mutation(List<String[]> rows) {
    var table = new ArrayList<>(List.of("| package | changes | noticed | share |", "|---|---:|---:|---:|"));
    for (var name : PACKAGES) {
        var own = rows.stream().filter(row -> row[1].startsWith("org.ldnjournal." + name + ".")).toList();
        long noticed = own.stream().filter(row -> !isSurvivor(row)).count();
        table.add("| `%s` | %d | %d | %s |".formatted(name, own.size(), noticed, percent(noticed, own.size())));
    }
    return table;
}

boolean isSurvivor(String[] row) {
    return row[5].equals("SURVIVED") || row[5].equals("NO_COVERAGE");
}

List<String> survivors(List<String[]> rows) throws IOException {
    var lines = new TreeMap<String, TreeSet<Integer>>();
    rows.stream().filter(this::isSurvivor).forEach(row -> lines.computeIfAbsent(
            "%s.%s".formatted(row[1].substring("org.ldnjournal.".length()), row[3]),
            _ -> new TreeSet<>()).add(Integer.valueOf(row[4])));
    var reasons = reasons();
    var table = new ArrayList<>(List.of("| place | lines | why it is left |", "|---|---|---|"));
    lines.forEach((place, at) -> table.add("| `%s` | %s | %s |".formatted(place.replace("<init>", "new"),
            at.stream().map(String::valueOf).collect(Collectors.joining(", ")),
            reason(reasons, place.replace("<init>", "new")))));
    return table;
}

/** That of the method; else that of its class. */
String reason(Map<String, String> reasons, String place) {
    var type = place.substring(0, place.lastIndexOf('.'));
    return reasons.getOrDefault(place, reasons.getOrDefault(type, "not looked at yet"));
}

/** By class and method, or by class alone: why what survives there is left. */
Map<String, String> reasons() throws IOException {
    return Files.readAllLines(REASONS).stream().map(line -> line.split(";", 2))
            .collect(Collectors.toMap(line -> line[0].strip(), line -> line[1].strip()));
}

String percent(long part, long whole) {
    return whole == 0 ? "–" : Math.floorDiv(100 * part, whole) + " %";
}
