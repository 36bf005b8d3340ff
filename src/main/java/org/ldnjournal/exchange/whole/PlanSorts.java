package org.ldnjournal.exchange.whole;

import static org.ldnjournal.exchange.whole.Part.group;
import static org.ldnjournal.exchange.whole.Part.one;
import static org.ldnjournal.exchange.whole.Part.several;
import static org.ldnjournal.exchange.whole.Part.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Filler;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Preparations.Kept;
import org.ldnjournal.plan.Quantity;
import org.ldnjournal.plan.Step;

/** Plans, and what doses are taken from. */
final class PlanSorts {
    /** A plan and its place in the order of recording: 1, 2, 3 … */
    record Numbered(int number, Plan plan) {}

    private static final Kind<Quantity> UNITS =
            value -> new Quantity(Kind.thousandths(Kind.NUMBER.of(value)));

    static final Sort<Step> STEPS = new Sort<>(0, List.of(
            one("doseMg", Step::dose), one("days", Step::days), one("reviewBefore", Step::reviewBefore)),
            found -> new Step(found.get("doseMg", Kind.MILLIGRAMS),
                    found.maybe("days", Kind.WHOLE).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                    found.get("reviewBefore", Kind.YES_OR_NO)));

    static final Sort<Numbered> PLANS = new Sort<>(1, List.of(
            one("number", Numbered::number), one("start", numbered -> numbered.plan().start()),
            words("protocol", numbered -> numbered.plan().protocol()),
            one("usualTime", numbered -> numbered.plan().usualTime()), one("made", numbered -> numbered.plan().made()),
            one("madeOn", numbered -> numbered.plan().madeOn()),
            one("override", numbered -> numbered.plan().override()),
            several("steps", STEPS, numbered -> numbered.plan().steps())),
            found -> new Numbered(found.get("number", Kind.WHOLE), new Plan(found.get("start", Kind.DAY),
                    found.get("steps", Kind.list(STEPS)), found.words("protocol"), found.get("usualTime", Kind.TIME),
                    found.get("made", Kind.MOMENT), found.get("madeOn", Kind.DAY),
                    found.maybe("override", Kind.MOMENT))));

    private static final Sort<Preparation> PREPARATION = new Sort<>(0, List.of(
            one("form", Form::of), one("strengthMg", Preparation::strength),
            one("scored", of -> of instanceof Preparation.Tablet tablet ? tablet.scored() : null),
            one("syringeMarkMl", of -> of instanceof Preparation.Liquid liquid ? new Quantity(liquid.graduation())
                    : null)),
            PlanSorts::preparation);

    static final Sort<Kept> PREPARATIONS = new Sort<>(1, List.of(
            one("number", Kept::number), group("of", PREPARATION, kept -> Optional.of(kept.preparation())),
            one("added", Kept::added), one("removed", Kept::removed)),
            found -> new Kept(found.get("number", Kind.WHOLE), found.get("of", Kind.record(PREPARATION)),
                    found.get("added", Kind.MOMENT), found.maybe("removed", Kind.MOMENT)));

    private static final Sort<Bottle.Count> COUNT = new Sort<>(0, List.of(
            one("left", Bottle.Count::left), one("at", Bottle.Count::at)),
            found -> new Bottle.Count(found.get("left", UNITS), found.get("at", Kind.MOMENT)));

    static final Sort<Bottle> BOTTLES = new Sort<>(1, List.of(
            one("id", Bottle::id), group("of", PREPARATION, bottle -> Optional.of(bottle.of())),
            one("quantity", Bottle::quantity), words("pharmacy", bottle -> bottle.label().pharmacy()),
            one("filler", bottle -> bottle.label().filler()), words("lot", bottle -> bottle.label().lot()),
            words("price", bottle -> bottle.label().price()), one("received", Bottle::received),
            one("opened", Bottle::opened), one("discard", Bottle::discard), group("counted", COUNT, Bottle::counted)),
            PlanSorts::bottle);

    private enum Form {
        CAPSULE, TABLET, LIQUID;

        static Form of(Preparation preparation) {
            return switch (preparation) {
                case Preparation.Capsule _ -> CAPSULE;
                case Preparation.Tablet _ -> TABLET;
                case Preparation.Liquid _ -> LIQUID;
            };
        }
    }

    private PlanSorts() {}

    private static Preparation preparation(Found found) {
        var strength = found.get("strengthMg", Kind.MILLIGRAMS);
        return switch (found.get("form", Kind.symbol(Form.class))) {
            case CAPSULE -> new Preparation.Capsule(strength);
            case TABLET -> new Preparation.Tablet(strength, found.get("scored", Kind.YES_OR_NO));
            case LIQUID -> new Preparation.Liquid(strength, (int) found.get("syringeMarkMl", UNITS).thousandths());
        };
    }

    private static Bottle bottle(Found found) {
        var label = new Bottle.Label(found.words("pharmacy"), found.get("filler", Kind.symbol(Filler.class)),
                found.words("lot"), found.words("price"));
        return new Bottle(found.get("id", Kind.ID), found.get("of", Kind.record(PREPARATION)),
                found.get("quantity", UNITS), label, found.get("received", Kind.DAY), found.maybe("opened", Kind.DAY),
                found.maybe("discard", Kind.DAY), found.maybe("counted", Kind.record(COUNT)));
    }

    static List<Numbered> numbered(List<Plan> plans) {
        var numbered = new ArrayList<Numbered>();
        plans.forEach(plan -> numbered.add(new Numbered(numbered.size() + 1, plan)));
        return numbered;
    }
}
