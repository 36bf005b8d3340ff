import java.io.IOException;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leaves of AtlantaFX's style sheets the rules of the controls that this program shows: a start reads and keeps each
 * rule there is, and most are of charts, trees, tabs and others that are never seen here. Arguments: the folder that
 * they are left in, and the file for the names of what was left out. A style class of a control that is new to the
 * program is added below; the walk over all screens says which.
 */
private static final Set<String> SHOWN = Stream.of("""
        root text mnemonic-underline ikonli-font-icon font-icon icon cell container placeholder tooltip
        label button toggle-button check-box box mark hyperlink
        text-input text-field text-area password-field content
        scroll-pane viewport corner scroll-bar thumb track
        increment-button decrement-button increment-arrow decrement-arrow
        combo-box-base combo-box combo-box-popup arrow arrow-button
        list-view list-cell virtual-flow clipped-container sheet
        table-view table-column table-cell table-row-cell column-header column-header-background filler
        column-resize-line column-drag-header column-overlay sort-order sort-order-dot sort-order-dots-container
        menu-button menu menu-item context-menu label-container graphic-container left-container right-container
        open-button scroll-arrow menu-up-arrow menu-down-arrow separator
        calendar card body description today day-cell danger small large line page right title check
        """.split("\\s+")).collect(Collectors.toUnmodifiableSet());
private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
/**
 * JavaFX writes three states of one node in another order each time. The library asks for that many only of a list's
 * row that is chosen and pointed at, which looks like one that is only chosen.
 */
private static final Pattern THREE_STATES = Pattern.compile("(:[a-zA-Z][\\w-]*){3}");

void main(String... arguments) throws IOException {
    var into = Files.createDirectories(Path.of(arguments[0]));
    var library = ModuleLayer.boot().configuration().findModule("atlantafx.base").orElseThrow().reference();
    var leftOut = new TreeSet<String>();
    for (var mode : List.of("light", "dark")) {
        var sheet = COMMENT.matcher(read(library, "atlantafx/base/theme/primer-" + mode + ".css")).replaceAll("");
        if (!RULE.matcher(sheet).replaceAll("").isBlank()) {
            throw new IllegalStateException("not only rules: primer-" + mode + ".css");
        }
        Files.writeString(into.resolve("controls-" + mode + ".css"), shown(sheet));
        RULE.matcher(sheet).results().forEach(rule -> STYLE_CLASS.matcher(rule.group(1)).results()
                .map(one -> one.group(1)).filter(one -> !SHOWN.contains(one)).forEach(leftOut::add));
    }
    var list = Path.of(arguments[1]);
    Files.createDirectories(list.getParent());
    Files.write(list, leftOut);
}

private static String read(ModuleReference library, String name) throws IOException {
    try (var files = library.open(); var file = files.open(name).orElseThrow()) {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
}

private static String shown(String sheet) {
    var left = new StringBuilder("/* from AtlantaFX (MIT), the rules of the controls that the program shows */\n");
    RULE.matcher(sheet).results().forEach(rule -> {
        var selectors = Stream.of(rule.group(1).split(",")).map(String::strip)
                .filter(selector -> isShown(selector)).toList();
        if (!selectors.isEmpty()) {
            left.append(String.join(",\n", selectors)).append(" {").append(rule.group(2)).append("}\n");
        }
    });
    return left.toString();
}

private static boolean isShown(String selector) {
    return STYLE_CLASS.matcher(selector).results().allMatch(one -> SHOWN.contains(one.group(1)))
            && !THREE_STATES.matcher(selector).find();
}
