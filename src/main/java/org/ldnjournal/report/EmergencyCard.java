package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Apart;
import org.ldnjournal.text.Texts;

/**
 * What the people who help in an emergency must know, on a card to carry and on a sheet to hang up: that naltrexone is
 * taken, how much since when, and what that means for opioids. An empty answer is a line to write on by hand.
 *
 * <p>Source: evidence.md 2.1 and 2.3; hazard H7.
 */
final class EmergencyCard {
    private static final int ALL = Integer.MAX_VALUE;
    /** How many medicines stand on page one of a sheet, from all of them to the fewest. */
    private static final List<Integer> MEDICINES = List.of(ALL, 32, 16, 8, 4);

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
                        new Section(texts.get("report.card.staff"), Section.Place.RIGHT, back)), second());
    }

    /**
     * With as many medicines on page one as it holds, and all of them on the next where it does not hold them all; on
     * as many pages as it takes where the rest alone needs more than one.
     */
    static PaperPage sheet(VisitSummary summary, Texts texts) {
        return MEDICINES.stream().map(most -> new EmergencyCard(summary, texts, CardRoom.WIDEST).sheet(most))
                .filter(page -> Paper.pages(PageMarkup.of(page.pageOne(), texts)) == 1).findFirst()
                .orElseGet(() -> new EmergencyCard(summary, texts, CardRoom.WIDEST).sheet(ALL));
    }

    private PaperPage sheet(int most) {
        var names = medicines();
        var sections = List.of(
                new Section(texts.get("report.card.mine"), Section.Place.WHOLE, List.of(facts())),
                new Section(texts.get("report.card.staff"), Section.Place.WHOLE, known("report.card.lowSheet")),
                new Section(texts.get("report.medicines"), Section.Place.WHOLE, List.of(
                        new Block.Words(listed(names, most), Block.Words.Tone.PLAIN))),
                new Section(texts.get("report.sources"), Section.Place.WHOLE, List.of(cited())));
        return page(PaperKind.FRIDGE_SHEET, Who.named(summary.contents().person(), texts), sections,
                names.size() <= most ? List.of() : List.of(new Section(texts.get("report.card.allMedicines"),
                        Section.Place.WHOLE, List.of(new Block.Numbered(names)))));
    }

    private List<Section> second() {
        return leftOver.isEmpty() ? List.of() : List.of(new Section(texts.get("report.card.second"),
                Section.Place.WHOLE, List.of(new Block.Facts(leftOver))));
    }

    private PaperPage page(PaperKind kind, String who, List<Section> sections, List<Section> more) {
        return new PaperPage(kind, texts.get("report.card.title"), who,
                texts.get("report.card.printed", summary.printed().local().toLocalDate()), sections,
                more, texts.get("report.notice"));
    }

    private Block.Facts facts() {
        var facts = new ArrayList<Block.Fact>();
        var dose = new DoseWords(summary, today, texts);
        facts.add(fact("report.card.now", dose.lasting()));
        facts.add(fact("report.now.time", dose.usualTime().map(texts::time).orElse("")));
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
                : texts.get("report.card.moreOnSecond",
                        String.join(", ", allergies.subList(0, room.allergies())), more);
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

    private List<String> medicines() {
        // the night of a day has the next date, and so has what was begun in it
        var dates = List.of(today.date(), summary.printed().local().toLocalDate());
        return summary.gravestFirst(medicine -> dates.stream().anyMatch(medicine::isCurrentOn)).stream()
                .map(Medicine::name).toList();
    }

    private String listed(List<String> names, int most) {
        if (names.isEmpty()) {
            return texts.get("report.medicines.none");
        }
        var shown = Apart.inOneLine(names.subList(0, Math.min(most, names.size())));
        return names.size() <= most ? shown : texts.get("report.card.more", shown, names.size() - most);
    }
}
