package org.ldnjournal.app;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.evidence.EvidenceModel;
import org.ldnjournal.ui.evidence.EvidenceScreen;
import org.ldnjournal.ui.history.HistoryModel;
import org.ldnjournal.ui.history.HistoryScreen;
import org.ldnjournal.ui.history.grid.GridModel;
import org.ldnjournal.ui.kit.EvidenceAsked;
import org.ldnjournal.ui.kit.ResponseAsked;
import org.ldnjournal.ui.medicines.MedicinesModel;
import org.ldnjournal.ui.medicines.MedicinesScreen;
import org.ldnjournal.ui.plan.CalendarModel;
import org.ldnjournal.ui.plan.PlanModel;
import org.ldnjournal.ui.plan.PlanScreen;
import org.ldnjournal.ui.response.ResponseModel;
import org.ldnjournal.ui.response.ResponseScreen;
import org.ldnjournal.ui.settings.About;
import org.ldnjournal.ui.settings.ExportModel;
import org.ldnjournal.ui.settings.PassphraseModel;
import org.ldnjournal.ui.settings.PassphraseTools;
import org.ldnjournal.ui.settings.SettingsModel;
import org.ldnjournal.ui.settings.SettingsScreen;
import org.ldnjournal.ui.settings.Yours;
import org.ldnjournal.ui.shell.BackupNote;
import org.ldnjournal.ui.shell.Behind;
import org.ldnjournal.ui.shell.MainWindow;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Place;
import org.ldnjournal.ui.shell.Screen;
import org.ldnjournal.ui.shell.Unfinished;
import org.ldnjournal.ui.today.TodayModel;
import org.ldnjournal.ui.today.TodayReading;
import org.ldnjournal.ui.today.TodayScreen;
import org.ldnjournal.ui.trends.SavingModel;
import org.ldnjournal.ui.trends.TrendsModel;
import org.ldnjournal.ui.trends.TrendsScreen;
import org.ldnjournal.ui.visit.VisitModeScreen;
import org.ldnjournal.ui.visit.VisitModel;
import org.ldnjournal.ui.visit.VisitScreen;

/**
 * The seven places of the rail, wired for one open journal. A model is made once: what is typed in it outlasts the
 * screens, which are made anew when the language changes.
 */
final class Places {
    private static final String RESPONSE = "response";
    private static final String EVIDENCE = "evidence";
    private static final String VISIT_MODE = "visit-mode";

    private final OpenJournal journal;
    private final MedicineMatcher matcher;
    private final Texts texts;
    private final Surroundings around;
    private final Map<Class<?>, Object> models = new HashMap<>();
    /** What was being typed when the journal was locked, until the model is made that it was typed in. */
    private final Map<Class<?>, Consumer<Object>> unfinished = new HashMap<>();
    /** Made when it is first asked for. */
    private Optional<MainWindow> window = Optional.empty();

    Places(OpenJournal journal, MedicineMatcher matcher, Texts texts, Surroundings around) {
        this.journal = journal;
        this.matcher = matcher;
        this.texts = texts;
        this.around = around;
    }

    /** Today will show what this reads; it is read while the rail and the screens are made, where it was not before. */
    void readTodayAhead(TodayReading reading) {
        model(TodayModel.class, () -> new TodayModel(journal, reading, around.delay(), around::log)).readAhead();
    }

    /** Reads what Today was shown without. */
    void readRestOfToday() {
        todayModel().readRest();
    }

    private MainWindow made() {
        var made = new MainWindow(all(), behind(), texts);
        made.addEventHandler(EvidenceAsked.ASKED, asked -> {
            showEvidence(Optional.of(asked.claim()));
            asked.consume();
        });
        made.addEventHandler(ResponseAsked.ASKED, asked -> {
            made.openBehind(RESPONSE);
            asked.consume();
        });
        around.guard().vault().ifPresent(_ -> made.lockWith(around.guard()::lock));
        made.note(new BackupNote(around.backups(), texts, () -> made.open("settings")));
        return made;
    }

    /** The rail and its places, none of them open yet. */
    MainWindow window() {
        var there = window.orElseGet(this::made);
        window = Optional.of(there);
        return there;
    }

    /** Speaks as people there do from now on: the rail and its screens are made anew, the same place is open. */
    void speak(Locale locale, Consumer<MainWindow> show) {
        texts.speak(locale);
        var before = window();
        var next = made();
        window = Optional.of(next);
        next.continueFrom(before);
        show.accept(next);
    }

    /** What could not be saved is tried again, also in the table of days where there is one. */
    void tryAgain() {
        todayModel().tryAgain();
        if (models.containsKey(GridModel.class)) {
            gridModel().tryAgain();
        }
    }

    private <T> T model(Class<T> kind, Supplier<T> make) {
        return kind.cast(models.computeIfAbsent(kind, _ -> {
            var made = make.get();
            Optional.ofNullable(unfinished.remove(kind)).ifPresent(typed -> typed.accept(made));
            return made;
        }));
    }

    /**
     * Goes on with what was being typed when the journal was closed; to be called before a place is made. What could
     * not be saved is saved at once, whatever place is open; and it is left out of a restored journal at once: after
     * the next lock it would be taken for what is its own.
     */
    void goOnWith(Map<Class<?>, Consumer<Object>> before) {
        unfinished.putAll(before);
        if (before.containsKey(TodayModel.class)) {
            todayModel();
        }
        if (before.containsKey(GridModel.class)) {
            gridModel();
        }
    }

    /** What is being typed and not kept yet, by the class of the model that it is typed in. */
    Map<Class<?>, Consumer<Object>> unfinished() {
        var all = new HashMap<>(unfinished);
        models.forEach((kind, model) -> {
            if (model instanceof Unfinished<?> one) {
                all.put(kind, ofItsKind(one));
            }
        });
        return all;
    }

    /** It fills only models of the class that it is kept under. */
    @SuppressWarnings("unchecked")
    private static Consumer<Object> ofItsKind(Unfinished<?> model) {
        return (Consumer<Object>) model.unfinished();
    }

    private TodayModel todayModel() {
        return model(TodayModel.class, () -> new TodayModel(journal, matcher, around.delay(), around::log));
    }

    private GridModel gridModel() {
        return model(GridModel.class, () -> new GridModel(journal, texts, around::log));
    }

    /** The places in the order of the rail; their screens are made when they are opened or made ready. */
    List<Place> all() {
        return List.of(
                new Place("today", "rail.today", Feather.SUN, this::today),
                new Place("history", "rail.history", Feather.CALENDAR, this::history),
                new Place("plan", "rail.plan", Feather.MAP, this::plan),
                new Place("trends", "rail.trends", Feather.ACTIVITY, this::trends),
                new Place("medicines", "rail.medicines", Feather.PACKAGE, this::medicines),
                new Place("visit", "rail.visit", Feather.CLIPBOARD, this::visit),
                new Place("settings", "rail.settings", Feather.SETTINGS, this::settings));
    }

    /** The pages that places lead to, likelier ones first. */
    private List<Behind> behind() {
        return List.of(new Behind(RESPONSE, this::response), new Behind(EVIDENCE, this::evidence),
                new Behind(VISIT_MODE, this::visitMode));
    }

    private Screen today() {
        return new TodayScreen(todayModel(), texts, () -> window().open("plan"), () -> window().open("medicines"));
    }

    private Screen history() {
        return new HistoryScreen(historyModel(), gridModel(), texts, this::openInToday);
    }

    private Screen plan() {
        return new PlanScreen(model(PlanModel.class, () -> new PlanModel(journal, matcher, texts)),
                model(CalendarModel.class, () -> new CalendarModel(journal, texts, around.target())), Claims.shipped(),
                texts, around.painter());
    }

    private Screen trends() {
        return new TrendsScreen(model(TrendsModel.class, () -> new TrendsModel(journal, texts)),
                model(SavingModel.class, () -> new SavingModel(journal, texts, around.target())), Claims.shipped(),
                texts, around.painter(), () -> window().open("today"), this::openInHistory);
    }

    private Screen response() {
        return new ResponseScreen(model(ResponseModel.class, () -> new ResponseModel(journal, texts)),
                Claims.shipped(), texts, around.painter(), () -> window().back());
    }

    private Screen medicines() {
        return new MedicinesScreen(
                model(MedicinesModel.class, () -> new MedicinesModel(journal, matcher, texts)), texts);
    }

    private Screen visit() {
        return new VisitScreen(visitModel(), texts, () -> window().open("settings"),
                () -> window().openBehind(VISIT_MODE));
    }

    private Screen visitMode() {
        return new VisitModeScreen(visitModel(), texts, around.painter(), alone -> window().showRail(!alone),
                () -> window().back());
    }

    private VisitModel visitModel() {
        return model(VisitModel.class, () -> new VisitModel(journal, around.previews(),
                matcher, texts, around.target(), around.printing()));
    }

    private Screen settings() {
        return new SettingsScreen(model(SettingsModel.class,
                () -> new SettingsModel(journal, texts::locale, around::machine, around::adopt)),
                new About(Version.number(), around.file(), Licences::text), texts, () -> showEvidence(Optional.empty()),
                around.reminders(), passphrase(), around.backups(), yours());
    }

    private Yours yours() {
        return new Yours(model(ExportModel.class, () ->
                new ExportModel(journal, texts, around.target(), Version.named())), around.programLog());
    }

    private PassphraseModel passphrase() {
        return model(PassphraseModel.class,
                () -> new PassphraseModel(new PassphraseTools(around.previews(), around.target(),
                around.printing(), journal.clock(), around.file().getFileName().toString()), around.guard(), texts));
    }

    private Screen evidence() {
        return new EvidenceScreen(evidenceModel(), texts, around.painter(), () -> window().back());
    }

    private EvidenceModel evidenceModel() {
        return model(EvidenceModel.class, () -> new EvidenceModel(journal, texts));
    }

    /** Opens the page of evidence at this claim, or from its beginning. */
    private void showEvidence(Optional<String> claim) {
        evidenceModel().ask(claim);
        window().openBehind(EVIDENCE);
    }

    /** Opens Today at the dose of this day. */
    void openDose(JournalDay day) {
        openInToday(day);
        journal.background().run(() -> day, _ -> window().open("today"));
    }

    private HistoryModel historyModel() {
        return model(HistoryModel.class, () -> new HistoryModel(journal));
    }

    private void openInHistory(JournalDay day) {
        window().open("history");
        // History reads the journal first; what is asked for after it is answered after it.
        journal.background().run(() -> day, historyModel()::choose);
    }

    private void openInToday(JournalDay day) {
        window().open("today");
        // Today reads the journal first; what is asked for after it is answered after it.
        journal.background().run(() -> day, todayModel()::go);
    }
}
