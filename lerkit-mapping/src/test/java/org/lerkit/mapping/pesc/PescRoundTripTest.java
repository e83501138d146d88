package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.XmlForm;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Writing;
import org.lerkit.model.pesc.PescVersion;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.xml.XmlElement;

/** A transcript that becomes a record becomes the same transcript again. */
class PescRoundTripTest {
    @ParameterizedTest
    @ValueSource(strings = {"college-small", "college-rich", "high-school", "high-school-1.7"})
    void own_transcripts_come_back(String name) {
        XmlElement transcript = PescFixtures.transcript(name);

        assertThat(differences(transcript, back(transcript)))
                .filteredOn(line -> !line.contains("/Destination[2]/")) // the schema has one
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samples-canpesc/ns-highschool-1",
                "samples-canpesc/ns-highschool-2",
                "samples-canpesc/ns-university-2",
                "samples-canpesc/on-college",
                "samples-canpesc/on-highschool",
                "samples-canpesc/on-university",
                "samples-ccc/college-transcript"
            })
    void samples_come_back(String sample) {
        byte[] document = Corpus.bytes("pesc/" + sample + ".xml");
        for (XmlElement transcript : PescFixtures.transcripts(document)) {
            assertThat(differences(transcript, back(transcript))).isEmpty();
        }
    }

    /** What the tables of PESC make of the record that they have made of a transcript, versions aside. */
    private static XmlElement back(XmlElement transcript) {
        Conversion<LearnerRecord> read = Transcript.convert(transcript, PescFixtures.ALL_RELEASED);
        Generation newest = Generation.of(
                transcript.name().equals("HighSchoolTranscript")
                        ? PescVersion.HIGH_SCHOOL_TRANSCRIPT_1_7
                        : PescVersion.COLLEGE_TRANSCRIPT_1_9);
        Writing writing = new Writing(Pesc.TABLES, Source.of(read.value().toJson()));
        Branch root = writing.write(TransmissionTables.TRANSCRIPT, newest.shape());
        return XmlForm.of(newest.root(), writing.finish(root).json()).xml();
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

    /** Every leaf that says something, with its place. */
    static Set<String> said(XmlElement transcript) {
        Set<String> said = new LinkedHashSet<>();
        Source.of(withoutBlank(transcript))
                .all()
                .forEach(leaf -> said.add(leaf.location().path() + " = " + leaf.text()));
        return said;
    }

    /** The same without elements that say nothing, and places counted anew. */
    private static XmlElement withoutBlank(XmlElement element) {
        XmlElement.Builder kept = XmlElement.builder(element.name());
        element.attributes().stream()
                .filter(attribute -> attribute.namespace().isEmpty())
                .forEach(attribute -> kept.attribute(attribute.name(), attribute.value()));
        if (element.isChildless()) {
            return kept.text(element.text()).build();
        }
        element.elements().stream()
                .map(PescRoundTripTest::withoutBlank)
                .filter(part -> !part.name().equals("ItemsElementName"))
                .filter(part -> Source.of(part).all().stream().anyMatch(leaf -> !leaf.isBlank()))
                .forEach(kept::add);
        return kept.build();
    }
}
