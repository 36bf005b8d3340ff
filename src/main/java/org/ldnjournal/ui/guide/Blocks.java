package org.ldnjournal.ui.guide;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.ldnjournal.text.Texts;

/** The blocks of a page below each other: headings, paragraphs, lists, quotes and tables. */
final class Blocks extends AbstractVisitor {
    private static final double WHOLE = 100;
    /** How much of the width the first column has; the others share the rest. */
    private static final double FIRST = 36;

    private final Pane into;
    private final String page;
    private final Consumer<Address> open;
    private final Texts texts;

    /**
     * @param into where the blocks are put
     * @param page the page on which they stand
     * @param open goes where a link leads
     */
    Blocks(Pane into, String page, Consumer<Address> open, Texts texts) {
        this.into = into;
        this.page = page;
        this.open = open;
        this.texts = texts;
    }

    @Override
    public void visit(Heading heading) {
        add(new HeadingLine(heading, texts));
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (!(paragraph.getFirstChild() instanceof Image picture && picture.getNext() == null)) {
            add(Runs.of(paragraph, page, open));
        }
    }

    @Override
    public void visit(BulletList list) {
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            item("•", (ListItem) item);
        }
    }

    @Override
    public void visit(OrderedList list) {
        int number = 1;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(number + ".", (ListItem) item);
            number++;
        }
    }

    private void item(String mark, ListItem item) {
        var before = new Label(mark);
        before.getStyleClass().add("guide-mark");
        before.setMinWidth(Region.USE_PREF_SIZE);
        var parts = inner(item);
        HBox.setHgrow(parts, Priority.ALWAYS);
        var line = new HBox(before, parts);
        line.getStyleClass().add("guide-item");
        add(line);
    }

    @Override
    public void visit(BlockQuote quote) {
        var parts = inner(quote);
        parts.getStyleClass().add("quote");
        add(parts);
    }

    private VBox inner(org.commonmark.node.Node block) {
        var parts = new VBox();
        parts.getStyleClass().add("stack");
        new Blocks(parts, page, open, texts).visitChildren(block);
        return parts;
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            add(new Rows(table).grid);
        }
    }

    private void add(Node node) {
        into.getChildren().add(node);
    }

    /** The cells of a table, row by row; the first column is narrower. */
    private final class Rows extends AbstractVisitor {
        private final GridPane grid = new GridPane();
        private int row;
        private int column;

        Rows(TableBlock table) {
            grid.getStyleClass().add("guide-table");
            visitChildren(table);
            for (int i = 0; i < grid.getColumnCount(); i++) {
                var share = new ColumnConstraints();
                share.setPercentWidth(i == 0 ? FIRST : (WHOLE - FIRST) / (grid.getColumnCount() - 1));
                grid.getColumnConstraints().add(share);
            }
        }

        @Override
        public void visit(org.commonmark.node.CustomNode node) {
            if (node instanceof TableCell cell) {
                var words = Runs.of(cell, page, open);
                words.getStyleClass().add(cell.isHeader() ? "guide-head" : "guide-cell");
                grid.add(words, column, row);
                column++;
            } else {
                visitChildren(node);
            }
            if (node instanceof TableRow) {
                row++;
                column = 0;
            }
        }
    }
}
