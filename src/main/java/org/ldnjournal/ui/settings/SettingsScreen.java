package org.ldnjournal.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.RolloverChoice;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.shell.BackupModel;
import org.ldnjournal.ui.shell.Screen;

/** Settings, on one page. */
public final class SettingsScreen implements Screen {

    private final SettingsModel model;
    private final Texts texts;
    private final AboutMeCard aboutMe;
    private final TrackersCard trackers;
    private final AnchorsCard anchors;
    private final BackupsCard backups;
    private final ComboBox<Integer> rollover;
    private final Segmented<Scale> primary;
    private final PassphraseCard protection;
    private final SettingsSearch search;
    private final Label saved = Words.small("");
    private final Page page;
    private final ChangeListener<Object> rendering = (_, _, _) -> render();
    private boolean showing;

    /**
     * @param toEvidence opens the page of what the program's sentences rest on
     * @param reminders  whether and how this computer reminds
     * @param passphrase of the journal, and how it is set
     * @param kept       the backups of the journal
     * @param yours      what the person takes out of the program
     */
    public SettingsScreen(SettingsModel model, About about, Texts texts, Runnable toEvidence,
            ObjectProperty<ReminderChoices> reminders, PassphraseModel passphrase, BackupModel kept, Yours yours) {
        this.model = model;
        this.texts = texts;
        trackers = new TrackersCard(model.dayItems(), texts);
        anchors = new AnchorsCard(model.dayItems(), texts);
        backups = new BackupsCard(kept, texts);
        aboutMe = new AboutMeCard(model.person(), texts);
        rollover = RolloverChoice.of(texts);
        primary = new Segmented<>(texts.get("settings.primary"), List.of(Scale.values()),
                scale -> texts.get("scale." + scale.name()));
        rollover.valueProperty().addListener((_, _, now) -> chosen(() -> model.rollover(now)));
        primary.chosen().addListener((_, _, now) -> chosen(() -> model.primary(now)));
        protection = new PassphraseCard(passphrase, model, texts);
        var cards = List.of(aboutMe, day(), trackers, anchors, backups.card(), new AppearanceCard(model, texts).card(),
                new ReminderCard(reminders, texts).card(),
                protection.card(),
                new ExportCard(yours.export(), texts).card(), new LogCard(yours.log(), texts).card(), keys(),
                about(about, toEvidence));
        search = new SettingsSearch(cards, texts);
        var header = Page.header(texts.get("rail.settings"), saved);
        page = Page.narrow(header, search);
        // what is kept far below is said to be kept where it is seen
        page.keepInSight(header);
        page.column().getChildren().addAll(cards);
    }

    /** What is only shown was not chosen. */
    private void chosen(Runnable keep) {
        if (!showing) {
            keep.run();
        }
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public Node firstFocus() {
        return protection.focusAfterwards().orElse(search.input());
    }

    @Override
    public void shown() {
        model.read().addListener(rendering);
        model.saved().addListener(rendering);
        // what was read for a screen in another language is news for this one
        render();
        model.shown();
        backups.shown();
        Optional.ofNullable(page.getScene()).ifPresent(protection::shown);
    }

    @Override
    public void hidden() {
        aboutMe.keepTyped();
        backups.hidden();
        model.hidden();
        model.read().removeListener(rendering);
        model.saved().removeListener(rendering);
    }

    private Card day() {
        return Card.titled(texts.get("settings.day"),
                new Setting(texts.get("rollover.choice"), "rollover", texts, rollover,
                        Words.small(texts.get("settings.rolloverWhy"))),
                new Setting(texts.get("settings.primary"), "primary", texts, primary,
                        Words.small(texts.get("settings.primaryWhy"))));
    }

    private Card keys() {
        return Card.titled(texts.get("settings.keys"), Words.body(texts.get("settings.keys.places")),
                Words.body(texts.get("settings.keys.scores")), Words.body(texts.get("settings.keys.undo")),
                Words.body(texts.get("settings.keys.reminder")),
                Words.body(texts.get("settings.keys.guide")),
                Words.body(texts.get("settings.keys.quit")));
    }

    private Card about(About about, Runnable toEvidence) {
        return Card.titled(texts.get("settings.about"), Words.body(texts.get("settings.version", about.version())),
                Words.body(texts.get("start.what.never")), Words.body(texts.get("start.what.not")),
                new Setting("evidence", texts, Buttons.plain(texts.get("evidence.open"), toEvidence)),
                new Setting(texts.get("settings.file"), "file", texts, Words.muted(about.journal().toString())),
                Words.small(texts.get("settings.licence")), Words.small(texts.get("settings.libraries")),
                new LicencesText(about.licences(), texts).node());
    }

    private void render() {
        saved.setText(model.saved().get().map(at -> texts.get("settings.saved", at.local().toLocalTime())).orElse(""));
        model.read().get().ifPresent(this::show);
    }

    private void show(JournalContents contents) {
        aboutMe.show(contents);
        trackers.show(contents);
        anchors.show(contents);
        showing = true;
        rollover.setValue(contents.settings().rollover().hour());
        primary.chosen().set(contents.settings().primary());
        showing = false;
    }
}
