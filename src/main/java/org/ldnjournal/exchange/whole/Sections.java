package org.ldnjournal.exchange.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ldnjournal.journal.Acknowledgement;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.journal.Anchor;
import org.ldnjournal.journal.Appointment;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Draft;
import org.ldnjournal.journal.HiddenDay;
import org.ldnjournal.journal.Impression;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.Items;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.OtherPart;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.journal.SealedQuestion;
import org.ldnjournal.journal.ShownInTrends;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.VisitQuestions;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Preparations;

/** All that a journal holds, section by section: the one list that every export and the import go by. */
final class Sections {
    private static final Section<JournalSettings> SETTINGS = Section.one(
            "settings", "export.about.settings", PersonSorts.SETTINGS, journal -> journal.contents().settings());
    private static final Section<Person> PERSON = Section.one(
            "person", "export.about.person", PersonSorts.PERSON, journal -> journal.contents().person());
    private static final Section<String> QUESTIONS = Section.many("questions", "export.about.questions",
            PersonSorts.QUESTIONS, journal -> journal.contents().questions().list());
    private static final Section<LoggedEntry> ENTRIES = Section.many("entries", "export.about.entries",
            DaySorts.ENTRIES, journal -> List.copyOf(journal.contents().entries().values()));
    private static final Section<DoseRecord> DOSES = Section.many(
            "doses", "export.about.doses", DoseSorts.DOSES, journal -> journal.contents().doses());
    private static final Section<PlanSorts.Numbered> PLANS = Section.counted(
            "plans", "export.about.plans", PlanSorts.PLANS, journal -> PlanSorts.numbered(journal.plans().plans()));
    private static final Section<PlanHistory.Recorded> DECISIONS = Section.counted(
            "decisions", "export.about.decisions", DecisionSorts.DECISIONS, journal -> journal.plans().decisions());
    private static final Section<Preparations.Kept> PREPARATIONS = Section.counted("preparations",
            "export.about.preparations", PlanSorts.PREPARATIONS, journal -> journal.plans().preparations().all());
    private static final Section<Draft> DRAFTS =
            Section.many("drafts", "export.about.drafts", DaySorts.DRAFTS, WholeJournal::drafts);
    private static final Section<Change> CHANGES =
            Section.many("changes", "export.about.changes", PersonSorts.CHANGES, WholeJournal::changes);

    /** Whatever has an identity of its own, each sort in the order in which it was added. */
    private static final List<OfItems<?>> ITEMS = List.of(
            items(Bottle.class, "bottles", "export.about.bottles", PlanSorts.BOTTLES),
            items(Medicine.class, "medicines", "export.about.medicines", CareSorts.MEDICINES),
            items(AsNeededDose.class, "asNeededDoses", "export.about.asNeededDoses", CareSorts.AS_NEEDED),
            items(LabValue.class, "labValues", "export.about.labValues", CareSorts.LABS),
            items(ConditionAnswer.class, "conditions", "export.about.conditions", CareSorts.CONDITIONS),
            items(Procedure.class, "procedures", "export.about.procedures", CareSorts.PROCEDURES),
            items(Allergy.class, "allergies", "export.about.allergies", CareSorts.ALLERGIES),
            items(Appointment.class, "appointments", "export.about.appointments", CareSorts.APPOINTMENTS),
            items(Acknowledgement.class, "acknowledgements", "export.about.acknowledgements",
                    CareSorts.ACKNOWLEDGEMENTS),
            items(Tracker.class, "trackers", "export.about.trackers", TrackerSorts.TRACKERS),
            items(Anchor.class, "anchors", "export.about.anchors", PersonSorts.ANCHORS),
            items(Impression.class, "impressions", "export.about.impressions", PersonSorts.IMPRESSIONS),
            items(SealedQuestion.class, "sealedQuestions", "export.about.sealedQuestions",
                    PersonSorts.SEALED_QUESTIONS),
            items(HiddenDay.class, "hiddenDays", "export.about.hiddenDays", PersonSorts.HIDDEN_DAYS),
            items(OtherPart.class, "otherParts", "export.about.otherParts", PersonSorts.OTHER_PARTS),
            items(ShownInTrends.class, "shownInTrends", "export.about.shownInTrends", PersonSorts.SHOWN_IN_TRENDS));

    /** In the order of the document. */
    static final List<Section<?>> ALL = all();

    /** A section of items, and their class. */
    record OfItems<T extends Item>(Class<T> sort, Section<T> section) {
        Items in(Gathered gathered, Items items) {
            return items.having(sort, gathered.of(section));
        }
    }

    private Sections() {}

    private static <T extends Item> OfItems<T> items(Class<T> type, String name, String about, Sort<T> sort) {
        return new OfItems<>(type, Section.many(name, about, sort, journal -> journal.contents().items().of(type)));
    }

    private static List<Section<?>> all() {
        var all = new ArrayList<Section<?>>(List.of(SETTINGS, PERSON, QUESTIONS, ENTRIES, DOSES, PLANS, DECISIONS,
                PREPARATIONS));
        ITEMS.forEach(items -> all.add(items.section()));
        all.addAll(List.of(DRAFTS, CHANGES));
        return List.copyOf(all);
    }

    /** The sorts of items that have a section. */
    static List<Class<? extends Item>> sortsOfItems() {
        return ITEMS.stream().<Class<? extends Item>>map(OfItems::sort).toList();
    }

    /** The journal that these records make. */
    static WholeJournal journal(Gathered gathered) {
        var entries = new TreeMap<JournalDay, LoggedEntry>();
        gathered.of(ENTRIES).forEach(entry -> entries.put(entry.day(), entry));
        var items = Items.NONE;
        for (var sort : ITEMS) {
            items = sort.in(gathered, items);
        }
        var plans = gathered.of(PLANS).stream().map(PlanSorts.Numbered::plan).toList();
        var contents = new JournalContents(gathered.of(SETTINGS).getFirst(), gathered.of(PERSON).getFirst(), entries,
                gathered.of(DOSES), items, new VisitQuestions(gathered.of(QUESTIONS)));
        return new WholeJournal(contents, new PlanHistory(plans, gathered.of(DECISIONS),
                new Preparations(gathered.of(PREPARATIONS))), gathered.of(DRAFTS), gathered.of(CHANGES));
    }
}
