package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ldnjournal.text.Texts;

/** What the doctor's page says, and the pages after it. */
public final class VisitPage {
    private final Making making;
    private final Texts texts;

    private VisitPage(Making making) {
        this.making = making;
        texts = making.texts();
    }

    /** In the widest room in which page one is one page: for most journals one of the first. */
    static PaperPage of(VisitSummary summary, Texts texts) {
        return Room.FROM_WIDEST.stream().map(room -> in(room, summary, texts)).filter(page -> fits(page, texts))
                .findFirst()
                .orElseGet(() -> in(Room.FROM_WIDEST.getLast(), summary, texts));
    }

    /** To be shown large on a screen: page one with every list whole, without the places to write on. */
    public static PaperPage spoken(VisitSummary summary, Texts texts) {
        var page = in(Room.FROM_WIDEST.getFirst(), summary, texts);
        return new PaperPage(page.kind(), page.title(), page.who(), page.when(), page.sections().stream()
                .filter(section -> !section.title().equals(texts.get("report.decision")))
                .filter(section -> !section.blocks().stream().allMatch(Block.Ruled.class::isInstance)).toList(),
                List.of(), page.notice());
    }

    private static boolean fits(PaperPage page, Texts texts) {
        return Paper.pages(PageMarkup.of(page.pageOne(), texts)) == 1;
    }

    static PaperPage in(Room room, VisitSummary summary, Texts texts) {
        return new VisitPage(new Making(summary, texts, room)).page();
    }

    private PaperPage page() {
        var summary = making.summary();
        var who = making.fitting(texts.get("report.title"), Who.withPrescriber(summary.contents().person(), texts),
                making.room().letters() * Room.WHO);
        var sections = pageOne();
        return new PaperPage(PaperKind.VISIT, texts.get("report.title"), who, texts.get("report.when",
                summary.days().first().date(), summary.days().last().date(), texts.dateTime(summary.printed().local())),
                sections, more(), texts.get("report.notice"));
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
