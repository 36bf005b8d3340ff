package org.ldnjournal.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.history.ChangesModel.Which;

class ChangesModelTest {
    private static final JournalDay DAY = JournalDay.of(2026, 11, 19);

    private final Given given = new Given();
    private final ChangesModel model = new ChangesModel(given.open, Texts.of(Locale.UK));

    private void write() {
        given.pain(DAY, 5, Given.evening(DAY));
        given.pain(DAY, 4, Given.at(DAY, "22:10"));
        given.pain(DAY, 6, Given.at(DAY.next(), "09:12"));
        given.note(DAY, "Café");
        given.open.changed();
    }

    private List<String> seen() {
        return model.found().get().orElseThrow().rows().stream().map(row -> switch (row) {
            case ChangeRow.MadeOn(var date) -> date.toString();
            case ChangeRow.Line(var change) -> change.words();
        }).toList();
    }

    @Test
    void changesStandUnderTheDayOnWhichTheyWereMade() {
        write();
        model.shown();
        assertThat(seen()).containsExactly("2026-11-20", "Pain of Thu 19 Nov: from 4 to 6",
                "2026-11-19", "Pain of Thu 19 Nov: from 5 to 4");
    }

    @Test
    void everythingThatWasRecordedIsThereByChoice() {
        write();
        model.shown();
        model.which().set(Which.EVERYTHING);
        assertThat(model.found().get().orElseThrow().count()).isEqualTo(4);
        assertThat(seen()).contains("Note of Thu 19 Nov: “Café”");
    }

    @Test
    void aWordIsFoundWhateverItsAccents() {
        write();
        model.shown();
        model.which().set(Which.EVERYTHING);
        model.search().set("cafe");
        assertThat(seen()).containsExactly("2026-11-19", "Note of Thu 19 Nov: “Café”");
    }

    @Test
    void itFollowsTheJournalOnlyWhileItIsLookedAt() {
        model.which().set(Which.EVERYTHING);
        write();
        assertThat(model.found().get()).isEmpty();
        model.shown();
        model.hidden();
        given.note(DAY, "");
        given.open.changed();
        assertThat(model.found().get().orElseThrow().count()).isEqualTo(4);
        model.shown();
        assertThat(model.found().get().orElseThrow().count()).isEqualTo(5);
    }
}
