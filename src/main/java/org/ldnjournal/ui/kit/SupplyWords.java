package org.ldnjournal.ui.kit;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Lasts;
import org.ldnjournal.plan.Outlook;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Quantity;
import org.ldnjournal.plan.Supply;
import org.ldnjournal.text.Texts;

/** What is left, in words: the same on every screen. */
public final class SupplyWords {
    private SupplyWords() {}

    /** "About 9 days left: until Tue 1 Dec.", a day of another year with that; empty where no bottle was recorded. */
    public static String lasts(Lasts lasts, JournalDay today, Texts texts) {
        return lasts(lasts, texts, last -> texts.day(last.date(), today.date()));
    }

    private static String lasts(Lasts lasts, Texts texts, Function<JournalDay, String> day) {
        return switch (lasts) {
            case Lasts.NoBottle _ -> "";
            case Lasts.NothingDue _ -> texts.get("supply.lasts.nothingDue");
            case Lasts.Until(int days, _) when days == 0 -> texts.get("supply.lasts.over");
            case Lasts.Until(int days, var last) -> texts.get("supply.lasts.until", days, day.apply(last));
            case Lasts.Beyond _ -> texts.get("supply.lasts.long");
        };
    }

    /** How long it lasts if each step is decided as planned; empty where that is as long. */
    public static String asPlanned(Supply supply, JournalDay today, Texts texts) {
        return supply.lastsAsPlanned() instanceof Lasts.Until(int days, var last) && days > 0
                && !supply.lastsAsPlanned().equals(supply.lasts())
                ? texts.get("supply.lasts.asPlanned", texts.day(last.date(), today.date())) : "";
    }

    /** The bottles that are past the last day they are good for; empty where none is. */
    public static String pastDiscard(Outlook outlook, Texts texts) {
        return outlook.pastDiscard().stream().map(bottle -> texts.get("supply.pastDiscard", name(bottle.of(), texts),
                bottle.discard().orElseThrow().date())).collect(Collectors.joining(" "));
    }

    /**
     * What is to be seen on Today: how long it lasts, and what is past its last day. In the fewest words: the last day
     * is less than a year away, and so many days are said beside it.
     */
    public static String today(Outlook outlook, Texts texts) {
        return Stream.of(pastDiscard(outlook, texts), lasts(outlook.lasts(), texts, last -> texts.day(last.date())))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** "1.5 mg capsules". */
    public static String name(Preparation of, Texts texts) {
        Reason name = of.name();
        return texts.say(name);
    }

    /** "28" or "100 mL". */
    public static String amount(Preparation of, Quantity quantity, Texts texts) {
        return of instanceof Preparation.Liquid ? texts.get("supply.millilitres", quantity.units())
                : texts.number(quantity.units());
    }
}
