package org.ldnjournal.ui.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.safety.Topic;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.ClaimEntry;
import org.ldnjournal.ui.kit.GuideTopic;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.Shortcut;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.shell.Screen;

/** Evidence: every clinical sentence of the program with its source, and that no clinician has signed them off. */
public final class EvidenceScreen implements Screen {
    private static final List<Topic> BEFORE_TRIALS =
            List.of(Topic.WARNING, Topic.PLAN, Topic.JUDGING, Topic.SIDE_EFFECT);
    private static final double HALF = 50;
    private static final double GAP = 24;

    private final Claims claims = Claims.shipped();
    private final Optional<OwnChange> own;
    private final Texts texts;
    private final Button back;
    private final Page page;
    private final Map<String, ClaimEntry> entries = new HashMap<>();
    private final Supplier<Optional<String>> asked;

    /**
     * Without a journal: nothing personal stands beside the trials.
     *
     * @param claim the id of the one that is to be seen first
     * @param back  leads to where one came from; the Escape key does the same
     */
    public EvidenceScreen(String claim, Texts texts, Runnable back) {
        this(Optional.empty(), () -> Optional.of(claim), texts, back);
    }

    /**
     * @param model   which claim is to be seen first, and the personal change that stands beside the trials
     * @param painter where pictures are painted
     * @param back    leads to where one came from; the Escape key does the same
     */
    public EvidenceScreen(EvidenceModel model, Texts texts, Executor painter, Runnable back) {
        this(Optional.of(new OwnChange(model, texts, painter)), model::asked, texts, back);
    }

    private EvidenceScreen(Optional<OwnChange> own, Supplier<Optional<String>> asked, Texts texts, Runnable back) {
        this.own = own;
        this.asked = asked;
        this.texts = texts;
        this.back = Buttons.plain(texts.get("evidence.back"), back);
        page = Page.narrow(Page.header(texts.get("evidence.title"), this.back), about(Vocabulary.shipped()));
        page.column().getChildren().addAll(Stream.of(
                BEFORE_TRIALS.stream().flatMap(topic -> card(topic).stream()),
                Stream.of(trials()), own.map(OwnChange::node).stream(), card(Topic.OTHER).stream())
                .flatMap(cards -> cards).toList());
        GuideTopic.set(page, "evidence");
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.CLOSE.matches(event)) {
                event.consume();
                back.run();
            }
        });
    }

    private Card about(Vocabulary vocabulary) {
        return new Card(Words.strong(texts.get("evidence.notSigned")),
                Words.body(texts.get("evidence.size", claims.all().size(), vocabulary.size(), vocabulary.date())),
                Words.muted(texts.get("evidence.levels")));
    }

    private Optional<Card> card(Topic topic) {
        var about = claims.about(topic);
        return about.isEmpty() ? Optional.empty() : Optional.of(Card.titled(name(topic), entries(about)));
    }

    /** What was found and what was not, side by side: neither stands below the other. */
    private Card trials() {
        var columns = new GridPane(GAP, 0);
        columns.addRow(0, column(Topic.FOUND), column(Topic.NOT_FOUND));
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            columns.getColumnConstraints().add(half);
        }
        return Card.titled(texts.get("evidence.trials"), columns);
    }

    private VBox column(Topic topic) {
        var column = new VBox(Words.strong(name(topic)));
        column.getStyleClass().add("gap");
        column.getChildren().addAll(entries(claims.about(topic)));
        return column;
    }

    private ClaimEntry[] entries(List<Claim> about) {
        return about.stream().map(this::entry).toArray(ClaimEntry[]::new);
    }

    private ClaimEntry entry(Claim claim) {
        return entries.computeIfAbsent(claim.id(), _ -> new ClaimEntry(claim, claims.disagreeing(claim), texts));
    }

    private String name(Topic topic) {
        return texts.get("evidence.topic." + topic.name());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public Node firstFocus() {
        return asked.get().<Node>map(entries::get).orElse(back);
    }

    @Override
    public void shown() {
        own.ifPresent(OwnChange::shown);
        page.toTop();
    }

    @Override
    public void hidden() {
        own.ifPresent(OwnChange::hidden);
    }
}
