package org.ldnjournal.report;

import java.util.ArrayList;
import org.ldnjournal.text.Texts;

/** What the doctor's page says. */
final class VisitPage {
    private VisitPage() {}

    /** The page of this summary in these words. */
    static PaperPage of(VisitSummary summary, Texts texts) {
        var sources = new Sources(texts);
        var sections = new ArrayList<Section>();
        sections.addAll(new Treatment(summary, texts).sections());
        sections.addAll(new Changes(summary, texts, sources).sections());
        sections.addAll(new SideEffectList(summary, texts).sections());
        sections.addAll(new MedicineList(summary, texts, sources).sections());
        sections.addAll(new Conversation(summary, texts).sections());
        sections.addAll(sources.sections());
        return new PaperPage(PaperKind.VISIT, texts.get("report.title"),
                Who.withPrescriber(summary.contents().person(), texts), texts.get("report.when",
                summary.days().first().date(), summary.days().last().date(), texts.dateTime(summary.printed().local())),
                sections, texts.get("report.notice"));
    }
}
