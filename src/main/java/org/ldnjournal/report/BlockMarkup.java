package org.ldnjournal.report;

import java.util.List;
import org.w3c.dom.Element;

/** A section of a paper as elements. */
final class BlockMarkup {
    private final Elements elements;

    BlockMarkup(Elements elements) {
        this.elements = elements;
    }

    Element section(Element parent, Section section) {
        var box = elements.child(parent, "div", "section " + switch (section.place()) {
            case WHOLE -> "whole";
            case LEFT -> "left";
            case RIGHT -> "right";
        });
        elements.words(box, "h2", section.title());
        section.blocks().forEach(block -> block(box, section.title(), block));
        return box;
    }

    private void block(Element box, String title, Block block) {
        switch (block) {
            case Block.Words(var text, var tone) -> elements.words(box, "p", switch (tone) {
                case LEADING -> "leading";
                case PLAIN -> "plain";
                case QUIET -> "quiet";
            }, text);
            case Block.Facts(var facts) -> facts(box, facts);
            case Block.Table table -> table(box, table);
            case Block.Figure(var picture, var height) -> {
                var object = elements.picture(box, picture);
                elements.attribute(object, "title", title);
                object.setAttribute("style", "height: " + height + "mm");
            }
            case Block.Numbered(var sentences) -> {
                var list = elements.child(box, "ol");
                sentences.forEach(sentence -> elements.words(list, "li", sentence));
            }
            case Block.Ruled(var lines) -> {
                for (int i = 0; i < lines; i++) {
                    elements.words(box, "p", "ruled", "\u00a0");
                }
            }
        }
    }

    private void facts(Element box, List<Block.Fact> facts) {
        var rows = elements.child(elements.child(box, "table", "facts"), "tbody");
        for (var fact : facts) {
            var row = elements.child(rows, "tr");
            elements.words(row, "th", fact.label()).setAttribute("scope", "row");
            elements.words(row, "td", fact.answer().isEmpty() ? "\u00a0" : fact.answer());
            if (fact.answer().isEmpty()) {
                row.setAttribute("class", "fill");
            }
        }
    }

    private void table(Element box, Block.Table table) {
        var element = elements.child(box, "table");
        var heads = elements.child(elements.child(element, "thead"), "tr");
        for (int i = 0; i < table.heads().size(); i++) {
            var head = elements.words(heads, "th", table.heads().get(i));
            head.setAttribute("scope", "col");
            head.setAttribute("style", "width: " + table.shares().get(i) + "%");
        }
        var rows = elements.child(element, "tbody");
        for (var cells : table.rows()) {
            var row = elements.child(rows, "tr");
            elements.words(row, "th", cells.getFirst()).setAttribute("scope", "row");
            cells.subList(1, cells.size()).forEach(cell -> elements.words(row, "td", cell));
        }
    }
}
