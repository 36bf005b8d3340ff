package org.ldnjournal.ui.guide;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** A line of words with what stands out in it: strong words, keys, links. It wraps, and is read out as a whole. */
final class Runs extends AbstractVisitor {
    private final TextFlow line = new TextFlow();
    private final String page;
    private final Consumer<Address> open;
    private boolean strong;

    private Runs(String page, Consumer<Address> open) {
        this.page = page;
        this.open = open;
    }

    /**
     * @param part what stands on the line
     * @param page the page on which it stands
     * @param open goes where a link leads
     */
    static TextFlow of(Node part, String page, Consumer<Address> open) {
        var runs = new Runs(page, open);
        runs.visitChildren(part);
        runs.line.getStyleClass().add("guide-line");
        runs.line.setAccessibleRole(AccessibleRole.TEXT);
        runs.line.setAccessibleText(Plain.of(part));
        return runs.line;
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        words(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words("\n");
    }

    @Override
    public void visit(Image picture) {
        // a picture is for paper; here the screen itself is behind the page
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        strong = true;
        visitChildren(emphasis);
        strong = false;
    }

    @Override
    public void visit(Code key) {
        var cap = new Label(key.getLiteral());
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Label.USE_PREF_SIZE);
        line.getChildren().add(cap);
    }

    @Override
    public void visit(Link link) {
        var pressed = new Hyperlink(Plain.of(link));
        pressed.setOnAction(_ -> Address.of(link.getDestination(), page).ifPresent(open));
        line.getChildren().add(pressed);
    }

    private void words(String words) {
        var text = new Text(words);
        text.getStyleClass().add(strong ? "guide-strong" : "guide-words");
        line.getChildren().add(text);
    }
}
