package org.ldnjournal.ui.kit;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame of a screen: its parts below each other, centred, at most 880 px wide, scrolled where they are higher. */
public final class Page extends StackPane {
    private static final double WIDEST = 880 + 2 * 24;
    private static final double ABOVE = 24;
    /** How much of what is seen goes by when a page is turned: a line stays to go on from. */
    private static final double MOST_OF_IT = .9;

    private final Measured column = new Measured();
    private final ScrollPane scroll;
    private Optional<StaysInSight> staying = Optional.empty();
    private Optional<StaysBeside> beside = Optional.empty();

    private Page(double widest) {
        column.getStyleClass().add("page");
        column.setMaxWidth(widest);
        var centred = new StackPane(column);
        centred.setAlignment(Pos.TOP_CENTER);
        scroll = new ScrollPane(centred);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // The bar's room is always kept: else the whole page would move aside when it grows beyond the window.
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.skinProperty().subscribe(this::hideIdleBar);
        scroll.skinProperty().subscribe(this::paintOnlyWhatIsSeen);
        scroll.setFocusTraversable(false);
        // A page is as large as the window lets it be, whatever is on it: nobody has to measure it to know.
        scroll.setMinSize(0, 0);
        scroll.setPrefSize(0, 0);
        getChildren().add(scroll);
        KeepInView.of(scroll, () -> staying, () -> beside);
    }

    /** The bar is seen only where there is something to scroll. */
    private void hideIdleBar() {
        for (var part : scroll.getChildrenUnmodifiable()) {
            if (part instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
                bar.opacityProperty().bind(Bindings.when(bar.visibleAmountProperty().lessThan(1)).then(1).otherwise(0));
            }
        }
    }

    /** JavaFX would keep a picture of all that can be scrolled to: what lies below the edge would be painted first. */
    private void paintOnlyWhatIsSeen() {
        Optional.ofNullable(scroll.lookup(".viewport")).ifPresent(viewport -> viewport.setCache(false));
    }

    /** A page of text and forms. */
    public static Page narrow(Node... parts) {
        return new Page(WIDEST).with(parts);
    }

    /** A page whose charts use the whole width. */
    public static Page wide(Node... parts) {
        return new Page(Double.MAX_VALUE).with(parts);
    }

    /** A screen's name at the left and what belongs to it at the right, below it where there is no room. */
    public static Region header(String title, Node... beside) {
        var name = Words.title(title);
        // a name is one word more often than not: it is never broken
        name.setMinWidth(Region.USE_PREF_SIZE);
        var parts = new Flow(beside);
        parts.setAlignment(Pos.CENTER_RIGHT);
        return beside.length == 0 ? name : new BesideOrBelow(name, parts);
    }

    /** The parts, to add to and take from. */
    public VBox column() {
        return column;
    }

    /** This part of the column stays in sight at the top when it is scrolled. */
    public void keepInSight(Region part) {
        staying = Optional.of(new StaysInSight(scroll, part));
    }

    /** The first of these stays in sight beside the second when it is the shorter one. */
    public void keepBeside(SideBySide both) {
        beside = Optional.of(new StaysBeside(scroll, both));
    }

    /** Whether all of this part can be seen without scrolling. */
    public boolean shows(Node part) {
        var seen = scroll.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        return seen.getMinY() >= 0 && seen.getMaxY() <= scroll.getHeight();
    }

    /** Back to the top. */
    public void toTop() {
        scroll.setVvalue(0);
    }

    /** Scrolls so that this part of it stands at the top, as far as the page reaches. */
    public void begin(Node part) {
        applyCss();
        layout();
        var content = scroll.getContent();
        double hidden = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        double top = content.sceneToLocal(part.localToScene(part.getLayoutBounds())).getMinY() - ABOVE;
        scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
    }

    /** Scrolls on by so many heights of what is seen; back where it is less than none. */
    public void turn(int by) {
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double seen = scroll.getViewportBounds().getHeight() * MOST_OF_IT;
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + by * seen / hidden, 0, 1));
        }
    }

    private Page with(Node... parts) {
        column.getChildren().addAll(parts);
        return this;
    }
}
