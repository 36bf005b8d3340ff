package org.ldnjournal.ui.kit;

import java.time.LocalTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.ldnjournal.plan.DecisionSort;
import org.ldnjournal.text.Texts;

/**
 * The fields of a decision, bound to what is typed: which of them belong to a sort, and which one a refusal concerns.
 */
final class DecisionFields {
    private static final double NARROW = 14.667;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Field from;
    private final Field more;
    private final Field length;
    private final Field amount;
    private final Field part;
    private final Field lower;
    private final Field again;
    private final Field time;
    private final Field partTime;
    private final Field reason;

    DecisionFields(DecisionDraft draft, Texts texts, Runnable save) {
        from = new Field(texts.get("planScreen.from"), "");
        more = new Field(texts.get("planScreen.moreDays"), texts.get("planScreen.daysPrompt"));
        length = new Field(texts.get("planScreen.forDays"), texts.get("planScreen.daysPrompt"));
        amount = new Field(texts.get("planScreen.namedDose"), "");
        part = new Field(texts.get("planScreen.onePart"), "");
        lower = new Field(texts.get("planScreen.lowerDose"), "");
        again = new Field(texts.get("planScreen.again"), "");
        time = new Field(texts.get("planScreen.newTime"), texts.get("planScreen.timePrompt", MORNING));
        partTime = new Field(texts.get("planScreen.partTime"), texts.get("planScreen.timePrompt", MORNING));
        reason = new Field(texts.get("planScreen.reason"), texts.get("planScreen.reasonPrompt"));
        from.input().textProperty().bindBidirectional(draft.from());
        List.of(more, length).forEach(field -> field.input().textProperty().bindBidirectional(draft.days()));
        List.of(amount, part, lower).forEach(field -> field.input().textProperty().bindBidirectional(draft.amount()));
        List.of(time, partTime).forEach(field -> field.input().textProperty().bindBidirectional(draft.time()));
        again.input().textProperty().bindBidirectional(draft.again());
        reason.input().textProperty().bindBidirectional(draft.reason());
        for (var field : all()) {
            field.input().textProperty().addListener((_, _, _) -> field.clearMessage());
            field.input().setOnAction(_ -> save.run());
            if (field != reason) {
                field.wide(NARROW * 1.5).inputWithin(NARROW);
            }
        }
    }

    private List<Field> all() {
        return List.of(from, more, length, amount, part, lower, again, time, partTime, reason);
    }

    TextField from() {
        return from.input();
    }

    Field reason() {
        return reason;
    }

    /** The fields that belong to this sort, beside each other. */
    Node row(DecisionSort option) {
        Visible.when(again, false);
        var row = new Flow(fields(option).toArray(Node[]::new));
        row.setGap(24);
        return row;
    }

    private List<Field> fields(DecisionSort option) {
        return switch (option) {
            case STAY_LONGER -> List.of(more, from);
            case HALVE -> List.of(length, from);
            case CHANGE_DOSE -> List.of(amount, again, from);
            case SPLIT -> List.of(part, partTime, from);
            case CHANGE_TIME -> List.of(time, from);
            case RECHECK -> List.of(lower, length, from);
            case GO_UP, GO_BACK, PAUSE, RESUME, STOP, EVERY_OTHER_DAY, EVERY_DAY, AMEND -> List.of(from);
        };
    }

    /** What takes the keyboard first. */
    Node first(DecisionSort option) {
        return fields(option).getFirst().input();
    }

    void clearMessages() {
        all().forEach(Field::clearMessage);
    }

    /** Says beside the amount what is unusual, and asks for it once more. */
    void askAgain(String question) {
        amount.say(question);
        Visible.when(again, true);
        again.input().requestFocus();
    }

    /** Says beside its field why something is refused. */
    Field refuse(DecisionSort option, String key, String words) {
        var field = refused(option, key);
        field.refuse(words);
        field.input().requestFocus();
        return field;
    }

    private Field refused(DecisionSort option, String key) {
        var fields = fields(option);
        return switch (key) {
            case "planScreen.refused.days", "step.refused.days" -> fields.contains(more) ? more : length;
            case "decision.refused.long" -> reason;
            case "planScreen.refused.time", "decision.refused.sameTime" -> fields.contains(time) ? time : partTime;
            case "decision.refused.sameDose", "decision.refused.part", "decision.refused.notLower" -> fields.getFirst();
            default -> key.startsWith("dose.") ? fields.getFirst() : from;
        };
    }
}
