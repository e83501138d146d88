package org.lerkit.mapping.elmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.internal.Source;
import org.lerkit.model.elmo.ElmoVersion;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.XmlElement;

/** A report that becomes a record becomes the same report again, and reports that came in one document make one again. */
class ElmoRoundTripTest {
    private static final long SEED = 20261127;
    private static final int DOCUMENTS = 250;
    private static final ConversionOptions RELEASED =
            ConversionOptions.standard().withPrivacy(ElmoFixtures.ALL_RELEASED.privacy());

    private static XmlElement back(XmlElement elmo, ElmoVersion version) {
        List<LearnerRecord> records = ElmoFixtures.alone(elmo).stream()
                .map(alone -> ElmoFixtures.convert(alone, RELEASED).value())
                .toList();
        return ElmoWriter.of(version).writeTogether(records, RELEASED).value();
    }

    @ParameterizedTest
    @CsvSource({"transcript, V1_7", "two-reports, V2_0", "microcredential, V2_0"})
    void own_documents_come_back(String name, ElmoVersion version) {
        XmlElement elmo = ElmoFixtures.root(ElmoFixtures.bytes(name));

        assertThat(differences(elmo, back(elmo, version)))
                .filteredOn(line -> !line.contains("/Signature[1]")) // it proves nothing about another document
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void generated_documents_come_back(ElmoVersion version) {
        for (int i = 0; i < DOCUMENTS; i++) {
            XmlElement elmo = new GeneratedElmo(SEED + i, version).document();

            XmlElement back = back(elmo, version);

            assertThat(differences(elmo, back)).as("seed %d", SEED + i).isEmpty();
        }
    }

    /** What one says and the other does not, line by line. Elements of different names are in the order of the schema. */
    static List<String> differences(XmlElement one, XmlElement other) {
        List<String> different = new ArrayList<>();
        Set<String> here = said(one);
        Set<String> there = said(other);
        here.stream().filter(leaf -> !there.contains(leaf)).forEach(leaf -> different.add("- " + leaf));
        there.stream().filter(leaf -> !here.contains(leaf)).forEach(leaf -> different.add("+ " + leaf));
        return different;
    }

    /** Every leaf that says something, with its place and namespace. */
    private static Set<String> said(XmlElement elmo) {
        Set<String> said = new LinkedHashSet<>();
        collect(Source.of(withoutBlank(elmo)), said);
        return said;
    }

    private static void collect(Source part, Set<String> said) {
        part.leaf()
                .ifPresent(leaf -> said.add(leaf.location().path() + " in " + part.namespace() + " = " + leaf.text()));
        part.children().forEach(child -> collect(child, said));
    }

    /** The same without elements that say nothing, and places counted anew. */
    private static XmlElement withoutBlank(XmlElement element) {
        XmlElement.Builder kept = XmlElement.builder("", element.name(), element.namespace());
        element.attributes().stream()
                .filter(attribute -> !attribute.name().equals("schemaLocation"))
                .forEach(attribute ->
                        kept.attribute(attribute.prefix(), attribute.name(), attribute.namespace(), attribute.value()));
        if (element.isChildless()) {
            return kept.text(element.text()).build();
        }
        element.elements().stream()
                .map(ElmoRoundTripTest::withoutBlank)
                .filter(part -> Source.of(part).all().stream().anyMatch(leaf -> !leaf.isBlank()))
                .forEach(kept::add);
        return kept.build();
    }
}
