package org.lerkit.model.pesc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lerkit.model.pesc.OfficialSchema.Part;
import org.lerkit.model.pesc.OfficialSchema.Particle;
import org.lerkit.model.xml.CodeList;
import org.lerkit.model.xml.XmlMember;
import org.lerkit.model.xml.XmlShape;

/** A walk over an official schema and our shapes side by side: what was seen, and where the two differ. */
public final class SchemaWalk {
    /** Elements that the shapes have otherwise than the schemas, or not at all, by type, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "AcademicSummaryE2Type/Delinquencies",
            "a bare code in older generations: Delinquencies reads both",
            "AcademicSummaryFType/Delinquencies",
            "a bare code in older generations: Delinquencies reads both",
            "UserDefinedExtensionsType/AcademicRecordCCCExtensions",
            "extensions of one sender: an open shape has them all",
            "UserDefinedExtensionsType/CourseCCCExtensions",
            "extensions of one sender: an open shape has them all");

    final Set<String> types = new HashSet<>();
    final Set<String> names = new TreeSet<>();
    final Map<CodeList, Set<String>> codes = new HashMap<>();
    final List<String> differences = new ArrayList<>();
    private final Map<String, String> undeclared = new TreeMap<>();
    private int elements;

    private SchemaWalk() {}

    /** Walks a folder of schemas from these root elements on. */
    public static SchemaWalk of(String folder, String... roots) {
        OfficialSchema schema = OfficialSchema.of(folder);
        SchemaWalk walk = new SchemaWalk();
        for (String root : roots) {
            walk.walk(
                    schema,
                    schema.root(root).orElseThrow(),
                    root.equals("CollegeTranscript") ? CollegeTranscript.SHAPE : HighSchoolTranscript.SHAPE);
        }
        return walk;
    }

    /** How many complex types were seen. */
    public int types() {
        return types.size();
    }

    /** How many elements these types have. */
    public int elements() {
        return elements;
    }

    /** The elements that no shape declares, as {@code Type/Element}, each with the reason. */
    public Map<String, String> undeclared() {
        return undeclared;
    }

    private void walk(OfficialSchema schema, Part element, XmlShape<?> shape) {
        String type = schema.typeName(element).orElseThrow();
        if (!types.add(schema.typeNamespace(element) + " " + type + " as " + shape.name())) {
            return;
        }
        for (Particle particle : schema.particles(element)) {
            String place = type + "/" + particle.name();
            elements++;
            names.add(particle.name());
            Optional<XmlMember<?>> member = shape.members().stream()
                    .filter(declared -> declared.name().equals(particle.name()))
                    .findFirst();
            if (member.isEmpty()) {
                undeclared.put(place, EXCEPTIONS.getOrDefault(place, ""));
                if (!EXCEPTIONS.containsKey(place)) {
                    differences.add(place + " is not declared");
                }
                continue;
            }
            compare(schema, particle, member.get(), place);
        }
    }

    private void compare(OfficialSchema schema, Particle particle, XmlMember<?> member, String place) {
        if (member.required() && particle.optional()) {
            differences.add(place + " is optional");
        }
        if (particle.repeated() && member instanceof XmlMember.Single) {
            differences.add(place + " may be there several times");
        }
        boolean complex = schema.typeName(particle.declaration()).isPresent();
        Optional<XmlShape<?>> inner = member.type().shape();
        if (complex != inner.isPresent()) {
            if (EXCEPTIONS.containsKey(place)) {
                return;
            }
            differences.add(place + (complex ? " has elements inside" : " has none inside"));
        } else {
            member.type().codes().ifPresent(list -> codes.put(list, schema.codes(particle.declaration())));
            inner.ifPresent(shape -> walk(schema, particle.declaration(), shape));
        }
    }
}
