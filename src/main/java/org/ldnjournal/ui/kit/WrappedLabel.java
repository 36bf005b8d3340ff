package org.ldnjournal.ui.kit;

import javafx.scene.control.Label;

/** A label whose words wrap and are never cut off. It measures them once for a width until they change. */
final class WrappedLabel extends Label {
    private final Heights wanted = new Heights();

    /** A label with these words. */
    WrappedLabel(String words) {
        super(words);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public void requestLayout() {
        // also called while this is being constructed
        if (wanted != null) {
            wanted.forget();
        }
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return wanted.at(width, super::computePrefHeight);
    }
}
