package org.lerkit.mapping.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.xml.XmlMember;
import org.lerkit.model.xml.XmlShape;

/**
 * The name of a fact: the way from an element down to what says it. Steps are local names, in braces before them the
 * namespace of one that is in a namespace, numbers where parts have no names, in brackets behind them the position
 * from the second on, and a {@code +} if all that is in the element was read as facts; the last one may be
 * {@code @name}, {@code @xml:name} or {@code text()}.
 */
record FactPath(List<Step> steps) {
    private static final Pattern STEP =
            Pattern.compile("(\\{[^{}]+})?((?:@(?:xml:)?)?[\\p{L}_][\\p{L}\\p{N}_.-]*|\\d{1,2}|text\\(\\))"
                    + "(?:\\[(\\d{1,6})])?(\\+)?(?:/|$)");

    /**
     * One step; its name has the namespace in front.
     *
     * @param apart whether the element was read as facts and nothing else
     */
    record Step(String name, int position, boolean apart) {
        boolean isForeign() {
            return name.startsWith("{");
        }

        /** The name without its namespace. */
        String local() {
            return name.substring(name.lastIndexOf('}') + 1);
        }

        boolean isAttribute() {
            return name.startsWith("@");
        }
    }

    FactPath {
        steps = List.copyOf(steps);
    }

    /** The path that a text is; empty if it is none. */
    static Optional<FactPath> parse(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        int end = 0;
        while (end < text.length() && step.find(end) && step.start() == end) {
            String namespace = step.group(1) == null ? "" : step.group(1);
            int position = step.group(3) == null ? 1 : Integer.parseInt(step.group(3));
            steps.add(new Step(namespace + step.group(2), Math.max(1, position), step.group(4) != null));
            end = step.end();
        }
        boolean whole = end == text.length() && !text.isEmpty() && !text.endsWith("/");
        return whole ? Optional.of(new FactPath(steps)) : Optional.empty();
    }

    /** The path to the first element of a name. */
    static FactPath of(String name) {
        return new FactPath(List.of(new Step(name, 1, false)));
    }

    /** This path below another one, in a namespace where it starts unless there is none. */
    FactPath under(FactPath above, String namespace) {
        List<Step> all = new ArrayList<>(above.steps);
        Step first = steps.get(0);
        all.add(
                namespace.isEmpty()
                        ? first
                        : new Step('{' + namespace + '}' + first.name, first.position, first.apart));
        all.addAll(steps.subList(1, steps.size()));
        return new FactPath(all);
    }

    /** This path, in which one step is in a namespace. */
    FactPath in(String namespace, int index) {
        List<Step> all = new ArrayList<>(steps);
        Step step = all.get(index);
        all.set(index, new Step('{' + namespace + '}' + step.name, step.position, step.apart));
        return new FactPath(all);
    }

    /** Whether every step is a name, and none a number. */
    boolean isNamed() {
        return steps.stream().noneMatch(step -> Character.isDigit(step.name.charAt(0)));
    }

    /** The way to the element that the last step is in, by local names and positions. */
    String around() {
        StringBuilder way = new StringBuilder();
        for (Step step : steps.subList(0, steps.size() - 1)) {
            way.append('/')
                    .append(step.local())
                    .append('[')
                    .append(step.position())
                    .append(']');
        }
        return way.toString();
    }

    /** Whether shapes have elements and attributes for all steps; in what is open, they need not. */
    boolean isKnownTo(XmlShape<?> shape) {
        if (first().isAttribute()) {
            String name = first().name().replace("@xml:", "@");
            return isLast() && (shape.members().isEmpty() || shape.member(name).isPresent());
        }
        Optional<XmlMember<?>> member = shape.member(first().name());
        if (member.isEmpty() || isLast()) {
            return member.isPresent();
        }
        Optional<XmlShape<?>> inner = member.get().type().shape();
        return inner.map(there -> (there.members().isEmpty() && rest().isNamed()) || rest().isKnownTo(there))
                .orElse(false);
    }

    /** This path, in which the step behind an element that holds what others define is in their namespace. */
    Optional<FactPath> foreignIn(@Nullable XmlShape<?> shape, String namespace) {
        XmlShape<?> there = shape;
        int last = steps.size() - 1;
        for (int i = 0; i < last && there != null && !steps.get(i).isAttribute(); i++) {
            there = there.member(steps.get(i).name())
                    .flatMap(member -> member.type().shape())
                    .orElse(null);
            if (there != null && there.members().isEmpty()) {
                return Optional.of(in(namespace, i + 1));
            }
        }
        return Optional.empty();
    }

    /** The path without its first step. */
    FactPath rest() {
        return new FactPath(steps.subList(1, steps.size()));
    }

    Step first() {
        return steps.get(0);
    }

    boolean isLast() {
        return steps.size() == 1;
    }
}
