package org.lerkit.model.pesc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.pesc.OfficialSchema.Part;
import org.lerkit.model.pesc.OfficialSchema.Particle;
import org.lerkit.model.pesc.OfficialSchema.Walk;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.xml.XmlMember;
import org.lerkit.model.xml.XmlShape;

/** The shapes have everything that the official schemas have, and their code lists every code. */
class PescSchemaTest {
    /** Elements of the schemas that no shape declares, by type, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "AcademicSummaryE2Type/Delinquencies",
            "a bare code in older generations: Delinquencies reads both",
            "AcademicSummaryFType/Delinquencies",
            "a bare code in older generations: Delinquencies reads both",
            "UserDefinedExtensionsType/AcademicRecordCCCExtensions",
            "extensions of one sender: an open shape has them all",
            "UserDefinedExtensionsType/CourseCCCExtensions",
            "extensions of one sender: an open shape has them all");

    @ParameterizedTest
    @CsvSource({
        "pesc/xsd-1.9.0, CollegeTranscript",
        "pesc/xsd-1.9.0, HighSchoolTranscript",
        "pesc/xsd-1.6.0, CollegeTranscript",
        "pesc/xsd-1.6.0, HighSchoolTranscript"
    })
    void every_element_of_the_official_schema_is_declared(String folder, String root) {
        Corpus.require(folder);
        OfficialSchema schema = OfficialSchema.of(folder);
        Walk walk = new Walk();

        walk(
                schema,
                schema.root(root).orElseThrow(),
                root.equals("CollegeTranscript") ? CollegeTranscript.SHAPE : HighSchoolTranscript.SHAPE,
                walk);

        System.out.printf(
                "%s %s: %d types, %d elements, %d names%n",
                folder, root, walk.types.size(), walk.elements, walk.names.size());
        assertThat(walk.differences).isEmpty();
        assertThat(walk.types).hasSizeGreaterThanOrEqualTo(50);
    }

    private static void walk(OfficialSchema schema, Part element, XmlShape<?> shape, Walk walk) {
        String type = schema.typeName(element).orElseThrow();
        if (!walk.types.add(schema.typeNamespace(element) + " " + type + " as " + shape.name())) {
            return;
        }
        for (Particle particle : schema.particles(element)) {
            String place = type + "/" + particle.name();
            walk.elements++;
            walk.names.add(particle.name());
            Optional<XmlMember<?>> member = shape.members().stream()
                    .filter(declared -> declared.name().equals(particle.name()))
                    .findFirst();
            if (member.isEmpty()) {
                if (!EXCEPTIONS.containsKey(place)) {
                    walk.differences.add(place + " is not declared");
                }
                continue;
            }
            compare(schema, particle, member.get(), place, walk);
        }
    }

    private static void compare(
            OfficialSchema schema, Particle particle, XmlMember<?> member, String place, Walk walk) {
        if (member.required() && particle.optional()) {
            walk.differences.add(place + " is optional");
        }
        if (particle.repeated() && member instanceof XmlMember.Single) {
            walk.differences.add(place + " may be there several times");
        }
        boolean complex = schema.typeName(particle.declaration()).isPresent();
        Optional<XmlShape<?>> inner = member.type().shape();
        if (complex != inner.isPresent()) {
            if (EXCEPTIONS.containsKey(place)) {
                return;
            }
            walk.differences.add(place + (complex ? " has elements inside" : " has none inside"));
        } else {
            member.type().codes().ifPresent(list -> walk.codes.put(list, schema.codes(particle.declaration())));
            inner.ifPresent(shape -> walk(schema, particle.declaration(), shape, walk));
        }
    }

    @Test
    void no_shape_declares_what_no_schema_has() {
        Corpus.require("pesc/xsd-1.9.0");
        OfficialSchema schema = OfficialSchema.of("pesc/xsd-1.9.0");
        Walk walk = new Walk();
        walk(schema, schema.root("CollegeTranscript").orElseThrow(), CollegeTranscript.SHAPE, walk);
        walk(schema, schema.root("HighSchoolTranscript").orElseThrow(), HighSchoolTranscript.SHAPE, walk);

        Set<String> declared = new TreeSet<>();
        CollegeTranscript.SHAPE.leaves().forEach(path -> path.members().forEach(step -> declared.add(step.name())));

        assertThat(declared).containsExactlyInAnyOrderElementsOf(walk.names);
    }

    @Test
    void code_lists_have_exactly_the_codes_of_the_elements_that_use_them() {
        Corpus.require("pesc/xsd-1.9.0");
        OfficialSchema schema = OfficialSchema.of("pesc/xsd-1.9.0");
        Walk walk = new Walk();
        walk(schema, schema.root("CollegeTranscript").orElseThrow(), CollegeTranscript.SHAPE, walk);
        walk(schema, schema.root("HighSchoolTranscript").orElseThrow(), HighSchoolTranscript.SHAPE, walk);

        assertThat(walk.codes).hasSize(PescCodes.all().size());
        walk.codes.forEach(
                (list, codes) -> assertThat(list.codes()).as(list.name()).containsExactlyInAnyOrderElementsOf(codes));
    }
}
