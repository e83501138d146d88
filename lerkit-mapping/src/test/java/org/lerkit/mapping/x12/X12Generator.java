package org.lerkit.mapping.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lerkit.model.x12.X12Delimiters;
import org.lerkit.model.x12.X12Document;
import org.lerkit.model.x12.X12Element;
import org.lerkit.model.x12.X12Segment;

/**
 * Transaction sets that are in the order of the standard and otherwise anything: elements of any segment that are there or
 * not, qualifiers that are known or not, composites and repetitions.
 */
final class X12Generator {
    private static final X12Delimiters DELIMITERS = X12Delimiters.USUAL;
    private static final String[] QUALIFIERS = {
        "D8", "CM", "CY", "RD8", "01", "02", "03", "05", "12", "15", "SY", "48", "LR", "S2", "P1", "73", "78", "81",
        "AS", "AT", "ZZ", "TE", "EM", "UR"
    };
    private static final String[] VALUES = {
        "20260512",
        "202605",
        "2026",
        "20260512-20260613",
        "3",
        "3.0",
        "A-",
        "Y",
        "N",
        "2.3",
        "B18",
        "RACE W",
        "Ada",
        "Algebra I"
    };

    private X12Generator() {}

    static TransactionSet transaction(SplittableRandom random) {
        X12Segment made = segment(Structure.TS130, random);
        X12Segment header = X12Segment.of("ST", "130", "0001").with(made.segments());
        X12Document document = X12Document.of(DELIMITERS, List.of(header));
        return new TransactionSet("004010", DELIMITERS, document.segments().get(0), List.of());
    }

    private static X12Segment segment(Structure structure, SplittableRandom random) {
        List<X12Segment> inside = new ArrayList<>();
        for (Structure part : structure.parts()) {
            int times = part.mandatory() ? 1 + random.nextInt(2) : random.nextInt(3) / 2 * (1 + random.nextInt(2));
            for (int i = 0; i < Math.min(times, part.most()); i++) {
                inside.add(segment(part, random));
            }
        }
        List<X12Element> elements = new ArrayList<>();
        int count = 1 + random.nextInt(random.nextInt(4) == 0 ? 20 : 6);
        for (int i = 0; i < count; i++) {
            elements.add(element(random));
        }
        X12Segment plain = X12Segment.of(structure.id());
        return new X12Segment(plain.id(), plain.location(), elements, inside);
    }

    private static X12Element element(SplittableRandom random) {
        return switch (random.nextInt(12)) {
            case 0 -> new X12Element(List.of(List.of(text(random), text(random))));
            case 1 -> new X12Element(List.of(List.of(text(random)), List.of(text(random))));
            case 2, 3, 4, 5 -> X12Element.of("");
            case 6, 7, 8 -> X12Element.of(QUALIFIERS[random.nextInt(QUALIFIERS.length)]);
            default -> X12Element.of(text(random));
        };
    }

    private static String text(SplittableRandom random) {
        return VALUES[random.nextInt(VALUES.length)];
    }
}
