package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;

/**
 * What the people who help in an emergency must know, on a card to carry and on a sheet to hang up: that naltrexone is
 * taken, how much since when, and what that means for opioids. An empty answer is a line to write on by hand.
 *
 * <p>Source: evidence.md 2.1 and 2.3; hazard H7.
 */
final class EmergencyCard {
    /** As many medicines as a sheet has room for. */
    private static final int MOST_MEDICINES = 16;
    /** Letters of a name that fit a card. */
    private static final int LONGEST_ON_CARD = 48;

    private final VisitSummary summary;
    private final Texts texts;
    private final Sources sources;
    private final JournalDay today;

    private EmergencyCard(VisitSummary summary, Texts texts) {
        this.summary = summary;
        this.texts = texts;
        sources = new Sources(texts);
        today = summary.contents().settings().rollover().dayOf(summary.printed());
    }

    static PaperPage wallet(VisitSummary summary, Texts texts) {
        var card = new EmergencyCard(summary, texts);
        var back = new ArrayList<Block>(card.known("report.card.low"));
        back.add(card.cited());
        return card.page(PaperKind.WALLET_CARD, 
                Shortened.to(LONGEST_ON_CARD, Who.named(summary.contents().person(), texts)),
                List.of(new Section(texts.get("report.card.mine"), Section.Place.LEFT,
                                List.of(card.facts(LONGEST_ON_CARD))),
                        new Section(texts.get("report.card.staff"), Section.Place.RIGHT, back)));
    }

    static PaperPage sheet(VisitSummary summary, Texts texts) {
        var card = new EmergencyCard(summary, texts);
        var sections = new ArrayList<Section>();
        sections.add(new Section(texts.get("report.card.mine"), Section.Place.WHOLE,
                List.of(card.facts(Integer.MAX_VALUE))));
        sections.add(new Section(texts.get("report.card.staff"), Section.Place.WHOLE,
                card.known("report.card.lowSheet")));
        sections.add(new Section(texts.get("report.medicines"), Section.Place.WHOLE, List.of(card.medicines())));
        sections.add(new Section(texts.get("report.sources"), Section.Place.WHOLE, List.of(card.cited())));
        return card.page(PaperKind.FRIDGE_SHEET, Who.named(summary.contents().person(), texts), sections);
    }

    private PaperPage page(PaperKind kind, String who, List<Section> sections) {
        return new PaperPage(kind, texts.get("report.card.title"), who,
                texts.get("report.card.printed", summary.printed().local().toLocalDate()), sections,
                List.of(), texts.get("report.notice"));
    }

    private Block.Facts facts(int longest) {
        var facts = new ArrayList<Block.Fact>();
        facts.add(fact("report.card.now", new DoseWords(summary, today, texts).lasting()));
        facts.add(fact("report.now.time", Ladder.of(summary.history()).usualTime(today).map(texts::time).orElse("")));
        facts.add(fact("report.card.last", ""));
        facts.add(fact("report.card.prescriber", Shortened.to(longest, summary.contents().person().prescriber())));
        var allergies = summary.contents().items().of(Allergy.class).stream().map(Allergy::words)
                .collect(Collectors.joining(", "));
        if (!allergies.isEmpty()) {
            facts.add(fact("report.card.allergies", Shortened.to(longest, allergies)));
        }
        facts.add(fact("report.card.contact", summary.contents().person().emergencyNumber()));
        return new Block.Facts(facts);
    }

    private Block.Fact fact(String key, String answer) {
        return new Block.Fact(texts.get(key), answer);
    }

    /** The sentences of the registry, the lost effect first, then what they were written about. */
    private List<Block> known(String reach) {
        return Stream.concat(Stream.of("E3", "E3-bypass", "E1-overdose").map(Claims.shipped()::claim).map(this::said),
                Stream.of(texts.get(reach)))
                .<Block>map(words -> new Block.Words(words, Block.Words.Tone.PLAIN)).toList();
    }

    private String said(Claim claim) {
        return texts.get("report.card.known", texts.get(claim.textKey()), sources.cite(List.of(claim)));
    }

    private Block cited() {
        return new Block.Words(sources.words(), Block.Words.Tone.QUIET);
    }

    private Block medicines() {
        // the night of a day has the next date, and so has what was begun in it
        var dates = List.of(today.date(), summary.printed().local().toLocalDate());
        var names = summary.gravestFirst(medicine -> dates.stream().anyMatch(medicine::isCurrentOn)).stream()
                .map(Medicine::name).toList();
        if (names.isEmpty()) {
            return new Block.Words(texts.get("report.medicines.none"), Block.Words.Tone.PLAIN);
        }
        var shown = String.join(" · ", names.stream().limit(MOST_MEDICINES).toList());
        int more = names.size() - MOST_MEDICINES;
        return new Block.Words(more <= 0 ? shown : texts.get("report.card.more", shown, more), Block.Words.Tone.PLAIN);
    }
}
