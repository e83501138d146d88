package org.lerkit.model.rsd;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lerkit.model.SpecRef;
import org.lerkit.model.internal.DistinctIds;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** The interface that this package follows, and what its types share. */
final class Rsd {
    static final MemberType<String> UUID = MemberType.text(
            "a UUID",
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"),
            "write it like 6a2f41a3-c54c-4aeb-a4b8-5d3f9f8a1c02");

    private static final SpecRef SPECIFICATION = new SpecRef(
            "Open Skills Management Toolset API v3",
            "https://github.com/wgu-opensource/osmt/blob/main/docs/int/openapi-v3.yaml");

    private Rsd() {}

    /** A type that goes by the same name there. */
    static ShapeDraft draft(String name) {
        return draft(name, name);
    }

    /** Services give these members and no others: what they gave before the third version is reported. */
    static ShapeDraft draft(String name, String schema) {
        return openDraft(name, schema).closed();
    }

    /** A type that may say more. */
    static ShapeDraft openDraft(String name) {
        return openDraft(name, name);
    }

    private static ShapeDraft openDraft(String name, String schema) {
        return Shape.draft(name, SPECIFICATION.clause(schema)).arraysOnly();
    }

    /** One UUID does not name two skills. */
    static void checkIdentifiers(RichSkillCollection collection, Findings findings) {
        Set<JsonValue> seen = new HashSet<>();
        List<SkillSummary> skills = collection.skills();
        for (int i = 0; i < skills.size(); i++) {
            if (skills.get(i).json().members().get("uuid") instanceof JsonString uuid && !seen.add(uuid)) {
                findings.in("skills")
                        .in(i)
                        .in("uuid")
                        .error(
                                DistinctIds.REPEATED,
                                "the identifier of another skill of the collection before it",
                                "give it one of its own, or leave one of the two out");
            }
        }
    }

    /** A skill in a collection that says it is a whole descriptor is one. */
    static void checkSkills(RichSkillCollection collection, Findings findings) {
        if (!(collection.json().members().get("skills") instanceof JsonArray skills)) {
            return;
        }
        for (int i = 0; i < skills.items().size(); i++) {
            if (skills.items().get(i) instanceof JsonObject skill && RichSkillDescriptor.SHAPE.names(skill)) {
                findings.in("skills").in(i).check(new RichSkillDescriptor(skill));
            }
        }
    }
}
