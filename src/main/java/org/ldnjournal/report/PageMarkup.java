package org.ldnjournal.report;

import java.util.List;
import org.ldnjournal.chart.Picture;
import org.ldnjournal.text.Texts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as a document of elements. */
final class PageMarkup {
    /** The kind of object that stands for a picture. */
    static final String PICTURE = "picture";

    private static final String MORE = "more";

    private final PaperPage page;
    private final Texts texts;
    private final Elements elements;
    private final BlockMarkup blocks;

    /** The markup with the pictures that its objects name by number. */
    record Result(Document document, List<Picture> pictures) {}

    private PageMarkup(PaperPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
        elements = new Elements(texts.get("report.unprintable", PaperFont.REPLACEMENT));
        blocks = new BlockMarkup(elements);
    }

    static Result of(PaperPage page, Texts texts) {
        var markup = new PageMarkup(page, texts);
        markup.build();
        return new Result(markup.elements.document(), markup.elements.pictures());
    }

    /** The front of a card alone, on paper as large as it: more than one page is more than the card holds. */
    static Result front(PaperPage page, Texts texts) {
        var markup = new PageMarkup(page, texts);
        var body = markup.body(PageStyle.front(page.kind()));
        markup.front(markup.elements.child(body, "div", "front"));
        return new Result(markup.elements.document(), markup.elements.pictures());
    }

    private Element body(String style) {
        var html = elements.root("html");
        html.setAttribute("lang", texts.get("report.language"));
        head(elements.child(html, "head"), style);
        return elements.child(html, "body", page.kind().styleName());
    }

    private void build() {
        var body = body(PageStyle.css(page, texts));
        switch (page.kind()) {
            case VISIT, FRIDGE_SHEET, LETTER, EMPTY_WEEK -> sheet(body);
            case WALLET_CARD -> card(body);
        }
    }

    private void head(Element head, String style) {
        elements.words(head, "title", page.title());
        meta(head, "subject", texts.get("report.subject", page.title(), page.when()));
        meta(head, "description", texts.get("report.subject", page.who(), page.when()));
        elements.child(head, "style").appendChild(elements.document().createTextNode(style));
        var bookmarks = elements.child(head, "bookmarks");
        bookmark(bookmarks, page.title(), "top");
        for (int i = 0; i < page.more().size(); i++) {
            bookmark(bookmarks, page.more().get(i).title(), MORE + i);
        }
    }

    private void bookmark(Element bookmarks, String name, String place) {
        var bookmark = elements.child(bookmarks, "bookmark");
        elements.attribute(bookmark, "name", name);
        bookmark.setAttribute("href", "#" + place);
    }

    private void meta(Element head, String name, String content) {
        var meta = elements.child(head, "meta");
        meta.setAttribute("name", name);
        elements.attribute(meta, "content", content);
    }

    /** What it is, when and whose above the sections. */
    private void sheet(Element body) {
        var top = elements.child(body, "div", "top");
        top.setAttribute("id", "top");
        var side = elements.child(top, "div", "side");
        elements.words(side, "p", "when", page.when());
        elements.words(side, "p", "notice", page.notice());
        elements.words(top, "h1", page.title());
        elements.words(top, "p", "who", page.who());
        page.sections().forEach(section -> blocks.section(body, section));
        for (int i = 0; i < page.more().size(); i++) {
            var box = blocks.section(body, page.more().get(i));
            box.setAttribute("id", MORE + i);
            box.setAttribute("class", i == 0 ? "section whole more first" : "section whole more");
        }
    }

    /**
     * Two faces beside each other, to be folded in the middle: what stands at the left in front. What the front cannot
     * hold stands on a second card.
     */
    private void card(Element body) {
        var strip = elements.child(body, "div", "strip");
        strip.setAttribute("id", "top");
        front(elements.child(strip, "div", "face front"));
        var back = elements.child(strip, "div", "face back");
        sections(back, Section.Place.RIGHT);
        elements.words(back, "p", "when", page.when());
        elements.words(back, "p", "notice", page.notice());
        elements.words(body, "p", "hint", texts.get("report.card.hint"));
        for (int i = 0; i < page.more().size(); i++) {
            var second = elements.child(body, "div", "second");
            second.setAttribute("id", MORE + i);
            elements.words(second, "p", "who", page.who());
            blocks.section(second, page.more().get(i));
            elements.words(second, "p", "when", page.when());
        }
    }

    private void front(Element front) {
        elements.words(front, "h1", page.title());
        elements.words(front, "p", "who", page.who());
        sections(front, Section.Place.LEFT);
    }

    private void sections(Element face, Section.Place place) {
        page.sections().stream().filter(section -> section.place() == place)
                .forEach(section -> blocks.section(face, section));
    }
}
