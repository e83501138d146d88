package org.lerkit.mapping.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Table.Row;

/** Elements that mean something only together, such as a date and the format it is in, as one node: {@code DEG02-03}. */
final class Sources {
    private static final List<Group> GROUPS = Stream.of(
                    "ATV01-02",
                    "CRS10-11",
                    "CSU03-04",
                    "CSU05-06",
                    "DEG02-03",
                    "DMG01-02",
                    "DTP01-03",
                    "FOS02-03",
                    "IN104-05",
                    "IN201-02",
                    "LUI01-02",
                    "N103-04",
                    "N405-06",
                    "PCL01-02",
                    "PCL03-04",
                    "PER03-04",
                    "PER05-06",
                    "PER07-08",
                    "RAP06-07",
                    "REF01-02",
                    "SES06-07",
                    "SES08-09",
                    "SES11-12",
                    "SST02-03",
                    "SST05-06",
                    "SUM13-14",
                    "TST03-04")
            .map(Group::of)
            .toList();

    private Sources() {}

    /** The first element of the group that a row is about: {@code DEG02} of {@code DEG02-03}. */
    static String first(Row row) {
        return row.element().substring(0, row.element().indexOf('-'));
    }

    /** The last element of the group that a row is about: {@code DEG03} of {@code DEG02-03}. */
    static String last(Row row) {
        String first = first(row);
        return first.substring(0, first.length() - 2)
                + row.element().substring(row.element().indexOf('-') + 1);
    }

    /** The names of the groups of elements in a segment. */
    static List<String> groups(String segment) {
        return GROUPS.stream()
                .filter(group -> group.segment().equals(segment))
                .map(Group::name)
                .toList();
    }

    /** Elements of a segment that stand behind one another. */
    private record Group(String name, String segment, int first, int last) {
        private static final Pattern NAME = Pattern.compile("(\\w+)(\\d\\d)-(\\d\\d)");

        static Group of(String name) {
            Matcher parts = NAME.matcher(name);
            if (!parts.matches()) {
                throw new IllegalArgumentException("not a group: " + name);
            }
            return new Group(name, parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        }

        boolean has(Source element) {
            String name = element.name();
            if (name.length() != segment.length() + 2 || !name.startsWith(segment)) {
                return false;
            }
            int position = Integer.parseInt(name.substring(segment.length()));
            return position >= first && position <= last;
        }
    }

    /** A segment, and those in its loop, with such elements in nodes of their own. */
    static Source grouped(Source segment) {
        List<Source> children = new ArrayList<>();
        List<Source> together = new ArrayList<>();
        Optional<Group> open = Optional.empty();
        for (Source child : segment.children()) {
            Optional<Group> group = GROUPS.stream()
                    .filter(each -> each.segment().equals(segment.name()) && each.has(child))
                    .findFirst();
            if (!group.equals(open)) {
                close(open, together, children);
                open = group;
            }
            if (group.isPresent()) {
                together.add(child);
            } else {
                children.add(isElement(child, segment) ? child : grouped(child));
            }
        }
        close(open, together, children);
        return segment.regrouped(children);
    }

    private static void close(Optional<Group> open, List<Source> together, List<Source> to) {
        open.ifPresent(group -> to.add(Source.group(group.name(), together)));
        together.clear();
    }

    private static boolean isElement(Source child, Source segment) {
        return child.name().length() == segment.name().length() + 2
                && child.name().startsWith(segment.name())
                && child.name().substring(segment.name().length()).chars().allMatch(Character::isDigit);
    }
}
