package org.ldnjournal.app;

import java.util.concurrent.Callable;
import org.ldnjournal.exchange.ResponseJson;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.trend.Comparison;
import org.ldnjournal.trend.Response;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what changed since the first dose: the sentences of the screen, or every number as JSON. */
@Command(name = "response")
final class ResponseCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final JournalToRead source = new JournalToRead();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ResponseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return source.with(console, journal -> say(response(journal)));
    }

    private Response response(JournalFile journal) {
        var contents = journal.journal().contents();
        var today = contents.settings().rollover().today(console.clock());
        return Response.of(contents, journal.plans().history(), today);
    }

    private int say(Response response) {
        if (json) {
            console.print(ResponseJson.of(response, console.texts()));
            return 0;
        }
        response.tooEarly().ifPresent(early -> console.say(console.texts().say(early)));
        for (var measure : response.measures()) {
            measure.steps().forEach(step -> say("cli.response.step", step));
            measure.window().ifPresent(window -> say("cli.response.window", window));
            say("cli.response.now", measure.now());
        }
        response.caveats().forEach(caveat -> console.say(console.texts().say(caveat.sentence())));
        return 0;
    }

    private void say(String key, Comparison comparison) {
        var texts = console.texts();
        var dose = comparison.compared().period().dose().map(texts::say).orElse("");
        console.say(texts.get(key, texts.get("trends.measure." + comparison.measure().name()), dose,
                texts.say(comparison.sentence())));
        comparison.details().forEach(detail -> console.say("  " + texts.say(detail)));
    }
}
