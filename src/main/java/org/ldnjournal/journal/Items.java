package org.ldnjournal.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The items of a journal by their sort, each sort in its own order. Immutable. */
public final class Items {
    /** Of a journal that has none. */
    public static final Items NONE = new Items(Map.of());

    private final Map<Class<? extends Item>, List<? extends Item>> bySort;

    private Items(Map<Class<? extends Item>, List<? extends Item>> bySort) {
        this.bySort = Map.copyOf(bySort);
    }

    /** Every item of this sort, in its order; none where nothing of it was recorded. */
    public <T extends Item> List<T> of(Class<T> sort) {
        return bySort.getOrDefault(sort, List.of()).stream().map(sort::cast).toList();
    }

    /** These too: each takes the place of the one with its identity, or stands at the end of its sort. */
    public Items with(Collection<? extends Item> more) {
        var result = this;
        for (var item : more) {
            result = result.with(item);
        }
        return result;
    }

    /** This too: it takes the place of the one with its identity, or stands at the end of its sort. */
    public Items with(Item item) {
        var items = new ArrayList<Item>(of(item.getClass()));
        int same = items.stream().map(Item::id).toList().indexOf(item.id());
        if (same < 0) {
            items.add(item);
        } else {
            items.set(same, item);
        }
        return having(item.getClass(), items);
    }

    /** All but this one. */
    public Items without(Item item) {
        return having(item.getClass(),
                of(item.getClass()).stream().filter(other -> !other.id().equals(item.id())).toList());
    }

    /** The items of this sort are these, in this order. */
    public <T extends Item> Items having(Class<? extends T> sort, List<? extends T> items) {
        var sorts = new LinkedHashMap<>(bySort);
        if (items.isEmpty()) {
            sorts.remove(sort);
        } else {
            sorts.put(sort, List.copyOf(items));
        }
        return new Items(sorts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Items items && bySort.equals(items.bySort);
    }

    @Override
    public int hashCode() {
        return bySort.hashCode();
    }

    @Override
    public String toString() {
        return bySort.toString();
    }
}
