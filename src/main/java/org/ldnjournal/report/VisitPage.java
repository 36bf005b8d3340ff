package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.List;
import org.ldnjournal.text.Texts;

/**
 * All that the doctor's page says, as data: the same on screen and on paper.
 *
 * @param title    what the page is
 * @param who      the person, as far as given
 * @param when     the days it looks at and when it was made
 * @param sections in the order in which they are read
 * @param notice   what the page is not
 */
public record VisitPage(String title, String who, String when, List<Section> sections, String notice) {
    public VisitPage {
        sections = List.copyOf(sections);
    }

    /** The page of this summary in these words. */
    public static VisitPage of(VisitSummary summary, Texts texts) {
        var sources = new Sources(texts);
        var sections = new ArrayList<Section>();
        sections.addAll(new Treatment(summary, texts).sections());
        sections.addAll(new Changes(summary, texts, sources).sections());
        sections.addAll(new SideEffectList(summary, texts).sections());
        sections.addAll(new MedicineList(summary, texts, sources).sections());
        sections.addAll(new Conversation(summary, texts).sections());
        sections.addAll(sources.sections());
        return new VisitPage(texts.get("report.title"), who(summary, texts), texts.get("report.when",
                summary.days().first().date(), summary.days().last().date(), texts.dateTime(summary.printed().local())),
                sections, texts.get("report.notice"));
    }

    private static String who(VisitSummary summary, Texts texts) {
        var person = summary.contents().person();
        var parts = new ArrayList<String>();
        parts.add(person.name().isEmpty() ? texts.get("report.who.unnamed") : person.name());
        person.birthDate().ifPresent(date -> parts.add(texts.get("report.who.born", date)));
        if (!person.prescriber().isEmpty()) {
            parts.add(texts.get("report.who.prescriber", person.prescriber()));
        }
        return String.join(" · ", parts);
    }
}
