package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ldnjournal.text.Texts;

/** What the doctor's page says, and the pages after it. */
public final class VisitPage {
    private final Making making;
    private final Texts texts;

    private final String who;
    private final List<Section> pageOne;

    private VisitPage(Reckoned reckoned, Room room) {
        making = new Making(reckoned, room);
        texts = making.texts();
        who = making.fitting(texts.get("report.title"), Who.withPrescriber(making.summary().contents().person(), texts),
                room.letters() * Room.WHO);
        pageOne = pageOne();
    }

    /** In the widest room in which page one is one page: for most journals one of the first. */
    static PaperPage of(VisitSummary summary, Texts texts) {
        var reckoned = new Reckoned(summary, texts);
        return Room.FROM_WIDEST.stream().map(room -> new VisitPage(reckoned, room)).filter(VisitPage::fits).findFirst()
                .orElseGet(() -> new VisitPage(reckoned, Room.FROM_WIDEST.getLast())).whole();
    }

    /** To be shown large on a screen: page one with every list whole, without the places to write on. */
    public static PaperPage spoken(VisitSummary summary, Texts texts) {
        var page = new VisitPage(new Reckoned(summary, texts), Room.FROM_WIDEST.getFirst()).with(List.of());
        return new PaperPage(page.kind(), page.title(), page.who(), page.when(), page.sections().stream()
                .filter(section -> !section.title().equals(texts.get("report.decision")))
                .filter(section -> !section.blocks().stream().allMatch(Block.Ruled.class::isInstance)).toList(),
                List.of(), page.notice());
    }

    private boolean fits() {
        return Paper.pages(PageMarkup.of(with(List.of()), texts)) == 1;
    }

    private PaperPage whole() {
        return with(more());
    }

    private PaperPage with(List<Section> more) {
        var summary = making.summary();
        return new PaperPage(PaperKind.VISIT, texts.get("report.title"), who, texts.get("report.when",
                summary.days().first().date(), summary.days().last().date(), texts.dateTime(summary.printed().local())),
                pageOne, more, texts.get("report.notice"));
    }

    private List<Section> pageOne() {
        var sections = new ArrayList<Section>();
        sections.addAll(new Treatment(making).sections());
        sections.addAll(new Changes(making).sections());
        sections.addAll(new SideEffectList(making).sections());
        sections.addAll(new MedicineList(making).sections());
        sections.addAll(new Conversation(making).sections());
        sections.addAll(making.sources().sections());
        sections.addAll(new LeftOut(making.summary(), texts).sections());
        return sections;
    }

    private List<Section> more() {
        int cited = making.sources().count();
        var chosen = Stream.of(
                        new EffectHistory(making.summary(), texts).sections(),
                        new DecisionHistory(making.summary(), texts).sections(),
                        new StepTables(making).sections(),
                        new FindingsInFull(making).sections(),
                        new Notes(making.summary(), texts).sections(),
                        new LateChanges(making.summary(), texts).sections(),
                        new DailyTable(making.summary(), texts).sections())
                .flatMap(List::stream);
        var more = new ArrayList<>(Stream.concat(making.leftOver().stream(), chosen).toList());
        if (making.sources().count() > cited) {
            more.addAll(making.sources().sections());
        }
        return more;
    }
}
