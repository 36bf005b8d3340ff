package org.ldnjournal.ui.visit;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.ldnjournal.plan.DecisionSort;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Visible;

/** What can be decided about the plan, all alike: none of them is recommended. */
final class DecisionOptions extends VBox {
    private final Decided model;
    private final Flow usual = new Flow();
    private final Flow others = new Flow();
    private final Button more;
    private List<DecisionSort> shown = List.of();

    DecisionOptions(Decided model, Texts texts) {
        this.model = model;
        getStyleClass().add("gap");
        more = Buttons.quiet(texts.get("planScreen.others"), this::showOthers);
        getChildren().addAll(usual, others);
    }

    void show(List<DecisionSort> now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        usual.getChildren().setAll(now.stream().filter(DecisionSort::isUsual).map(this::button).toList());
        others.getChildren().setAll(now.stream().filter(option -> !option.isUsual()).map(this::button).toList());
        if (!others.getChildren().isEmpty()) {
            usual.getChildren().add(more);
        }
        Visible.when(more, true);
        Visible.when(others, false);
    }

    private void showOthers() {
        Visible.when(more, false);
        Visible.when(others, true);
        others.getChildren().getFirst().requestFocus();
    }

    private Button button(DecisionSort option) {
        return Buttons.plain(model.deciding().words(option), () -> model.choose(option));
    }
}
