package org.ldnjournal.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Recognition;
import org.ldnjournal.safety.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says of each name what it was recognised as: one line a name, its columns parted by tabs. */
@Command(name = "medicine")
final class MedicineCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "cli.option.name")
    private List<String> names;

    MedicineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var matcher = new MedicineMatcher(Vocabulary.shipped());
        names.forEach(name -> console.say(line(name, matcher.recognise(name))));
        return 0;
    }

    private String line(String name, Recognition recognition) {
        var why = console.texts().say(recognition.why());
        return String.join("\t", cell(name), word(recognition.kind()), cell(recognition.ingredient()),
                word(recognition.acting()), cell(why));
    }

    /** Lower-case with hyphens: {@code not-recognised}. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String cell(String text) {
        return Console.oneLine(text.replace('\t', ' '));
    }
}
