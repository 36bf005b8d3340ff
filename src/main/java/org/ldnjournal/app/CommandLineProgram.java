package org.ldnjournal.app;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.text.Language;
import org.ldnjournal.text.Texts;
import picocli.CommandLine;

/** Takes the words that were typed, runs the command they name, and answers with its status. */
final class CommandLineProgram {
    private CommandLineProgram() {}

    /** Runs the command and returns its status: 0 done, 1 refused with one line, 2 wrong use. */
    static int run(Console console, WindowCommand.Opening window, String... arguments) {
        return PlainStart.in(arguments).map(plain -> open(console, window, plain))
                .orElseGet(() -> command(console, window, arguments));
    }

    private static int open(Console console, WindowCommand.Opening window, PlainStart plain) {
        try {
            return window.open(plain.journal());
        } catch (RuntimeException broken) {
            return refusal(console, broken);
        }
    }

    private static int command(Console console, WindowCommand.Opening window, String... arguments) {
        return switch (AskedLanguage.in(arguments)) {
            case AskedLanguage.Unknown(var code) -> console.wrongUse(console.texts().get("cli.wrong.language", code,
                    Language.all().stream().map(Language::code).collect(Collectors.joining(", "))));
            case AskedLanguage.Known(var language) -> {
                console.texts().speak(language.locale(Locale.getDefault()));
                yield commands(console, window).execute(arguments);
            }
            case AskedLanguage.None _ -> commands(console, window).execute(arguments);
        };
    }

    private static CommandLine commands(Console console, WindowCommand.Opening window) {
        var line = new CommandLine(new WindowCommand(console, window))
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new CalendarCommand(console))
                .addSubcommand(new ResponseCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new MedicineCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new BackupCommand(console))
                .addSubcommand(new RecoverCommand(console));
        line.setResourceBundle(new Words(console.texts()));
        line.setExpandAtFiles(false);
        line.setOut(console.out());
        line.setErr(console.err());
        line.setParameterExceptionHandler((wrong, _) ->
                console.wrongUse(wrongUse(wrong, console.texts())));
        line.setExecutionExceptionHandler((broken, _, _) -> refusal(console, broken));
        describe(line, console.texts());
        return line;
    }

    private static String wrongUse(CommandLine.ParameterException wrong, Texts texts) {
        return texts.get("cli.wrongUse", what(wrong, texts), wrong.getCommandLine().getCommandSpec().qualifiedName());
    }

    /** A date or a number that is none, in our words; anything else in picocli's. */
    private static String what(CommandLine.ParameterException wrong, Texts texts) {
        if (wrong.getClass() == CommandLine.ParameterException.class && wrong.getArgSpec() != null
                && wrong.getValue() != null) {
            var type = wrong.getArgSpec().auxiliaryTypes()[0];
            if (type == LocalDate.class) {
                return texts.get("cli.wrong.date", wrong.getValue());
            }
            if (type == int.class || type == long.class) {
                return texts.get("cli.wrong.number", wrong.getValue());
            }
        }
        return wrong.getMessage();
    }

    private static void describe(CommandLine line, Texts texts) {
        line.getCommandSpec().usageMessage().description(texts.get("cli.window"));
        line.getCommandSpec().usageMessage().footer(texts.get("cli.status"));
        describe(line, "demo", texts.get("cli.demo"));
        describe(line, "report", texts.get("cli.report"));
        describe(line, "calendar", texts.get("cli.calendar"));
        describe(line, "response", texts.get("cli.response"));
        describe(line, "export", texts.get("cli.export"));
        describe(line, "import", texts.get("cli.import"));
        describe(line, "medicine", texts.get("cli.medicine"));
        describe(line, "check", texts.get("cli.check"));
        describe(line, "backup", texts.get("cli.backup"));
        describe(line, "recover", texts.get("cli.recover"));
    }

    private static void describe(CommandLine line, String command, String words) {
        line.getSubcommands().get(command).getCommandSpec().usageMessage().description(words);
    }

    private static int refusal(Console console, Exception broken) {
        return switch (broken) {
            case InvalidValue invalid -> console.refused(invalid.reason());
            case JournalFailure failure ->
                    console.refused("cli.failure", failure.kind().name(), String.valueOf(failure.getMessage()));
            default -> console.refused("cli.broken", broken.toString());
        };
    }

    /** The texts as picocli reads them. */
    private static final class Words extends ResourceBundle {
        private final Texts texts;

        Words(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected Object handleGetObject(String key) {
            return texts.has(key) ? texts.get(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keys());
        }
    }
}
