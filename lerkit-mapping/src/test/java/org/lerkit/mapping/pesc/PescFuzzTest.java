package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlNode;
import org.lerkit.model.xml.XmlReader;
import org.lerkit.model.xml.XmlSyntaxException;
import org.lerkit.model.xml.XmlWriter;

/** Documents that are nearly transcripts: only documented exceptions, and whatever is read keeps the law. */
class PescFuzzTest {
    private static final long SEED = 20261125;

    @Test
    void bytes_that_are_changed_are_read_or_refused() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        byte[] original = PescFixtures.bytes("college-rich");
        int read = 0;
        int refused = 0;
        for (int round = 0; round < 500; round++) {
            byte[] bytes = original.clone();
            for (int change = random.nextInt(1, 4); change > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try (RecordReader.Records records =
                    PescReader.batch().read(new ByteArrayInputStream(bytes), PescFixtures.CHECKED)) {
                while (records.hasNext()) {
                    records.next();
                    read++;
                }
            } catch (XmlSyntaxException | ConversionException e) {
                assertThat(e.getMessage()).isNotBlank().doesNotContain("Quist", "900000044");
                refused++;
            }
        }
        System.out.println("changed bytes, seed " + SEED + ": " + read + " read, " + refused + " refused");
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    @Test
    void elements_that_are_moved_doubled_renamed_or_lost_are_accounted_for() {
        SplittableRandom random = new SplittableRandom(SEED);
        XmlElement original = PescFixtures.transcript("college-rich");
        List<String> names = new ArrayList<>();
        collect(original, names);
        int read = 0;
        for (int round = 0; round < 400; round++) {
            XmlElement changed = original;
            for (int change = random.nextInt(1, 6); change > 0; change--) {
                changed = change(changed, random, names);
            }
            XmlElement document =
                    XmlReader.standard().read(XmlWriter.toText(changed)).root();
            try {
                Conversion<LearnerRecord> conversion = Transcript.convert(document, PescFixtures.ALL_RELEASED);
                assertThat(Law.check(document, conversion.value().toJson(), conversion.ledger()))
                        .isEmpty();
                read++;
            } catch (ConversionException e) {
                assertThat(e.problem().code()).isIn(ConversionProblems.MISSING, ConversionProblems.NOT_THE_FORMAT);
            }
        }
        System.out.println("changed elements, seed " + SEED + ": " + read + " read");
        assertThat(read).isGreaterThan(200);
    }

    private static void collect(XmlElement element, List<String> names) {
        names.add(element.name());
        element.elements().forEach(child -> collect(child, names));
    }

    /** Goes down some way, and there changes the elements. */
    private static XmlElement change(XmlElement element, SplittableRandom random, List<String> names) {
        List<XmlNode> content = new ArrayList<>(element.content());
        List<XmlElement> inside = element.elements();
        if (inside.isEmpty()) {
            return element;
        }
        XmlElement chosen = inside.get(random.nextInt(inside.size()));
        int at = content.indexOf(chosen);
        if (random.nextInt(4) > 0 && !chosen.isChildless()) {
            content.set(at, change(chosen, random, names));
        } else {
            switch (random.nextInt(5)) {
                case 0 -> content.remove(at);
                case 1 -> content.add(at, chosen);
                case 2 -> content.set(at, renamed(chosen, names.get(random.nextInt(names.size()))));
                case 3 -> Collections.reverse(content);
                default ->
                    content.set(
                            at,
                            XmlElement.builder("Student").add(chosen).text("x").build());
            }
        }
        return element.withContent(content);
    }

    private static XmlElement renamed(XmlElement element, String name) {
        return XmlElement.builder(name).addAll(element.content()).build();
    }
}
