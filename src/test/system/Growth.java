import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes the table of docs/performance.md and its chart from what src/test/system/growth measured. Arguments: the folder
 * with the results, the page, the picture.
 */
private static final List<Integer> YEARS = List.of(1, 5, 10, 25, 50);
private static final int DECADE = 10;
private static final String BEGIN = "<!-- growth: made by src/test/system/growth -->";
private static final String END = "<!-- growth ends -->";
private static final List<String> COLOURS =
        List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#6a51a3",
        "#444444");

/** What JMH calls it, what the page calls it, and the row that it is compared with. */
record Row(String measured, String named, String beside) {}

private static final List<Row> ROWS = List.of(
        new Row("start, whole process", "start, until Today is painted", "bare JavaFX window"),
        new Row("GrowthBenchmark.save", "a save", "GrowthBenchmark.plainInsert"),
        new Row("ScreenBenchmark.opensAgain today", "opening Today", ""),
        new Row("ScreenBenchmark.opensAgain history", "opening History", ""),
        new Row("ScreenBenchmark.opensAgain plan", "opening Plan", ""),
        new Row("ScreenBenchmark.opensAgain trends", "opening Trends", ""),
        new Row("ScreenBenchmark.opensAgain medicines", "opening Medicines", ""),
        new Row("ScreenBenchmark.opensAgain visit", "opening Visit", ""),
        new Row("ScreenBenchmark.opensAgain settings", "opening Settings", ""),
        new Row("TrendsBenchmark.redraw", "the chart of all days", ""),
        new Row("ResponseBenchmark.whole", "the response", ""),
        new Row("SearchBenchmark.words", "a search in notes", ""),
        new Row("GrowthBenchmark.open", "opening the file, checked and read", "sqlite3 .dump"),
        new Row("GrowthBenchmark.backup", "a backup, checked", "sqlite3 .dump"),
        new Row("PageBenchmark.pageOne", "the report, inside the window", ""),
        new Row("report, whole process", "the report, whole process", "LibreOffice opening its largest table"),
        new Row("check, whole process", "a check, whole process", "LibreOffice opening its largest table"),
        new Row("GrowthBenchmark.plainInsert", "*reference:* a plain JDBC insert", ""),
        new Row("sqlite3 .dump", "*reference:* `sqlite3 .dump`, whole process", ""),
        new Row("LibreOffice opening its largest table", "*reference:* LibreOffice opening its days as a spreadsheet",
                ""),
        new Row("bare JavaFX window", "*reference:* a bare JavaFX window", ""));

private final Map<String, TreeMap<Integer, Double>> measured = new LinkedHashMap<>();

void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    for (var name : List.of("file", "years", "screens")) {
        var file = folder.resolve(name + ".csv");
        if (Files.exists(file) && Files.size(file) > 0) {
            benchmarks(Files.readAllLines(file));
        }
    }
    for (var line : Files.readAllLines(folder.resolve("whole.csv"))) {
        int years = line.lastIndexOf(',', line.lastIndexOf(',') - 1);
        var numbers = line.substring(years + 1).split(",");
        put(line.substring(0, years), Integer.parseInt(numbers[0]), Double.parseDouble(numbers[1]));
    }
    var page = Path.of(arguments[1]);
    var text = Files.readString(page);
    Files.writeString(page, text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + "\n\n" + table()
            + "\n![Cost as a journal grows, from 1 to 50 years](pictures/growth.svg)\n\n"
            + text.substring(text.indexOf(END)));
    Files.writeString(Path.of(arguments[2]), chart());
    IO.print(table());
}

private void put(String what, int years, double value) {
    measured.computeIfAbsent(what, _ -> new TreeMap<>()).put(years, value);
}

private void benchmarks(List<String> lines) {
    var heads = cells(lines.getFirst());
    for (var line : lines.subList(1, lines.size())) {
        var cells = cells(line);
        var name = cells.get(0).replaceAll(".*\\.(\\w+\\.\\w+)$", "$1");
        int years = heads.contains("Param: years") ? Integer.parseInt(cells.get(heads.indexOf("Param: years")))
                : Math.round(Integer.parseInt(cells.get(heads.indexOf("Param: weeks"))) / 52.18f);
        int place = heads.indexOf("Param: place");
        put(place < 0 || cells.get(place).isEmpty() ? name : name + " " + cells.get(place), years,
                Double.parseDouble(cells.get(heads.indexOf("Score"))));
    }
}

private static List<String> cells(String line) {
    return Arrays.stream(line.split(",", -1)).map(cell -> cell.replace("\"", "")).toList();
}

private static String number(double value) {
    return String.format(Locale.UK, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
}

private String table() {
    var lines = new ArrayList<String>();
    lines.add("| milliseconds, after so many years | "
            + YEARS.stream().map(String::valueOf).collect(Collectors.joining(" | "))
            + " | 50 against 10 years (linear: 5) | at 10 years, against its reference |");
    lines.add("|---|" + "---|".repeat(YEARS.size() + 2));
    var sizes = measured.get("size");
    lines.add("| *the file, MB* | "
            + YEARS.stream().map(years -> number(sizes.get(years) / 1e6)).collect(Collectors.joining(" | "))
            + " | " + number(sizes.get(50) / sizes.get(DECADE)) + " | |");
    ROWS.stream().filter(row -> measured.containsKey(row.measured)).forEach(row -> lines.add(line(row)));
    return String.join("\n", lines) + "\n";
}

private String line(Row row) {
    var values = measured.get(row.measured);
    var grown = values.containsKey(50) && values.containsKey(DECADE) ? number(values.get(50) / values.get(DECADE)) : "";
    return "| " + row.named + " | "
            + YEARS.stream().map(years -> values.containsKey(years) ? number(values.get(years)) : values.containsKey(0)
                    ? number(values.get(0)) : "").collect(Collectors.joining(" | "))
            + " | " + grown + " | " + beside(row, values) + " |";
}

private String beside(Row row, TreeMap<Integer, Double> values) {
    var reference = measured.get(row.beside);
    if (reference == null || !values.containsKey(DECADE)) {
        return "";
    }
    return number(values.get(DECADE) / reference.getOrDefault(DECADE, reference.firstEntry().getValue())) + " times";
}

/** Both axes by powers of ten; the dashed line grows as the years do. */
private String chart() {
    var shown = List.of("start, whole process", "GrowthBenchmark.save", "ScreenBenchmark.opensAgain history",
            "TrendsBenchmark.redraw", "ResponseBenchmark.whole", "SearchBenchmark.words", "GrowthBenchmark.backup",
            "report, whole process");
    var parts = new ArrayList<String>();
    parts.add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"520\" font-family=\"sans-serif\" font-size=\"13\">"
            + "<title>Cost as a journal grows</title><rect width=\"900\" height=\"520\" fill=\"white\"/>");
    for (double value = 0.1; value < 200_000; value *= 10) {
        parts.add(String.format(Locale.ROOT,
                "<path d=\"M70 %.1fH620\" stroke=\"#ddd\"/><text x=\"62\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
                y(value), y(value) + 4, value < 1 ? "0.1 ms" : value < 1000 ? Math.round(value) + " ms"
                : Math.round(value / 1000) + " s"));
    }
    YEARS.forEach(years -> parts.add(String.format(Locale.ROOT,
            "<text x=\"%.1f\" y=\"500\" text-anchor=\"middle\">%d %s</text>",
            x(years), years, years == 1 ? "year" : "years")));
    parts.add(String.format(Locale.ROOT,
            "<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"#999\" stroke-dasharray=\"5 5\" fill=\"none\"/>",
            x(1), y(0.5), x(50), y(25)));
    double last = -30;
    var ends = new TreeMap<>(Map.of(y(25), "fill=\"#666\">as the years"));
    for (int i = 0; i < shown.size(); i++) {
        var what = shown.get(i);
        var values = measured.get(what);
        if (values == null) {
            continue;
        }
        parts.add("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"" + COLOURS.get(i) + "\" points=\""
                + values.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%.1f,%.1f", x(entry.getKey()), y(entry.getValue())))
                .collect(Collectors.joining(" "))
                + "\"/>");
        var named = ROWS.stream().filter(row -> row.measured.equals(what)).findFirst().orElseThrow().named;
        ends.put(y(values.lastEntry().getValue()) + i / 1000.0, "fill=\"" + COLOURS.get(i) + "\">" + named);
    }
    for (var end : ends.entrySet()) {
        last = Math.max(end.getKey(), last + 16);
        parts.add(String.format(Locale.ROOT, "<text x=\"640\" y=\"%.1f\" %s</text>", last + 4, end.getValue()));
    }
    return String.join("\n", parts) + "\n</svg>\n";
}

private static double x(int years) {
    return 90 + Math.log10(years) / Math.log10(50) * 520;
}

private static double y(double milliseconds) {
    return 470 - (Math.log10(milliseconds) + 1) / 6.3 * 450;
}
