package org.ldnjournal.exchange;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import org.ldnjournal.files.EarlierFile;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.PlanBook;
import org.ldnjournal.text.Texts;

/** The plan as a calendar reads it (iCalendar, RFC 5545). A calendar that has read an earlier one is updated by it. */
public final class CalendarFile {
    /** A calendar file, by how every one begins. */
    public static final EarlierFile EARLIER = EarlierFile.beginningWith("BEGIN:VCALENDAR", "file.notCalendar");

    private static final String PRODUCT = "-//LDN Journal//Calendar//EN";
    private static final int MINUTES = 15;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private CalendarFile() {}

    /**
     * Writes the calendar of this journal, wholly or not at all; refused where there is no plan.
     *
     * @param now the moment of the export; its day decides what is due
     */
    public static WholeFile.Outcome write(
            Journal journal, PlanBook plans, Moment now, Titles titles, Texts texts, Path file) {
        return DoseCalendar.of(journal, plans, now, titles, texts)
                .map(calendar -> WholeFile.write(file, EARLIER, () -> bytes(calendar)))
                .orElseGet(() -> new WholeFile.Refused(file, Reason.of("calendar.refused.noPlan")));
    }

    private static byte[] bytes(DoseCalendar.Made made) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.publish());
        made.events().forEach(event -> calendar.addEvent(event(event, made)));
        var words = new StringWriter();
        try (var writer = new ICalWriter(words, ICalVersion.V2_0)) {
            // the library counts characters, not octets
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return FoldedLines.fold(words.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(CalendarEvent event, DoseCalendar.Made made) {
        var written = new VEvent();
        written.setUid(made.uid(event).toString());
        written.setSequence(made.sequence(event));
        written.setDateTimeStamp(Date.from(made.at().instant()));
        written.setSummary(event.title());
        written.setDescription(event.words());
        written.setTransparency(true);
        if (event.cancelled()) {
            written.setStatus(Status.cancelled());
        }
        switch (event.when()) {
            case CalendarEvent.AllDay(var day) -> written.setExperimentalProperty("DTSTART", ICalDataType.DATE,
                    DateTimeFormatter.BASIC_ISO_DATE.format(day));
            case CalendarEvent.Repeated(var first, int days) -> timed(written, first, days, event);
        }
        return written;
    }

    private static Recurrence repeated(int days) {
        var rule = new Recurrence.Builder(Frequency.DAILY);
        return days == 1 ? rule.build() : rule.interval(days).build();
    }

    /** A cancelled one comes once and is silent, also in a calendar that does not know what cancelled is. */
    private static void timed(VEvent written, LocalDateTime first, int days, CalendarEvent event) {
        // as text: the library's dates would move a time that a clock change leaves out
        written.setExperimentalProperty("DTSTART", TIME.format(first));
        written.setDuration(Duration.builder().minutes(MINUTES).build());
        if (!event.cancelled()) {
            written.setRecurrenceRule(repeated(days));
            written.addAlarm(VAlarm.display(
                    new Trigger(Duration.builder().minutes(0).build(), Related.START), event.title()));
        }
    }
}
