package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;

/**
 * A skill whose words are like those of a requirement. Words prove nothing: a person has to look whether they mean the
 * same.
 *
 * @param requirement where the requirement is, in the canonical JSON of the posting
 * @param skill the skill
 * @param likeness the share of words that both have, of the words that either has; no score of a match
 */
public record Suggestion(JsonPointer requirement, Skill skill, double likeness) {
    public Suggestion {
        requireNonNull(requirement, "requirement");
        requireNonNull(skill, "skill");
    }

    /** The suggestion for machines. */
    public JsonObject toJson() {
        return JsonObject.builder()
                .put("requirement", requirement.value())
                .put("likeness", MatchJson.number(likeness))
                .put("skill", SkillsJson.skill(skill))
                .build();
    }
}
