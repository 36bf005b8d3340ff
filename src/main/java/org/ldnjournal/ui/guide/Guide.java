package org.ldnjournal.ui.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/** The pages of the guide in one language. Which there are, and in which order, is what its first page links to. */
final class Guide {
    /** The page that lists the others. */
    static final String CONTENTS = "index";

    private static final String ENGLISH = "en";

    private final Map<String, GuidePage> pages = new LinkedHashMap<>();

    private Guide(String folder) {
        var contents = page(folder, CONTENTS).orElseThrow();
        pages.put(CONTENTS, contents);
        for (var name : linkedFrom(contents)) {
            pages.computeIfAbsent(name, _ -> page(folder, name).orElseThrow(() -> new IllegalStateException(name)));
        }
    }

    /** The guide in the language of this locale; in English where there is none. */
    static Guide of(Locale locale) {
        return new Guide(page(locale.getLanguage(), CONTENTS).isPresent() ? locale.getLanguage() : ENGLISH);
    }

    /** All pages, the list of them first. */
    List<GuidePage> pages() {
        return List.copyOf(pages.values());
    }

    /** The page with this name. */
    Optional<GuidePage> page(String name) {
        return Optional.ofNullable(pages.get(name));
    }

    private static List<String> linkedFrom(GuidePage contents) {
        var names = new ArrayList<String>();
        contents.document().accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                Address.of(link.getDestination(), contents.name()).map(Address::page).ifPresent(names::add);
            }
        });
        return names;
    }

    private static Optional<GuidePage> page(String folder, String name) {
        try (var file = Guide.class.getResourceAsStream(folder + "/" + name + ".md")) {
            if (file == null) {
                return Optional.empty();
            }
            var parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
            var written = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(new GuidePage(name, parser.parse(written)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
