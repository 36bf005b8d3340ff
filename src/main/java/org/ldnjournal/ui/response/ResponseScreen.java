package org.ldnjournal.ui.response;

import java.util.ArrayList;
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
import org.ldnjournal.plan.Look;
import org.ldnjournal.plan.Looks;
import org.ldnjournal.report.ComparisonWords;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Caveat;
import org.ldnjournal.trend.OtherChange;
import org.ldnjournal.trend.Placebo;
import org.ldnjournal.trend.Response;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.SourceLink;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.response.ResponseModel.Shown;
import org.ldnjournal.ui.shell.Screen;

/** Response: the primary score first, all of them shown, and beside each what it cannot tell. */
public final class ResponseScreen implements Screen {
    private static final double PICTURE_HEIGHT = 210;
    private static final int MOST_CHANGES = 20;

    private final ResponseModel model;
    private final Claims claims;
    private final Texts texts;
    private final Button back;
    private final SealedCard sealed;
    private final Card sealedCard;
    private final VBox results = gap();
    private final VBox beside = gap();
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
        placebo.setMinHeight(PICTURE_HEIGHT);
        placeboCard = Card.titled(texts.get("response.placebo"), Words.body(texts.get("response.placebo.what")),
                placebo,
                sources());
        page = Page.narrow(Page.header(texts.get("response.title"), this.back), sealedCard, results, placeboCard,
                beside);
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
        results.getChildren().setAll(results(now.response()));
        show(now.placebo());
        beside.getChildren().setAll(Stream.of(now.sensitivity().<Node>map(found -> Card.titled(
                        texts.get("response.sensitivity"), new SensitivityCard(found, texts))),
                impressions(now), others(now.response()), looks(now.looks()), cannot(now.response()))
                .flatMap(Optional::stream).toList());
    }

    private void show(Optional<PlaceboPicture> picture) {
        picture.ifPresent(placebo::show);
        Visible.when(placeboCard, picture.isPresent());
    }

    private List<Node> results(Response response) {
        var cards = new ArrayList<Node>();
        response.tooEarly().ifPresent(early -> cards.add(new Card(Words.strong(texts.say(early)))));
        for (var measure : response.measures()) {
            cards.add(Card.titled(new ComparisonWords(texts).name(measure.measure()), new ResultCard(measure, texts)));
        }
        return cards;
    }

    /** The person's own judgement beside the percentage of the primary score. */
    private Optional<Node> impressions(Shown now) {
        if (now.impressions().isEmpty() || now.response().measures().isEmpty()) {
            return Optional.empty();
        }
        var card = Card.titled(texts.get("response.impressions"));
        var primary = now.response().measures().getFirst();
        ComparisonWords.shown(primary.now()).ifPresent(difference -> difference.percent().ifPresent(percent ->
                card.getChildren().add(Words.body(texts.get("response.impressions.beside",
                        new ComparisonWords(texts).name(primary.measure()), texts.number(Math.abs(percent), 0),
                        percent < 0 ? -1 : 1)))));
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
