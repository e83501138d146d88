package org.lerkit.mapping.x12;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the elements of segments: which data elements they are, how long these may be, and which have to be
 * there. Of what is not in these tables nothing is known, and nothing is asked. Numbers are those of the data element
 * dictionary in release 004010; two elements are longer in later ones.
 */
final class Elements {
    /** Type, least and most characters of a data element. */
    private static final Map<String, Element> DICTIONARY = dictionary("""
            19 AN 2 30|26 ID 2 3|66 ID 1 2|67 AN 2 80|93 AN 1 60|96 N0 1 10|98 ID 2 3|116 ID 3 15
            127 AN 1 30 50|128 ID 2 3|143 ID 3 3|156 ID 2 2|166 AN 1 55|306 ID 1 2|309 ID 1 2|310 AN 1 30
            329 AN 4 9|337 TM 4 8|352 AN 1 80|353 ID 2 2|363 ID 3 3|364 AN 1 80 256|365 ID 2 2|366 ID 2 2
            373 DT 8 8|374 ID 3 3|380 R 1 15|443 AN 1 20|554 N0 1 6|609 N0 1 9|623 ID 2 2|640 ID 2 2
            641 ID 3 3|673 ID 2 2|706 ID 2 2|740 R 1 20|741 R 1 20|786 ID 2 2|819 AN 2 3|1065 ID 1 1
            1069 ID 2 2|1073 ID 1 1|1096 AN 5 5|1104 ID 2 2|1107 ID 2 2|1131 ID 2 2|1139 ID 1 1|1147 ID 1 1
            1148 AN 1 3|1149 AN 4 6|1150 ID 1 1|1152 ID 2 2|1153 ID 1 1|1155 ID 3 3|1160 ID 1 1|1250 ID 2 3
            1251 AN 1 35|1253 AN 3 6|1255 AN 3 6|1256 AN 5 5|1258 AN 1 3|1470 N0 1 9
            """);

    /**
     * The data elements of each segment in order, {@code !} behind one that has to be there, {@code -} for one that is not
     * known; then what holds between them: P both or none, R one at least, C the first only with the others.
     */
    private static final Map<String, Segment> SEGMENTS = segments("""
            ST 143! 329!
            SE 96! 329!
            BGN 353! 127! 373! 337 623 127 640 306 786 C0504
            ERP 640! 641 306
            REF 128! 127 352 - R0203
            DMG 1250 1251 - - - - 26 - 380 P0102
            LUI 66 67 352 - - P0102
            IND 26 156 1096 19 819 - 819 819 66 67 66 67 P0910 P1112
            DTP 374! 1250! 1251!
            PCL 66 67 1250 1251 - - 352 P0102 P0304
            NTE 363 352!
            N1 98! 93 66 67 706 98 R0203 P0304
            N2 93! 93
            N3 166! 166
            N4 19 156 116 26 309 310 C0605
            PER 366! 93 365 364 365 364 365 364 443 P0304 P0506 P0708
            IN1 1065! 1107! 98 128 127 1069 1131 P0405
            IN2 1104! 93!
            EMS 352 - 1149 - 128 127 127 P0506
            SST 641 1250 1251 641 1250 1251 641 1131 1073 P0203 P0506
            SSE 373 373 641 1470
            TST 1155! 93 1250 1251 P0304
            SRE 1160! 352!
            QTY 673! 380!
            SUM - - 1073 380 380 380 740 741 - 1073 - 380 1250 1251 - 380 380 - P1314
            LX 554!
            IMM 1253! 1250 1251 - - P0203
            HC 1255! 1256 1250 1251 1073 P0304
            SES 1251! 609 1251 1139 93 1250 1251 1250 1251 1131 66 67 93 641 P0607 P0809 P1112
            CRS 1147! - 380 380 1148 1258 1073 - 1150 66 67 380 1131 93 127 93 380 380 373 1152 C0605 P1011
            CSU 93 127 1250 1251 1250 1251 - - 380 - P0304 P0506
            DEG - 1250 1251 352 641 P0203
            FOS 1153! 66 67 352 352 380 380 P0203 R0204
            MKS - 1148 1258
            """);

    /**
     * A data element.
     *
     * @param type AN text, ID a code, R a decimal number, N0 an integer, DT a date, TM a time
     * @param later the most characters in releases behind 004010
     */
    record Element(String type, int least, int most, int later) {}

    /**
     * The elements of a segment.
     *
     * @param elements empty for one that is not known
     * @param required the positions of those that have to be there
     */
    record Segment(List<Optional<Element>> elements, List<Integer> required, List<Condition> conditions) {}

    /** What holds between elements of a segment. */
    record Condition(char kind, List<Integer> positions) {}

    private Elements() {}

    /** What is known of a segment. */
    static Optional<Segment> of(String segment) {
        return Optional.ofNullable(SEGMENTS.get(segment));
    }

    /** What is known of the element at a position of a segment, from 1. */
    static Optional<Element> of(String segment, int position) {
        return of(segment)
                .filter(known -> position <= known.elements().size())
                .flatMap(known -> known.elements().get(position - 1));
    }

    /** The segments of which something is known. */
    static Set<String> segments() {
        return SEGMENTS.keySet();
    }

    /** Whether an element, by its name, is a date. */
    static boolean isDate(String name) {
        int end = name.length() - 2;
        return end > 1
                && name.substring(end).chars().allMatch(Character::isDigit)
                && of(name.substring(0, end), Integer.parseInt(name.substring(end)))
                        .filter(element -> element.type().equals("DT"))
                        .isPresent();
    }

    private static Map<String, Element> dictionary(String table) {
        Map<String, Element> dictionary = new HashMap<>();
        for (String entry : table.strip().split("[|\\n]", -1)) {
            String[] parts = entry.strip().split(" ", -1);
            int most = Integer.parseInt(parts[3]);
            int later = parts.length > 4 ? Integer.parseInt(parts[4]) : most;
            dictionary.put(parts[0], new Element(parts[1], Integer.parseInt(parts[2]), most, later));
        }
        return dictionary;
    }

    private static Map<String, Segment> segments(String table) {
        Map<String, Segment> segments = new LinkedHashMap<>();
        for (String line : table.strip().split("\\n", -1)) {
            List<String> words = List.of(line.strip().split(" ", -1));
            segments.put(words.get(0), segment(words.subList(1, words.size())));
        }
        return segments;
    }

    private static Segment segment(List<String> words) {
        List<Optional<Element>> elements = new ArrayList<>();
        List<Integer> required = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        for (String word : words) {
            if (Character.isUpperCase(word.charAt(0))) {
                List<Integer> positions = new ArrayList<>();
                for (int i = 1; i < word.length(); i += 2) {
                    positions.add(Integer.parseInt(word.substring(i, i + 2)));
                }
                conditions.add(new Condition(word.charAt(0), List.copyOf(positions)));
            } else {
                elements.add(Optional.ofNullable(DICTIONARY.get(word.replace("!", ""))));
                if (word.endsWith("!")) {
                    required.add(elements.size());
                }
            }
        }
        return new Segment(List.copyOf(elements), List.copyOf(required), List.copyOf(conditions));
    }
}
