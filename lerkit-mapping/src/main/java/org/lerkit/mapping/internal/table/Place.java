package org.lerkit.mapping.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where something goes in the part of the record that is being written: member names joined by dots.
 * {@code results[grade].value} is in the one item of that name, {@code notes[]} is a new item at the end, and a
 * {@code ^} in front starts at the part around this one.
 */
public record Place(String text, boolean outer, List<Step> steps) {
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(\\[([A-Za-z0-9-]*)])?");

    /**
     * One member; of an array, the item of that name, or a new one where the name is empty.
     *
     * @param way the steps up to this one as text
     */
    public record Step(String member, @Nullable String item, String way) {
        public boolean appends() {
            return item != null && item.isEmpty();
        }
    }

    /** The place that a text names. */
    public static Place of(String text) {
        boolean outer = text.startsWith("^");
        List<Step> steps = new ArrayList<>();
        StringBuilder way = new StringBuilder();
        for (String part : (outer ? text.substring(1) : text).split("\\.", -1)) {
            Matcher step = STEP.matcher(part);
            if (!step.matches()) {
                throw new IllegalArgumentException("not a place: " + text);
            }
            way.append('.').append(part);
            steps.add(new Step(step.group(1), step.group(3), way.toString()));
        }
        return new Place(text, outer, List.copyOf(steps));
    }

    /** The member itself. */
    public Step last() {
        return steps.get(steps.size() - 1);
    }
}
