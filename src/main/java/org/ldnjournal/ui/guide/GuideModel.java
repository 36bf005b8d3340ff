package org.ldnjournal.ui.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is read in the guide, what was read before, and what is found in it. */
final class GuideModel {
    private final Guide guide;
    private final GuideSearch search;
    private final Deque<Address> before = new ArrayDeque<>();
    private final Deque<Address> after = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Address> at;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");

    /** @param topic the page to begin with; the list of pages where there is no such page */
    GuideModel(Locale locale, Optional<String> topic) {
        guide = Guide.of(locale);
        search = new GuideSearch(guide);
        var first = topic.filter(name -> guide.page(name).isPresent()).orElse(Guide.CONTENTS);
        at = new ReadOnlyObjectWrapper<>(this, "at", Address.of(first));
    }

    /** All pages in order. */
    List<GuidePage> pages() {
        return guide.pages();
    }

    /** What is read now. */
    ReadOnlyObjectProperty<Address> at() {
        return at.getReadOnlyProperty();
    }

    /** The page that is read now. */
    GuidePage page() {
        return guide.page(at.get().page()).orElseThrow();
    }

    /** Reads there from now on; a page that the guide does not have leaves everything as it is. */
    void open(Address address) {
        if (guide.page(address.page()).isPresent() && !address.equals(at.get())) {
            before.push(at.get());
            after.clear();
            go(address);
        }
    }

    /** Back to what was read before. */
    void back() {
        if (!before.isEmpty()) {
            after.push(at.get());
            go(before.pop());
        }
    }

    /** Forward again to what was read before going back. */
    void forward() {
        if (!after.isEmpty()) {
            before.push(at.get());
            go(after.pop());
        }
    }

    private void go(Address address) {
        at.set(address);
        canGoBack.set(!before.isEmpty());
        canGoForward.set(!after.isEmpty());
    }

    ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /** The sections that hold all these words. */
    List<GuideSearch.Found> find(String words) {
        return search.find(words);
    }
}
