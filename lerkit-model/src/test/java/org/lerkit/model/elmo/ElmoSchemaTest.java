package org.lerkit.model.elmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.pesc.OfficialSchema;
import org.lerkit.model.pesc.OfficialSchema.Part;
import org.lerkit.model.pesc.OfficialSchema.Particle;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.xml.CodeList;
import org.lerkit.model.xml.XmlMember;
import org.lerkit.model.xml.XmlShape;

/** The shapes have what the two official schemas have, no more and no stricter, and their code lists every code. */
class ElmoSchemaTest {
    private final List<String> differences = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Map<CodeList, Set<String>> codes = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"elmo/v1.7.0, 90", "elmo/v2.0.0, 100"})
    void every_element_and_attribute_of_the_official_schema_is_declared(String folder, int atLeast) {
        walk(folder);

        assertThat(differences).isEmpty();
        assertThat(seen).hasSizeGreaterThan(atLeast);
    }

    @Test
    void no_shape_declares_what_neither_schema_has() {
        walk("elmo/v1.7.0");
        walk("elmo/v2.0.0");

        Set<String> declared = new TreeSet<>();
        declared(Elmo.SHAPE, new HashSet<>(), declared);

        assertThat(declared).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void code_lists_have_exactly_the_codes_of_the_schemas() {
        walk("elmo/v1.7.0");
        walk("elmo/v2.0.0");

        assertThat(codes.keySet()).containsExactlyInAnyOrderElementsOf(ElmoCodes.all());
        codes.forEach((list, official) ->
                assertThat(list.codes()).as(list.name()).containsExactlyInAnyOrderElementsOf(official));
    }

    private static void declared(XmlShape<?> shape, Set<XmlShape<?>> entered, Set<String> declared) {
        if (entered.add(shape) && !shape.equals(Address.SHAPE)) { // a schema of others, which is not in the corpus
            shape.members().forEach(member -> {
                declared.add(member.name());
                member.type().shape().ifPresent(inner -> declared(inner, entered, declared));
            });
        }
    }

    private void walk(String folder) {
        Corpus.require(folder);
        OfficialSchema schema = OfficialSchema.of(folder);
        seen.clear();
        walk(schema, schema.root("elmo").orElseThrow(), Elmo.SHAPE, folder);
    }

    private void walk(OfficialSchema schema, Part element, XmlShape<?> shape, String path) {
        if (shape.equals(Extension.SHAPE) || shape.equals(Address.SHAPE)) {
            return; // anything, and a schema of others
        }
        Map<String, Boolean> attributes = schema.attributes(element);
        attributes.forEach((name, required) -> {
            names.add("@" + name);
            Optional<XmlMember<?>> member = member(shape, "@" + name);
            if (!member.map(XmlMember::required).equals(Optional.of(required))) {
                differences.add(path + "/@" + name);
            }
        });
        for (Particle particle : schema.particles(element)) {
            String place = path + "/" + particle.name();
            names.add(particle.name());
            Optional<XmlMember<?>> member = member(shape, particle.name());
            if (member.isEmpty()) {
                differences.add(place + " is not declared");
            } else if (seen.add(shape.name() + "/" + particle.name())) {
                compare(particle, member.get(), place);
                member.get().type().codes().ifPresent(list -> codes.put(list, schema.codes(particle.declaration())));
                member.get().type().shape().ifPresent(inner -> walk(schema, particle.declaration(), inner, place));
            }
        }
    }

    private void compare(Particle particle, XmlMember<?> member, String place) {
        if (member.required() && particle.optional()) {
            differences.add(place + " is optional");
        }
        if (particle.repeated() != member instanceof XmlMember.Many) {
            differences.add(place + " may be there " + (particle.repeated() ? "several times" : "once"));
        }
    }

    private static Optional<XmlMember<?>> member(XmlShape<?> shape, String name) {
        return shape.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst();
    }
}
