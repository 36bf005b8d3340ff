package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.safety.Finding;
import org.ldnjournal.safety.Level;
import org.ldnjournal.text.Texts;

class KitPicturesTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);

    @ParameterizedTest
    @CsvSource(textBlock = """
            LIGHT, 100
            DARK,  100
            LIGHT, 150
            """)
    void everyPartIsPaintedInEachAppearance(Appearance.Mode mode, int percent) {
        var made = Snapshots.<Parent>onFx(KitPicturesTest::parts);
        var picture = Snapshots.take(() -> made, new Appearance(mode, percent, true), 1012, 1000);
        Snapshots.keep("kit-" + mode + "-" + percent, picture);
        var corner = picture.getPixelReader().getColor(2, 2);
        assertThat(corner.getBrightness() < 0.5).isEqualTo(mode == Appearance.Mode.DARK);
        assertThat(Whole.nameless(made)).isEmpty();
        assertThat(Whole.cutOff(made)).isEmpty();
    }

    private static Parent parts() {
        var pain = new ScoreRow(Scale.PAIN, TEXTS);
        pain.score().set(Optional.of(new Score(Scale.PAIN, 4)));
        pain.before(Optional.of(5));
        var field = new Field(TEXTS.get("scale.PAIN"), "4.5");
        field.refuse(TEXTS.get("dose.refused.empty"));
        var segments = new Segmented<>("Range", List.of("2 weeks", "8 weeks", "All"), word -> word);
        segments.chosen().set("8 weeks");
        var buttons = new HBox(12, Buttons.primary("Taken now", () -> { }), Buttons.plain("Other", () -> { }),
                Buttons.quiet(Feather.PLUS, "Add a medicine", () -> { }),
                Buttons.icon(Feather.CHEVRON_LEFT, "Back", () -> { }), segments);
        var question = new InlineQuestion();
        question.ask(TEXTS.get("dose.refused.range"), Buttons.plain("Record anyway", () -> { }));
        return Page.narrow(Page.header("Today", Words.small("Saved 21:14")), finding(Finding.Severity.STOP),
                finding(Finding.Severity.TALK),
                new Card(buttons, pain, new ScoreRow(Scale.SLEEP_QUALITY, TEXTS), field),
                question, new EmptyState(Feather.BOOK_OPEN, "Nothing here yet", "It will stand here.",
                        Buttons.primary("Begin", () -> { })));
    }

    private static FindingCard finding(Finding.Severity severity) {
        var claim = new Claim("E1", "scale.PAIN", "", "Label", "", Level.LABEL, LocalDate.of(2026, 11, 22), List.of());
        return new FindingCard(new Finding("x", severity, Reason.of("dose.refused.zero"),
                Reason.of("dose.refused.number"),
                List.of(Reason.of("dose.refused.range")), List.of(claim, claim)), TEXTS);
    }
}
