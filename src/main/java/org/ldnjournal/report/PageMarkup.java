package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.ldnjournal.chart.Picture;
import org.ldnjournal.text.Texts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The page as a document of elements. Words go in as text nodes and never as markup, so a name cannot become a tag; what
 * no embedded font can show becomes a visible mark, and a line at the end says so.
 */
final class PageMarkup {
    /** The kind of object that stands for a picture. */
    static final String PICTURE = "picture";

    private final Document document = blank();
    private final List<Picture> pictures = new ArrayList<>();
    private boolean replaced;

    /** The markup with the pictures that its objects name by number. */
    record Result(Document document, List<Picture> pictures) {}

    private PageMarkup() {}

    static Result of(VisitPage page, Texts texts) {
        var markup = new PageMarkup();
        markup.build(page, texts);
        return new Result(markup.document, List.copyOf(markup.pictures));
    }

    private static Document blank() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void build(VisitPage page, Texts texts) {
        var html = document.createElement("html");
        html.setAttribute("lang", texts.get("report.language"));
        document.appendChild(html);
        head(child(html, "head"), page, texts);
        var body = child(html, "body");
        var top = child(body, "div");
        top.setAttribute("class", "top");
        top.setAttribute("id", "top");
        var side = child(top, "div");
        side.setAttribute("class", "side");
        words(side, "p", "when", page.when());
        words(side, "p", "notice", page.notice());
        words(top, "h1", "", page.title());
        words(top, "p", "who", page.who());
        page.sections().forEach(section -> section(body, section));
        if (replaced) {
            words(body, "p", "unprintable", texts.get("report.unprintable", PaperFont.REPLACEMENT));
        }
    }

    private void head(Element head, VisitPage page, Texts texts) {
        words(head, "title", "", page.title());
        meta(head, "subject", texts.get("report.subject", page.title(), page.when()));
        meta(head, "description", texts.get("report.subject", page.who(), page.when()));
        child(head, "style").appendChild(document.createTextNode(PageStyle.css(page, texts)));
        var bookmark = child(child(head, "bookmarks"), "bookmark");
        bookmark.setAttribute("name", printable(page.title()));
        bookmark.setAttribute("href", "#top");
    }

    private void meta(Element head, String name, String content) {
        var meta = child(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", printable(content));
    }

    private void section(Element body, Section section) {
        var box = child(body, "div");
        box.setAttribute("class", "section " + switch (section.place()) {
            case WHOLE -> "whole";
            case LEFT -> "left";
            case RIGHT -> "right";
        });
        words(box, "h2", "", section.title());
        section.blocks().forEach(block -> block(box, section, block));
    }

    private void block(Element box, Section section, Block block) {
        switch (block) {
            case Block.Words(var text, var tone) -> words(box, "p", switch (tone) {
                case LEADING -> "leading";
                case PLAIN -> "plain";
                case QUIET -> "quiet";
            }, text);
            case Block.Facts(var facts) -> facts(box, facts);
            case Block.Table table -> table(box, table);
            case Block.Figure(var picture, var height) -> figure(box, section, picture, height);
            case Block.Numbered(var sentences) -> {
                var list = child(box, "ol");
                sentences.forEach(sentence -> words(list, "li", "", sentence));
            }
            case Block.Ruled(var lines) -> {
                for (int i = 0; i < lines; i++) {
                    words(box, "p", "ruled", "\u00a0");
                }
            }
        }
    }

    private void facts(Element box, List<Block.Fact> facts) {
        var table = child(box, "table");
        table.setAttribute("class", "facts");
        var rows = child(table, "tbody");
        for (var fact : facts) {
            var row = child(rows, "tr");
            words(row, "th", "", fact.label()).setAttribute("scope", "row");
            words(row, "td", "", fact.answer());
        }
    }

    private void table(Element box, Block.Table table) {
        var element = child(box, "table");
        var heads = child(child(element, "thead"), "tr");
        for (int i = 0; i < table.heads().size(); i++) {
            var head = words(heads, "th", "", table.heads().get(i));
            head.setAttribute("scope", "col");
            head.setAttribute("style", "width: " + table.shares().get(i) + "%");
        }
        var rows = child(element, "tbody");
        for (var cells : table.rows()) {
            var row = child(rows, "tr");
            words(row, "th", "", cells.getFirst()).setAttribute("scope", "row");
            cells.subList(1, cells.size()).forEach(cell -> words(row, "td", "", cell));
        }
    }

    private void figure(Element box, Section section, Picture picture, double height) {
        var object = child(box, "object");
        object.setAttribute("type", PICTURE);
        object.setAttribute("data-number", String.valueOf(pictures.size()));
        object.setAttribute("title", printable(section.title()));
        object.setAttribute("alt", printable(picture.description()));
        object.setAttribute("style", "height: " + height + "mm");
        pictures.add(picture);
    }

    private Element words(Element parent, String name, String kind, String words) {
        var element = child(parent, name);
        if (!kind.isEmpty()) {
            element.setAttribute("class", kind);
        }
        element.appendChild(document.createTextNode(printable(words)));
        return element;
    }

    private String printable(String words) {
        var printed = PaperFont.printable(words);
        replaced |= printed.indexOf(PaperFont.REPLACEMENT) >= 0;
        return printed;
    }

    private Element child(Element parent, String name) {
        var child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }
}
