package org.ldnjournal.ui.response;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.ldnjournal.chart.ChartView;
import org.ldnjournal.chart.StepsPicture;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.report.ComparisonWords;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Response;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.GuideTopic;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.PlaceboCard;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.response.ResponseModel.Shown;
import org.ldnjournal.ui.shell.Screen;

/** Response: the primary score first, all of them shown, and beside each what it cannot tell. */
public final class ResponseScreen implements Screen {
    private final ResponseModel model;
    private final BesideCards beside;
    private final Texts texts;
    private final Button back;
    private final SealedCard sealed;
    private final Card sealedCard;
    private final VBox first = gap();
    private final VBox rest = gap();
    private final PlaceboCard placebo;
    private final ChartView steps;
    private final Page page;
    private final ChangeListener<Object> rendering = (_, _, _) -> render();
    /** What stands there: the very same needs no making again. */
    private Optional<Shown> rendered = Optional.empty();

    /**
     * @param painter where pictures are painted
     * @param back    leads to where one came from; the Escape key does the same
     */
    public ResponseScreen(ResponseModel model, Claims claims, Texts texts, Executor painter, Runnable back) {
        this.model = model;
        beside = new BesideCards(claims, texts);
        this.texts = texts;
        this.back = Buttons.plain(texts.get("response.back"), back);
        sealed = new SealedCard(model::openEarly, texts);
        sealedCard = Card.titled(texts.get("response.sealed"), sealed);
        placebo = new PlaceboCard(claims, texts, painter);
        steps = new ChartView(painter);
        page = Page.narrow(Page.header(texts.get("response.title"), this.back), sealedCard, first, placebo, rest);
        GuideTopic.set(page, "response");
        Keyboard.escape(page, back);
    }

    private static VBox gap(Node... parts) {
        var box = new VBox(parts);
        box.getStyleClass().add("gap");
        return box;
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public Node firstFocus() {
        return back;
    }

    @Override
    public void shown() {
        model.shown().addListener(rendering);
        model.start();
        render();
        page.toTop();
    }

    @Override
    public void hidden() {
        model.stop();
        model.shown().removeListener(rendering);
    }

    private void render() {
        model.shown().get().filter(now -> rendered.filter(before -> before == now).isEmpty()).ifPresent(now -> {
            rendered = Optional.of(now);
            render(now);
        });
    }

    private void render(Shown now) {
        now.sealed().ifPresent(sealed::show);
        Visible.when(sealedCard, now.sealed().isPresent());
        var seen = now.response().measures().stream().findFirst().filter(ResultCard::isLogged)
                .map(measure -> StepsPicture.of(now.response(), measure, texts));
        first.getChildren().setAll(Stream.of(now.response().tooEarly().map(this::early), primary(now, seen),
                beside.cannot(now.response(), seen.flatMap(_ -> now.response().doseAndTime())))
                .flatMap(Optional::stream).toList());
        now.placebo().map(Optional::of).ifPresent(placebo::show);
        Visible.when(placebo, now.placebo().isPresent());
        rest.getChildren().setAll(Stream.concat(now.response().measures().stream().skip(1)
                .map(measure -> titled(measure, new ResultCard(measure, texts))), beside.of(now).stream()).toList());
    }

    private Node early(Reason early) {
        return new Card(Words.strong(texts.say(early)));
    }

    /** With what was seen at each step, and the person's own judgement beside it. */
    private Optional<Node> primary(Shown now, Optional<StepsPicture> seen) {
        return now.response().measures().stream().findFirst().map(measure -> {
            var result = new ResultCard(measure, texts);
            seen.ifPresent(picture -> result.show(picture, steps));
            var card = titled(measure, result);
            now.impressions().stream().findFirst().ifPresent(latest -> card.getChildren().add(
                    Words.body(texts.get("response.judged", beside.said(latest)))));
            return card;
        });
    }

    private Card titled(Response.OfMeasure measure, ResultCard result) {
        return Card.titled(new ComparisonWords(texts).name(measure.measure()), result);
    }
}
