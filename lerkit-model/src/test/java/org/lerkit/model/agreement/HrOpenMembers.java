package org.lerkit.model.agreement;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.WireTypes;

/** The names of members that schemas of HR Open list, wherever they refer to. */
final class HrOpenMembers {
    private static final String FOLDER = "hropen/schemas/";

    private final Deque<String> open;
    private final Set<String> seen;
    private final List<String> others;
    private final Set<String> listed = new TreeSet<>();

    private HrOpenMembers(List<String> roots, List<String> others) {
        this.open = new ArrayDeque<>(roots);
        this.seen = new HashSet<>(roots);
        this.others = others;
    }

    /**
     * Walks through schemas.
     *
     * @param others parts of the names of schemas that are not gone into
     */
    static HrOpenMembers of(List<String> roots, List<String> others) {
        Corpus.require(FOLDER);
        HrOpenMembers members = new HrOpenMembers(roots, others);
        while (!members.open.isEmpty()) {
            String file = members.open.remove();
            String text = new String(Corpus.bytes(FOLDER + file), StandardCharsets.UTF_8).replace("\uFEFF", "");
            members.visit(JsonReader.standard().read(text), Path.of(file).getParent());
        }
        return members;
    }

    /** How many schemas there are. */
    int schemas() {
        return seen.size();
    }

    Set<String> listed() {
        return listed;
    }

    /** What the types of these packages declare. */
    static Set<String> declared(Package... packages) {
        Set<Package> homes = Set.of(packages);
        Set<String> declared = new TreeSet<>();
        WireTypes.all().stream()
                .filter(type -> homes.contains(type.getPackage()))
                .forEach(type -> WireTypes.shape(type).members().forEach(member -> declared.add(member.name())));
        return declared;
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
        if (!reference.startsWith("#") && others.stream().noneMatch(file::contains) && seen.add(file)) {
            open.add(file);
        }
    }
}
