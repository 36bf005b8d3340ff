package org.ldnjournal.ui.plan;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Look;
import org.ldnjournal.plan.Looks;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.SourceLink;
import org.ldnjournal.ui.kit.Words;

/** When sources say that one can judge, with the pauses so far and the choice whether they count. */
final class LooksCard extends VBox {
    private final Claims claims;
    private final Texts texts;
    private final VBox looks = new VBox();
    private final Label pauses = Words.body("");
    private final Segmented<Boolean> counting;
    private final VBox choice;

    LooksCard(PlanModel model, Claims claims, Texts texts) {
        this.claims = claims;
        this.texts = texts;
        looks.getStyleClass().add("stack");
        counting = new Segmented<>(texts.get("planScreen.pauses.counting"), List.of(false, true),
                move -> texts.get(move ? "planScreen.pauses.leaveOut" : "planScreen.pauses.count"));
        counting.chosen().addListener((_, before, now) -> {
            if (before != null && now != null) {
                model.pausesMoveLooks(now);
            }
        });
        choice = new VBox(pauses, counting, Words.muted(texts.get("planScreen.pauses.how")));
        choice.getStyleClass().add("stack");
        getChildren().add(Card.titled(texts.get("planScreen.looks"), looks, choice));
    }

    /** Shows this. */
    void show(PlanView view) {
        looks.getChildren().setAll(Look.ALL.stream().map(look -> look(look, view)).toList());
        var paused = view.looks().map(Looks::pauses).orElse(List.of());
        pauses.setText(paused.isEmpty() ? texts.get("planScreen.pauses.none") : texts.get("planScreen.pauses.soFar",
                view.looks().map(Looks::pausedDays).orElse(0),
                paused.stream().map(range -> range(range, view)).collect(Collectors.joining(", "))));
        counting.chosen().set(view.pausesMoveLooks());
    }

    private String range(DayRange days, PlanView view) {
        return days.length() == 1 ? day(days.first(), view)
                : texts.get("planScreen.pauses.range", day(days.first(), view), day(days.last(), view));
    }

    private String day(JournalDay day, PlanView view) {
        return texts.day(day.date(), view.today().date());
    }

    private Node look(Look look, PlanView view) {
        boolean oneDay = look.firstDay() == look.lastDay();
        var days = oneDay ? texts.get("planScreen.look.day", look.firstDay())
                : texts.get("planScreen.look.days", look.firstDay(), look.lastDay());
        var when = view.looks().map(all -> all.days(look)).map(range -> oneDay
                ? texts.get("planScreen.look.on", day(range.first(), view))
                : texts.get("planScreen.look.from", day(range.first(), view), day(range.last(), view)))
                .orElse("");
        var window = look.equals(Look.ASSESSMENT_WINDOW) ? texts.get("planScreen.look.window") : "";
        var line = new Flow(Words.body(String.join(" ", List.of(days, when, window)).strip()));
        line.setGap(8, 2);
        claims.all().stream().filter(claim -> claim.id().equals(look.claim())).findFirst()
                .ifPresent(claim -> line.getChildren().add(new SourceLink(List.of(claim), texts)));
        return line;
    }
}
