package org.ldnjournal.ui.today;

import java.util.stream.Collectors;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Due;
import org.ldnjournal.text.Texts;

/** What the plan says for a day, in words. */
final class DueWords {
    private final Texts texts;

    DueWords(Texts texts) {
        this.texts = texts;
    }

    /** The dose, or what there is in its place. */
    String amount(Due due) {
        return switch (due) {
            case Due.DoseDue dose -> dose.parts().stream().map(part -> texts.milligrams(part.dose().milligrams()))
                    .collect(Collectors.joining(" + "));
            case Due.Between _ -> texts.get("today.due.between");
            case Due.NotStarted _ -> texts.get("today.due.notStarted");
            case Due.Paused _ -> texts.get("today.due.paused");
            case Due.Stopped _ -> texts.get("today.due.stopped");
            case Due.NoPlan _ -> texts.get("today.due.noPlan");
        };
    }

    /** Why. */
    String why(DayPicture picture) {
        return switch (picture.due()) {
            case Due.DoseDue dose -> whyDue(dose, picture);
            case Due.Between between -> between.next().map(next -> texts.get("today.why.between",
                    day(next.day(), picture), texts.milligrams(next.dose().milligrams())))
                    .orElseGet(() -> texts.get("today.why.betweenLast"));
            case Due.NotStarted later -> texts.get("today.why.notStarted", day(later.start(), picture));
            case Due.Paused paused -> texts.get("today.why.paused", day(paused.since(), picture));
            case Due.Stopped stopped -> texts.get("today.why.stopped", day(stopped.since(), picture));
            case Due.NoPlan _ -> texts.get("today.why.noPlan");
        };
    }

    private String whyDue(Due.DoseDue due, DayPicture picture) {
        return due.isSplit() ? texts.get("today.why.parts", whyDay(due, picture), due.parts().getFirst().time(),
                due.parts().getLast().time()) : whyDay(due, picture);
    }

    private String whyDay(Due.DoseDue due, DayPicture picture) {
        var amount = texts.milligrams(due.dose().milligrams());
        if (due.of().isEmpty()) {
            return texts.get("today.why.last", due.day(), amount);
        }
        var decision = picture.nextDecision().map(next -> day(next, picture)).orElse("");
        return due.decisionDue()
                ? texts.get("today.why.decisionDue", due.day(), amount, decision)
                : texts.get("today.why.due", due.day(), due.of().getAsInt(), amount, decision);
    }

    private String day(JournalDay day, DayPicture picture) {
        return texts.day(day.date(), picture.day().date());
    }
}
