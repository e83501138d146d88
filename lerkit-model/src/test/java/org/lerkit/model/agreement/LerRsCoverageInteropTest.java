package org.lerkit.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lerkit.model.hropen.LerRs;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.WireTypes;

/** Every member that the schemas of a record and of its wrapper list, wherever they refer to, is declared by some type. */
class LerRsCoverageInteropTest {
    private static final String FOLDER = "hropen/schemas/";
    private static final List<String> ROOTS =
            List.of("recruiting/json/LER-RSType.json", "recruiting/json/VerifiableCredentialLER-RSType.json");
    /** Other specifications: jobs, and what 1EdTech has schemas of its own for. */
    private static final List<String> OTHERS = List.of("JobDescriptionType", "PositionOpeningType", "1EdTech");

    private final Deque<String> open = new ArrayDeque<>(ROOTS);
    private final Set<String> seen = new HashSet<>(ROOTS);
    private final Set<String> listed = new TreeSet<>();

    @Test
    void every_member_that_the_schemas_list_is_declared() {
        Corpus.require(FOLDER);
        while (!open.isEmpty()) {
            String file = open.remove();
            String text = new String(Corpus.bytes(FOLDER + file), StandardCharsets.UTF_8).replace("\uFEFF", "");
            visit(JsonReader.standard().read(text), Path.of(file).getParent());
        }

        Set<String> declared = new TreeSet<>();
        WireTypes.all().stream()
                .filter(type -> type.getPackage().equals(LerRs.class.getPackage()))
                .forEach(type -> WireTypes.shape(type).members().forEach(member -> declared.add(member.name())));
        System.out.println("LER-RS: " + seen.size() + " schemas, " + listed.size() + " names of members");
        assertThat(seen).hasSizeGreaterThan(90);
        assertThat(listed).hasSizeGreaterThan(200);
        assertThat(declared).containsAll(listed);
    }

    private void visit(JsonValue value, Path folder) {
        if (value instanceof JsonArray array) {
            array.items().forEach(item -> visit(item, folder));
        } else if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                if (name.equals("$ref") && member instanceof JsonString reference) {
                    follow(reference.value(), folder);
                } else if (name.equals("properties") && member instanceof JsonObject properties) {
                    listed.addAll(properties.members().keySet());
                }
                visit(member, folder);
            });
        }
    }

    private void follow(String reference, Path folder) {
        String file =
                folder.resolve(reference.replaceFirst("#.*", "")).normalize().toString();
        if (!reference.startsWith("#") && OTHERS.stream().noneMatch(file::contains) && seen.add(file)) {
            open.add(file);
        }
    }
}
