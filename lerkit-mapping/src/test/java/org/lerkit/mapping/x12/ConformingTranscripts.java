package org.lerkit.mapping.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.lerkit.model.x12.X12Delimiters;
import org.lerkit.model.x12.X12Document;
import org.lerkit.model.x12.X12Segment;

/**
 * Transaction sets of release 004010 as the standard has them: any segment that may be there is there or not, with any of
 * its elements, each of the type and length that it asks for. Where a record does not keep an order (numbers to call before
 * addresses, components of a name), they have the order in which they are written.
 */
final class ConformingTranscripts {
    private static final String[] NOTES = {"Dean's list.", "With honors", "Includes a laboratory.", "RACE W"};
    private static final String[] WORDS = {"Algebra", "Northern Trade", "Sveising", "Ada", "Lab 2", "Quist"};
    private static final String[] DATES = {"D8 20260512", "CM 202605", "CY 2026"};

    private final SplittableRandom random;

    private ConformingTranscripts(SplittableRandom random) {
        this.random = random;
    }

    static TransactionSet transaction(SplittableRandom random) {
        X12Segment made = new ConformingTranscripts(random).header();
        X12Delimiters delimiters = X12Fixtures.envelope("004010").delimiters();
        X12Document document = X12Document.of(delimiters, List.of(made));
        return new TransactionSet("004010", delimiters, document.segments().get(0), List.of());
    }

    private X12Segment header() {
        List<X12Segment> inside = new ArrayList<>();
        for (Structure part : Structure.TS130.parts()) {
            switch (part.id()) {
                case "N1" -> {
                    inside.add(party("AS", part));
                    inside.add(party(random.nextBoolean() ? "AT" : "KR", part));
                }
                case "IN1" -> individuals(inside);
                case "REF" -> {
                    inside.add(X12Segment.of("REF", "48", code(6)));
                    some(part, inside);
                }
                default -> some(part, inside);
            }
        }
        return X12Segment.of("ST", "130", "0001").with(inside);
    }

    /** Some of a part, or none unless there has to be one. */
    private void some(Structure part, List<X12Segment> to) {
        if (!part.isIn("004010")) {
            return;
        }
        int most = Math.min(part.most(), part.id().equals("N1") ? 1 : 2);
        int times = part.mandatory() ? 1 : random.nextInt(3) / 2 * (1 + random.nextInt(most));
        for (int i = 0; i < times; i++) {
            to.add(segment(part));
        }
    }

    private X12Segment segment(Structure part) {
        List<X12Segment> inside = new ArrayList<>();
        part.parts().forEach(each -> some(each, inside));
        if (part.id().equals("LX")
                && inside.stream().noneMatch(each -> each.id().equals("SES"))) {
            part.part("SES").ifPresent(term -> inside.add(segment(term)));
        }
        boolean named = inside.stream().anyMatch(each -> each.id().equals("N1"));
        inside.removeIf(each -> named && (each.id().equals("N3") || each.id().equals("N4")));
        return X12Segment.of(part.id(), elements(part.id())).with(inside);
    }

    private String[] elements(String id) {
        return switch (id) {
            case "ERP" -> new String[] {"PS", maybe("B50")};
            case "PCL" -> new String[] {"73", code(6), "RD8", "20240901-20250131", maybe("2.1"), maybe("2025"), word()};
            case "RAP" -> new String[] {code(3), word(), maybe("X"), "R", maybe("Y"), "CM", "202212"};
            case "SST" -> known(id, 1);
            case "ATV" -> new String[] {"AA", code(3), word(), maybe("Y")};
            case "TST" -> new String[] {"803", word(), "CM", "202110", maybe("1"), "", maybe("28")};
            case "SBT" -> new String[] {code(2), maybe(word()), maybe("N")};
            case "MKS" -> new String[] {"F", "25", "A-"};
            case "DEG" -> new String[] {"2.3", "D8", "20260515", word(), maybe("B35")};
            case "SUM" -> known(id, 6);
            case "SES" -> {
                String[] term = known(id, 1);
                term[0] = "202209";
                yield term;
            }
            case "FOS" -> known(id, 4);
            case "LX" -> new String[] {"1"};
            case "BGN" -> known(id, 3);
            case "HS", "SP", "OPS", "OPX", "OP" -> new String[] {code(2), maybe("D8")};
            case "REF" -> known(id, 2);
            default -> known(id, 1);
        };
    }

    /**
     * Elements as the tables know them.
     *
     * @param always a position that is always there
     */
    private String[] known(String id, int always) {
        Elements.Segment segment = Elements.of(id).orElseThrow();
        int count = segment.elements().size();
        boolean[] there = new boolean[count];
        for (int i = 0; i < count; i++) {
            there[i] = random.nextInt(3) == 0
                    || i == always - 1
                    || segment.required().contains(i + 1);
        }
        for (int round = 0; round < 2; round++) {
            segment.conditions().forEach(condition -> {
                List<Integer> positions = condition.positions();
                boolean any = positions.stream().anyMatch(position -> there[position - 1]);
                boolean all = condition.kind() == 'C' ? there[positions.get(0) - 1] : condition.kind() == 'P' && any;
                if (all) {
                    positions.forEach(position -> there[position - 1] = true);
                } else if (condition.kind() == 'R' && !any) {
                    there[positions.get(positions.size() - 1) - 1] = true;
                }
            });
        }
        String[] values = new String[count];
        for (int i = 0; i < count; i++) {
            values[i] = there[i] ? value(segment.elements().get(i)) : "";
        }
        dates(id, there, values);
        if (id.equals("REF")) {
            values[0] = random.nextBoolean() ? "LR" : "SY";
        }
        if (id.equals("NTE")) {
            values[1] = NOTES[random.nextInt(NOTES.length)];
        }
        return values;
    }

    /** Where a format is, what stands behind it is a date in it. */
    private void dates(String id, boolean[] there, String[] values) {
        for (String group : Sources.groups(id)) {
            int first = Integer.parseInt(group.substring(id.length(), id.length() + 2));
            int last = Integer.parseInt(group.substring(group.length() - 2));
            boolean date = values.length >= last
                    && there[first - 1]
                    && Elements.of(id)
                            .flatMap(known -> known.elements().get(last - 1))
                            .equals(Elements.of("DTP").orElseThrow().elements().get(2));
            if (date) {
                String[] made = DATES[random.nextInt(DATES.length)].split(" ", -1);
                values[last - 2] = made[0];
                values[last - 1] = made[1];
            }
        }
    }

    private String value(Optional<Elements.Element> element) {
        if (element.isEmpty()) {
            return code(1);
        }
        Elements.Element known = element.get();
        return switch (known.type()) {
            case "R" -> random.nextInt(90) + (random.nextBoolean() ? ".5" : "");
            case "N0" -> String.valueOf(1 + random.nextInt(9));
            case "DT" -> "202605" + (10 + random.nextInt(19));
            case "TM" -> "14" + (10 + random.nextInt(50));
            case "ID" -> code(known.least());
            default -> known.most() > 14 ? word() : code(known.least());
        };
    }

    private X12Segment party(String role, Structure part) {
        List<X12Segment> inside = new ArrayList<>();
        part.parts().forEach(each -> {
            if (each.id().equals("PER")) {
                inside.add(contact());
            } else {
                some(each, inside);
            }
        });
        return X12Segment.of("N1", role, word(), "73", code(6)).with(inside);
    }

    private X12Segment contact() {
        return switch (random.nextInt(3)) {
            case 0 -> X12Segment.of("PER", "IC", word(), "TE", code(9), "EM", "a@example.org");
            case 1 -> X12Segment.of("PER", "RG", "", "TE", code(9), "FX", code(9), "UR", "www.example.org", "7");
            default -> X12Segment.of("PER", "IC", "", "EM", "a@example.org");
        };
    }

    private void individuals(List<X12Segment> to) {
        List<X12Segment> first = new ArrayList<>();
        Structure individual = Structure.TS130.part("IN1").orElseThrow();
        some(individual.part("EMS").orElseThrow(), first);
        name(first);
        some(individual.part("N3").orElseThrow(), first);
        if (random.nextBoolean()) {
            first.add(contact());
        }
        some(individual.part("NTE").orElseThrow(), first);
        to.add(X12Segment.of("IN1", "1", "04", "S2", "", "", "", maybe("28")).with(first));
        if (random.nextBoolean()) {
            List<X12Segment> second = new ArrayList<>();
            name(second);
            to.add(X12Segment.of("IN1", "1", "05", "S2").with(second));
        }
        if (random.nextBoolean()) {
            to.add(X12Segment.of("IN1", "1", "04", "LG", "", "", "32")
                    .with(List.of(X12Segment.of("IN2", "05", word()))));
        }
    }

    private void name(List<X12Segment> to) {
        for (String part : List.of("01", "02", "03", "03", "05", "09", "21", "12", "15", "18")) {
            if (part.equals("05") || random.nextInt(3) == 0) {
                to.add(X12Segment.of("IN2", part, word()));
            }
        }
    }

    private String maybe(String text) {
        return random.nextBoolean() ? text : "";
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private String code(int length) {
        String letters = "ABCDEFGHKLMN2345";
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(letters.charAt(random.nextInt(letters.length())));
        }
        return code.toString();
    }
}
