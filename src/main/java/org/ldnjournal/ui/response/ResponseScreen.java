package org.ldnjournal.ui.response;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.ldnjournal.chart.ChartView;
import org.ldnjournal.chart.PlaceboPicture;
import org.ldnjournal.journal.Impression;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Look;
import org.ldnjournal.plan.Looks;
import org.ldnjournal.report.ComparisonWords;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Caveat;
import org.ldnjournal.trend.OtherChange;
import org.ldnjournal.trend.Placebo;
import org.ldnjournal.trend.Response;
import org.ldnjournal.trend.Sensitivity;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.GuideTopic;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.SourceLink;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.response.ResponseModel.Shown;
import org.ldnjournal.ui.shell.Screen;

/** Response: the primary score first, all of them shown, and beside each what it cannot tell. */
public final class ResponseScreen implements Screen {
    private static final int MOST_CHANGES = 20;

    private final ResponseModel model;
    private final Claims claims;
    private final Texts texts;
    private final Button back;
    private final SealedCard sealed;
    private final Card sealedCard;
    private final VBox first = gap();
    private final VBox rest = gap();
    private final ChartView placebo;
    private final Card placeboCard;
    private final Page page;
    private final ChangeListener<Object> rendering = (_, _, _) -> render();

    /**
     * @param painter where pictures are painted
     * @param back    leads to where one came from; the Escape key does the same
     */
    public ResponseScreen(ResponseModel model, Claims claims, Texts texts, Executor painter, Runnable back) {
        this.model = model;
        this.claims = claims;
        this.texts = texts;
        this.back = Buttons.plain(texts.get("response.back"), back);
        sealed = new SealedCard(model::openEarly, texts);
        sealedCard = Card.titled(texts.get("response.sealed"), sealed);
        placebo = new ChartView(painter);
        placebo.getStyleClass().add("placebo-picture");
        placeboCard = Card.titled(texts.get("response.placebo"), Words.body(texts.get("response.placebo.what")),
                placebo,
                sources());
        page = Page.narrow(Page.header(texts.get("response.title"), this.back), sealedCard, first, placeboCard,
                rest);
        GuideTopic.set(page, "response");
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
    }

    private static VBox gap(Node... parts) {
        var box = new VBox(parts);
        box.getStyleClass().add("gap");
        return box;
    }

    private Node sources() {
        return new SourceLink(Stream.of(Placebo.values()).map(trial -> claims.claim(trial.claim())).toList(), texts);
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
        model.shown().get().ifPresent(this::render);
    }

    private void render(Shown now) {
        now.sealed().ifPresent(sealed::show);
        Visible.when(sealedCard, now.sealed().isPresent());
        first.getChildren().setAll(Stream.of(now.response().tooEarly().map(this::early), primary(now),
                cannot(now.response())).flatMap(Optional::stream).toList());
        show(now.placebo());
        rest.getChildren().setAll(Stream.concat(now.response().measures().stream().skip(1).map(this::result),
                Stream.of(sensitivity(now), impressions(now), others(now.response()), looks(now.looks()))
                        .flatMap(Optional::stream)).toList());
    }

    private void show(Optional<PlaceboPicture> picture) {
        picture.ifPresent(placebo::show);
        Visible.when(placeboCard, picture.isPresent());
    }

    private Node early(Reason early) {
        return new Card(Words.strong(texts.say(early)));
    }

    /** With the person's own judgement beside it. */
    private Optional<Node> primary(Shown now) {
        return now.response().measures().stream().findFirst().map(measure -> {
            var card = result(measure);
            now.impressions().stream().findFirst().ifPresent(latest -> card.getChildren().add(
                    Words.body(texts.get("response.judged", said(latest)))));
            return card;
        });
    }

    private Card result(Response.OfMeasure measure) {
        return Card.titled(new ComparisonWords(texts).name(measure.measure()), new ResultCard(measure, texts));
    }

    private Optional<Node> sensitivity(Shown now) {
        return now.sensitivity().filter(Sensitivity::hasResult).map(found -> Card.titled(
                texts.get("response.sensitivity"), new SensitivityCard(found, texts)));
    }

    /** The person's own judgement from month to month. */
    private Optional<Node> impressions(Shown now) {
        if (now.impressions().size() < 2) {
            return Optional.empty();
        }
        var card = Card.titled(texts.get("response.impressions"));
        now.impressions().stream().map(this::said).map(Words::body).forEach(card.getChildren()::add);
        return Optional.of(card);
    }

    private String said(Impression impression) {
        return texts.get("response.impression", impression.day().date(), impression.answer()
                .map(answer -> texts.get("impression." + answer.name())).orElse(texts.get("response.impression.none")));
    }

    private Optional<Node> others(Response response) {
        if (response.others().isEmpty()) {
            return Optional.empty();
        }
        var card = Card.titled(texts.get("response.others"), Words.muted(texts.get("response.others.what")));
        var latest = response.others().reversed();
        latest.stream().limit(MOST_CHANGES).map(this::said).map(Words::body).forEach(card.getChildren()::add);
        if (latest.size() > MOST_CHANGES) {
            card.getChildren().add(Words.muted(texts.get("response.others.more", latest.size() - MOST_CHANGES)));
        }
        return Optional.of(card);
    }

    private String said(OtherChange other) {
        return other.first().equals(other.last()) ? texts.get("response.other", other.first().date(), other.what())
                : texts.get("response.otherDays", other.first().date(), other.last().date(), other.what());
    }

    private Optional<Node> looks(Optional<Looks> looks) {
        return looks.map(found -> {
            var card = Card.titled(texts.get("response.looks"), Words.muted(texts.get("response.looks.what")));
            Look.ALL.forEach(look -> card.getChildren().add(new VBox(Words.body(texts.get("response.look",
                    look.firstDay(), look.lastDay(), found.days(look).first().date(), found.days(look).last().date())),
                    new SourceLink(List.of(claims.claim(look.claim())), texts))));
            return card;
        });
    }

    private Optional<Node> cannot(Response response) {
        if (response.caveats().isEmpty()) {
            return Optional.empty();
        }
        var card = Card.titled(texts.get("response.cannot"));
        response.caveats().forEach(caveat -> card.getChildren().add(said(caveat)));
        return Optional.of(card);
    }

    private Node said(Caveat caveat) {
        var line = new VBox(Words.body(texts.say(caveat.sentence())));
        if (!caveat.claims().isEmpty()) {
            line.getChildren().add(new SourceLink(caveat.claims().stream().map(claims::claim).toList(), texts));
        }
        return line;
    }
}
