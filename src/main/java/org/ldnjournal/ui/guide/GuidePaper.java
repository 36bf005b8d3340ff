package org.ldnjournal.ui.guide;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.report.Block;
import org.ldnjournal.report.PaperKind;
import org.ldnjournal.report.PaperPage;
import org.ldnjournal.report.PaperPdf;
import org.ldnjournal.report.Section;
import org.ldnjournal.text.Texts;

/** The guide on paper: its pages one after the other, in the words of the screen; where a link leads is left out. */
public final class GuidePaper {
    private static final int WHOLE = 100;
    /** How much of the width the first column of a table has. */
    private static final int FIRST = 36;

    private GuidePaper() {}

    /** The whole guide in the language of these texts, as a PDF. */
    public static byte[] pdf(Texts texts, Moment printed) {
        return PaperPdf.bytes(page(texts, printed), printed, texts);
    }

    static PaperPage page(Texts texts, Moment printed) {
        var sections = Guide.of(texts.locale()).pages().stream().map(GuidePaper::section).toList();
        return new PaperPage(PaperKind.LETTER, texts.get("app.title"), texts.get("guide.name"),
                texts.get("report.card.printed", printed.local().toLocalDate()), List.of(sections.getFirst()),
                sections.subList(1, sections.size()), texts.get("report.notice"));
    }

    private static Section section(GuidePage page) {
        var parts = new Parts();
        page.document().accept(parts);
        return new Section(page.title(), Section.Place.WHOLE, parts.blocks);
    }

    /** What stands below the title of a page, block by block. */
    private static final class Parts extends AbstractVisitor {
        private final List<Block> blocks = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            if (heading.getPrevious() != null) {
                words(heading, "", Block.Words.Tone.LEADING);
            }
        }

        @Override
        public void visit(Paragraph paragraph) {
            words(paragraph, "", Block.Words.Tone.PLAIN);
        }

        @Override
        public void visit(BlockQuote quote) {
            words(quote, "", Block.Words.Tone.PLAIN);
        }

        @Override
        public void visit(BulletList list) {
            items(list).forEach(item -> words(item, "• ", Block.Words.Tone.PLAIN));
        }

        @Override
        public void visit(OrderedList list) {
            blocks.add(new Block.Numbered(items(list).stream().map(Plain::of).toList()));
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                var rows = new Rows();
                block.accept(rows);
                blocks.add(rows.table());
            }
        }

        private void words(Node part, String mark, Block.Words.Tone tone) {
            var words = Plain.of(part);
            if (!words.isEmpty()) {
                blocks.add(new Block.Words(mark + words, tone));
            }
        }

        private static List<Node> items(Node list) {
            var items = new ArrayList<Node>();
            for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
                items.add(item);
            }
            return items;
        }
    }

    /** The cells of a table, row by row. */
    private static final class Rows extends AbstractVisitor {
        private final List<List<String>> rows = new ArrayList<>();

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                rows.add(new ArrayList<>());
            }
            if (node instanceof TableCell cell) {
                rows.getLast().add(words(cell));
            } else {
                visitChildren(node);
            }
        }

        /** Without the colon that stands after each cell where a row is one line. */
        private static String words(TableCell cell) {
            return Plain.of(cell).replaceFirst(":$", "");
        }

        Block.Table table() {
            var heads = rows.getFirst();
            var shares = new ArrayList<>(List.of(FIRST));
            while (shares.size() < heads.size()) {
                shares.add((WHOLE - FIRST) / (heads.size() - 1));
            }
            return new Block.Table(heads, shares, rows.subList(1, rows.size()));
        }
    }
}
