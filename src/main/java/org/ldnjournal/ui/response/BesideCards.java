package org.ldnjournal.ui.response;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Impression;
import org.ldnjournal.plan.Look;
import org.ldnjournal.plan.Looks;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Caveat;
import org.ldnjournal.trend.OtherChange;
import org.ldnjournal.trend.Response;
import org.ldnjournal.trend.Sensitivity;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.SourceLink;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.response.ResponseModel.Shown;

/** What belongs beside the results: what they cannot tell, other choices and changes, own judgement, the looks. */
record BesideCards(Claims claims, Texts texts) {
    private static final int MOST_CHANGES = 20;

    /** All that there is to say, but for what the results cannot tell. */
    List<Node> of(Shown now) {
        return Stream.of(sensitivity(now), impressions(now.impressions()), others(now.response()),
                now.looks().map(this::looks)).<Node>flatMap(Optional::stream).toList();
    }

    /** What the results cannot tell; this one is said elsewhere. */
    Optional<Node> cannot(Response response, Optional<Caveat> elsewhere) {
        var caveats = response.caveats().stream().filter(caveat -> elsewhere.filter(caveat::equals).isEmpty()).toList();
        return caveats.isEmpty() ? Optional.empty()
                : Optional.of(card("response.cannot", caveats.stream().map(this::said)));
    }

    private Card card(String key, Stream<? extends Node> parts) {
        return Card.titled(texts.get(key), parts.toArray(Node[]::new));
    }

    private Node said(Caveat caveat) {
        var line = new VBox(Words.body(texts.say(caveat.sentence())));
        if (!caveat.claims().isEmpty()) {
            line.getChildren().add(new SourceLink(caveat.claims().stream().map(claims::claim).toList(), texts));
        }
        return line;
    }

    private Optional<Card> sensitivity(Shown now) {
        return now.sensitivity().filter(Sensitivity::hasResult).map(found ->
                card("response.sensitivity", Stream.of(new SensitivityCard(found, texts))));
    }

    /** The person's own judgement from month to month; a single one stands beside the primary score. */
    private Optional<Card> impressions(List<Impression> impressions) {
        return impressions.size() < 2 ? Optional.empty() : Optional.of(
                card("response.impressions", impressions.stream().map(this::said).map(Words::body)));
    }

    /** When, and what was answered. */
    String said(Impression impression) {
        return texts.get("response.impression", impression.day().date(), impression.answer()
                .map(answer -> texts.get("impression." + answer.name())).orElse(texts.get("response.impression.none")));
    }

    private Optional<Card> others(Response response) {
        var latest = response.others().reversed();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        var earlier = latest.size() <= MOST_CHANGES ? Stream.<Node>empty()
                : Stream.of(Words.muted(texts.get("response.others.more", latest.size() - MOST_CHANGES)));
        return Optional.of(card("response.others", Stream.of(Stream.of(Words.muted(texts.get("response.others.what"))),
                latest.stream().limit(MOST_CHANGES).map(this::said).map(Words::body), earlier).flatMap(part -> part)));
    }

    private String said(OtherChange other) {
        return other.first().equals(other.last()) ? texts.get("response.other", other.first().date(), other.what())
                : texts.get("response.otherDays", other.first().date(), other.last().date(), other.what());
    }

    private Card looks(Looks looks) {
        return card("response.looks", Stream.concat(Stream.of(Words.muted(texts.get("response.looks.what"))),
                Look.ALL.stream().map(look -> new VBox(Words.body(said(look, looks)),
                        new SourceLink(List.of(claims.claim(look.claim())), texts)))));
    }

    private String said(Look look, Looks looks) {
        var days = looks.days(look);
        return look.firstDay() == look.lastDay() ? texts.get("response.lookDay", look.firstDay(), days.first().date())
                : texts.get("response.look", look.firstDay(), look.lastDay(), days.first().date(), days.last().date());
    }
}
