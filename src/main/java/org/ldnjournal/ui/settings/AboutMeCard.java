package org.ldnjournal.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Words;

/** About me and my care: every field optional, kept when it is left. */
final class AboutMeCard extends VBox {

    private final PersonModel model;
    private final Texts texts;
    private final Field name;
    private final Field birthDate;
    private final Field prescriber;
    private final Field pharmacy;
    private final Field emergency;
    private final CountryChoice country;
    private final AllergyList allergies;
    private boolean showing;
    private boolean filled;

    AboutMeCard(PersonModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        name = field("settings.name", "", model::name);
        birthDate = field("settings.birthDate", texts.date(PersonModel.BIRTH_DATE_EXAMPLE), model::birthDate);
        prescriber = field("settings.prescriber", "", model::prescriber);
        pharmacy = field("settings.pharmacy", texts.get("settings.pharmacyPrompt"), model::pharmacy);
        emergency = field("settings.emergency", "", model::emergencyNumber);
        country = new CountryChoice(texts);
        country.valueProperty().addListener((_, _, code) -> chosen(code));
        allergies = new AllergyList(model, texts);
        var fields = new Flow(name, birthDate, prescriber, pharmacy, labelledCountry(), emergency);
        fields.setGap(24);
        getChildren().add(Card.titled(texts.get("settings.aboutMe"), Words.muted(texts.get("settings.aboutMeWhy")),
                fields,
                Words.small(texts.get("settings.emergencyWhy")), allergies));
    }

    /** Keeps what is still being typed; an empty field that never said what is kept was not emptied. */
    void keepTyped() {
        if (!filled) {
            return;
        }
        List.of(name, birthDate, prescriber, pharmacy, emergency)
                .forEach(field -> field.input().getOnAction().handle(null));
        allergies.keepTyped();
    }

    void show(JournalContents contents) {
        filled = true;
        var person = contents.person();
        fill(name, person.name());
        fill(birthDate, person.birthDate().map(texts::date).orElse(""));
        fill(prescriber, person.prescriber());
        fill(pharmacy, person.pharmacy());
        fill(emergency, person.emergencyNumber());
        showCountry(person);
        allergies.show(contents.items().of(Allergy.class));
    }

    /** What is only shown was not chosen. */
    private void showCountry(Person person) {
        showing = true;
        country.setValue(person.country().orElse(CountryChoice.NONE));
        showing = false;
    }

    private void chosen(String code) {
        if (!showing) {
            model.country(Optional.of(code).filter(given -> !given.equals(CountryChoice.NONE)));
        }
    }

    private Node labelledCountry() {
        var label = Words.body(texts.get("settings.country"));
        label.setLabelFor(country);
        var why = Words.small(texts.get("settings.countryWhy"));
        why.getStyleClass().add("field-message");
        var box = new VBox(label, country, why);
        box.getStyleClass().add("field");
        box.getStyleClass().add("field-long");
        return box;
    }

    private Field field(String key, String prompt, Function<String, Optional<Reason>> keep) {
        var field = new Field(texts.get(key), prompt);
        field.getStyleClass().add("field-long");
        field.input().setOnAction(_ -> keep.apply(field.text()).ifPresentOrElse(
                reason -> field.refuse(texts.say(reason)), field::clearMessage));
        field.input().focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                field.input().getOnAction().handle(null);
            }
        });
        return field;
    }

    private static void fill(Field field, String kept) {
        if (!field.input().isFocused() && field.message().isEmpty()) {
            field.input().setText(kept);
        }
    }
}
