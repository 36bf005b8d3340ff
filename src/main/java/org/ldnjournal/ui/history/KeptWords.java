package org.ldnjournal.ui.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.text.Texts;

/** What is kept besides days, in words. What was sealed stays sealed here too. */
record KeptWords(Texts texts) {

    /** What it is, with its name where it has one: "Medicine “Ibuprofen”". */
    String name(Kept kept, Map<String, String> fields) {
        var sort = texts.get("history.changes.kept." + kept.name());
        return kept.naming().flatMap(field -> Optional.ofNullable(fields.get(field.name()))
                        .filter(stored -> !stored.isEmpty()).flatMap(stored -> said(kept, field, stored)))
                .map(name -> texts.get("history.changes.named", sort, name)).orElse(sort);
    }

    /** A part of it. */
    String part(String name, KeptField field) {
        return texts.get("history.changes.part", name, texts.get("history.changes.field." + field.name()));
    }

    /** A value as people read it; absent where it says nothing to them. */
    Optional<String> said(Kept kept, KeptField field, String stored) {
        return kept == Kept.SEALED_QUESTION && field == KeptField.WORDS ? Optional.empty() : switch (field.form()) {
            case WORDS -> Optional.of(stored).filter(words -> !words.isEmpty())
                    .map(words -> texts.get("quoted.words", words.replace("\n", ", ")));
            case DATE -> Optional.of(texts.date(LocalDate.parse(stored)));
            case TIME -> Optional.of(texts.time(LocalTime.parse(stored)));
            case HOUR -> Optional.of(texts.time(LocalTime.of(Integer.parseInt(stored), 0)));
            case NUMBER -> Optional.of(texts.number(new BigDecimal(stored)));
            case YES -> Optional.of(texts.get(stored.equals("1") || stored.equals("true") ? "history.yes"
                    : "history.no"));
            case DOSE -> Optional.of(texts.milligrams(new Dose(Long.parseLong(stored)).milligrams()));
            case COUNTRY -> Optional.of(Locale.of("", stored).getDisplayCountry(texts.locale()));
            case CODE -> choice(kept, field).map(prefix -> texts.get(prefix + stored));
            case SILENT -> Optional.empty();
        };
    }

    private static Optional<String> choice(Kept kept, KeptField field) {
        return switch (field) {
            case USE -> Optional.of("medicines.use.");
            case CONDITION -> Optional.of("condition.");
            case ANSWER -> Optional.of(kept == Kept.CONDITION ? "condition.answer." : "impression.");
            case TEST -> Optional.of("report.lab.");
            case SCALE, PRIMARY -> Optional.of("scale.");
            case KIND -> Optional.of("medicines.procedure.").filter(_ -> kept == Kept.PROCEDURE);
            default -> Optional.empty();
        };
    }
}
