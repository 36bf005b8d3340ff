package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.List;
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

    private final VisitSummary summary;
    private final Texts texts;
    private final Sources sources;
    private final JournalDay today;
    private final CardRoom room;
    private final List<Block.Fact> leftOver = new ArrayList<>();

    private EmergencyCard(VisitSummary summary, Texts texts, CardRoom room) {
        this.summary = summary;
        this.texts = texts;
        this.room = room;
        sources = new Sources(texts);
        today = summary.contents().settings().rollover().dayOf(summary.printed());
    }

    /** In the widest room in which its front is whole: for most people the first. */
    static PaperPage wallet(VisitSummary summary, Texts texts) {
        return CardRoom.FROM_WIDEST.stream().map(room -> new EmergencyCard(summary, texts, room).wallet())
                .filter(page -> Paper.pages(PageMarkup.front(page, texts)) == 1).findFirst()
                .orElseGet(() -> new EmergencyCard(summary, texts, CardRoom.FROM_WIDEST.getLast()).wallet());
    }

    private PaperPage wallet() {
        var back = new ArrayList<Block>(known("report.card.low"));
        back.add(cited());
        var person = summary.contents().person();
        var who = Who.named(person.withName(fitting("report.card.name", person.name())), texts);
        return page(PaperKind.WALLET_CARD, who,
                List.of(new Section(texts.get("report.card.mine"), Section.Place.LEFT, List.of(facts())),
                        new Section(texts.get("report.card.staff"), Section.Place.RIGHT, back)));
    }

    static PaperPage sheet(VisitSummary summary, Texts texts) {
        var card = new EmergencyCard(summary, texts, CardRoom.WIDEST);
        var sections = new ArrayList<Section>();
        sections.add(new Section(texts.get("report.card.mine"), Section.Place.WHOLE,
                List.of(card.facts())));
        sections.add(new Section(texts.get("report.card.staff"), Section.Place.WHOLE,
                card.known("report.card.lowSheet")));
        sections.add(new Section(texts.get("report.medicines"), Section.Place.WHOLE, List.of(card.medicines())));
        sections.add(new Section(texts.get("report.sources"), Section.Place.WHOLE, List.of(card.cited())));
        return card.page(PaperKind.FRIDGE_SHEET, Who.named(summary.contents().person(), texts), sections);
    }

    private PaperPage page(PaperKind kind, String who, List<Section> sections) {
        List<Section> more = leftOver.isEmpty() ? List.of() : List.of(new Section(texts.get("report.card.second"),
                Section.Place.WHOLE, List.of(new Block.Facts(leftOver))));
        return new PaperPage(kind, texts.get("report.card.title"), who,
                texts.get("report.card.printed", summary.printed().local().toLocalDate()), sections,
                more, texts.get("report.notice"));
    }

    private Block.Facts facts() {
        var facts = new ArrayList<Block.Fact>();
        facts.add(fact("report.card.now", new DoseWords(summary, today, texts).lasting()));
        facts.add(fact("report.now.time", Ladder.of(summary.history()).usualTime(today).map(texts::time).orElse("")));
        facts.add(fact("report.card.last", ""));
        facts.add(fact("report.card.prescriber",
                fitting("report.card.prescriber", summary.contents().person().prescriber())));
        var allergies = summary.contents().items().of(Allergy.class).stream().map(Allergy::words).toList();
        if (!allergies.isEmpty()) {
            facts.add(fact("report.card.allergies", fitting(allergies)));
        }
        facts.add(fact("report.card.contact", summary.contents().person().emergencyNumber()));
        return new Block.Facts(facts);
    }

    /** As far as there is room; whole on the second card where there is not. */
    private String fitting(String key, String words) {
        var kept = Shortened.to(room.letters(), words);
        if (kept.equals(words)) {
            return words;
        }
        leftOver.add(fact(key, words));
        return texts.get("report.card.moreWords", kept);
    }

    private String fitting(List<String> allergies) {
        var all = String.join(", ", allergies);
        int more = allergies.size() - room.allergies();
        if (more <= 0) {
            return all;
        }
        leftOver.add(fact("report.card.allergies", all));
        return room.allergies() == 0 ? texts.get("report.card.onSecond", more)
                : texts.get("report.card.moreOnSecond", String.join(", ", allergies.subList(0, room.allergies())), more);
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
