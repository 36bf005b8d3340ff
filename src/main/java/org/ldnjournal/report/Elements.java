package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.ldnjournal.chart.Picture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes the elements of a document. Words go in as text nodes and never as markup, so a name cannot become a tag. What
 * no embedded font can show becomes a visible mark, and beside these words it is said what the mark stands for.
 */
final class Elements {
    /** What can hold a paragraph besides its words. */
    private static final Set<String> HOLDING = Set.of("td", "th", "li");

    private final Document document = blank();
    private final List<Picture> pictures = new ArrayList<>();
    private final String explanation;

    /** @param explanation what is said beside words in which a mark stands for a character */
    Elements(String explanation) {
        this.explanation = explanation;
    }

    private static Document blank() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Document document() {
        return document;
    }

    List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    /** The element that holds all others. */
    Element root(String name) {
        var root = document.createElement(name);
        document.appendChild(root);
        return root;
    }

    Element child(Element parent, String name) {
        var child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    /** The same of a kind that the style sheet knows. */
    Element child(Element parent, String name, String kind) {
        var child = child(parent, name);
        child.setAttribute("class", kind);
        return child;
    }

    Element words(Element parent, String name, String words) {
        var element = child(parent, name);
        var printed = PaperFont.printable(words);
        element.appendChild(document.createTextNode(printed));
        if (printed.indexOf(PaperFont.REPLACEMENT) >= 0) {
            explain(HOLDING.contains(name) ? element : parent);
        }
        return element;
    }

    /** In the element that is torn apart last: on the page of the mark. */
    private void explain(Element holder) {
        child(holder, "p", "unprintable").appendChild(document.createTextNode(explanation));
    }

    Element words(Element parent, String name, String kind, String words) {
        var element = words(parent, name, words);
        element.setAttribute("class", kind);
        return element;
    }

    void attribute(Element element, String name, String words) {
        element.setAttribute(name, PaperFont.printable(words));
    }

    /** An object that stands for this picture, which its drawer finds by its number. */
    Element picture(Element parent, Picture picture) {
        var object = child(parent, "object");
        object.setAttribute("type", PageMarkup.PICTURE);
        object.setAttribute("data-number", String.valueOf(pictures.size()));
        attribute(object, "alt", picture.description());
        pictures.add(picture);
        return object;
    }
}
