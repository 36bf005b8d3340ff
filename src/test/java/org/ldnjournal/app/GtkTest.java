package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class GtkTest {
    @Test
    void aLibraryThatIsNotThereIsLeftForJavaFxToMiss() {
        assertThatCode(() -> Gtk.open("libthat-nobody-has.so.0")).doesNotThrowAnyException();
    }
}
