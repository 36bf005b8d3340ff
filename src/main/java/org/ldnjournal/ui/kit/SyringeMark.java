package org.ldnjournal.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.ldnjournal.plan.Way;
import org.ldnjournal.text.Texts;

/** A syringe lying on its side, filled up to its mark; what it shows is also said to who cannot see it. */
public final class SyringeMark extends Region {
    private static final double EMS_WIDE = 22;
    private static final double BARREL = 26;
    private static final double TICK = 8;
    private static final double LONG_TICK = 14;
    private static final double NOZZLE = 12;
    private static final double GAP = 4;

    private final SyringeScale scale;
    private final Region nozzle = part("syringe-nozzle");
    private final Region barrel = part("syringe-barrel");
    private final Region fill = part("syringe-fill");
    private final Region pointer = part("syringe-pointer");
    private final Label amount;
    private final Map<SyringeScale.Tick, Region> ticks = new LinkedHashMap<>();
    private final Map<SyringeScale.Tick, Label> numbers = new LinkedHashMap<>();

    /** A syringe filled with this. */
    public SyringeMark(Way.Drawn drawn, Texts texts) {
        scale = SyringeScale.of(drawn);
        amount = Words.strong(texts.get("preparation.syringe.mark", drawn.millilitres()));
        amount.setWrapText(false);
        getStyleClass().add("syringe");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(texts.get("preparation.syringe", drawn.millilitres(), scale.perMark()));
        nozzle.setVisible(scale.from() == 0);
        getChildren().addAll(nozzle, barrel, fill);
        for (var tick : scale.ticks()) {
            ticks.put(tick, part("syringe-tick"));
            if (tick.labelled()) {
                numbers.put(tick, Words.small(texts.number(tick.millilitres())));
                numbers.get(tick).setWrapText(false);
            }
        }
        getChildren().addAll(ticks.values());
        getChildren().addAll(numbers.values());
        getChildren().addAll(pointer, amount);
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        return part;
    }

    @Override
    protected double computePrefWidth(double height) {
        return amount.getFont().getSize() * EMS_WIDE;
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return amount.prefHeight(-1) + GAP + BARREL + GAP + numbers.values().iterator().next().prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double top = amount.prefHeight(-1) + GAP;
        nozzle.resizeRelocate(0, top + BARREL / 2 - 3, NOZZLE, 6);
        barrel.resizeRelocate(NOZZLE, top, getWidth() - NOZZLE, BARREL);
        fill.resizeRelocate(NOZZLE + 1, top + 1, x(scale.mark()) - NOZZLE - 1, BARREL - 2);
        ticks.forEach((tick, line) -> {
            double length = tick.labelled() ? LONG_TICK : TICK;
            line.resizeRelocate(snapPositionX(x(tick.at())), top + BARREL - length, 1, length);
        });
        numbers.forEach((tick, label) -> centre(label, x(tick.at()), top + BARREL + GAP));
        pointer.resizeRelocate(x(scale.mark()) - 1.5, top - GAP, 3, BARREL + GAP);
        centre(amount, x(scale.mark()), 0);
    }

    private double x(long at) {
        double room = getWidth() - NOZZLE - 2 * amount.getFont().getSize();
        return NOZZLE + (scale.from() == 0 ? 0 : amount.getFont().getSize()) + scale.place(at) * room;
    }

    private void centre(Label label, double x, double y) {
        double width = label.prefWidth(-1);
        label.resizeRelocate(Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width)), y, width,
                label.prefHeight(-1));
    }
}
