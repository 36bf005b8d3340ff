package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

class OnItsWayTest {
    private final OnItsWay<String> onItsWay = new OnItsWay<>();
    private final StringProperty typed = onItsWay.follow(new SimpleStringProperty("17"));
    private final List<String> kept = new ArrayList<>();

    private Runnable send() {
        var words = typed.get();
        return onItsWay.send(words, () -> kept.add(words));
    }

    @Test
    void itsFormIsDoneOnceItIsOnTheDiskAndNotBefore() {
        var written = send();
        assertThat(kept).isEmpty();
        assertThat(onItsWay.sent()).contains("17");
        written.run();
        assertThat(kept).containsExactly("17");
        assertThat(onItsWay.sent()).isEmpty();
    }

    @Test
    void sentTwiceInAHurryItIsDoneOnce() {
        var first = send();
        var second = send();
        first.run();
        second.run();
        assertThat(kept).containsExactly("17");
    }

    /** Such as a decision, in which the moment of the press is another one. */
    @Test
    void sentTwiceAndThenLockedItIsDoneWhicheverOfTheTwoCameThrough() {
        for (var through : List.of("first", "second")) {
            onItsWay.send("first", () -> kept.add(through));
            onItsWay.send("second", () -> kept.add(through));
            onItsWay.read(through::equals, () -> kept.add(through));
        }
        assertThat(kept).containsExactly("first", "second");
    }

    @Test
    void whatIsTypedWhileItIsBeingWrittenStays() {
        var written = send();
        typed.set("18");
        written.run();
        assertThat(kept).isEmpty();
        assertThat(onItsWay.sent()).isEmpty();
    }

    @Test
    void whatWasWrittenWhileTheJournalWasLockedIsDoneOnceItIsRead() {
        send();
        onItsWay.read(List.of("9")::contains, () -> kept.add("another"));
        assertThat(kept).isEmpty();
        onItsWay.read(List.of("9", "17")::contains, () -> kept.add("it"));
        onItsWay.read(List.of("9", "17")::contains, () -> kept.add("twice"));
        assertThat(kept).containsExactly("it");
    }
}
