package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lerkit.mapping.Rule;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.record.Evidence;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/**
 * One thing that a record says its learner knows or can do.
 *
 * @param id what identifies it: an address, or what {@link Frameworks} made of its code
 * @param code its code in the framework
 * @param framework the address of the framework
 * @param frameworkName what the framework is called
 * @param name what it is called
 * @param origin what of the record says it
 * @param rule why it is taken for a skill
 * @param levels how well the learner can do it
 * @param evidence what shows it
 * @param date when it was shown
 * @param expires until when it holds
 * @param place where it is said, in the canonical JSON of the record
 * @param attainment key of the attainment that says it
 * @param voucher who vouches for it
 */
public record Skill(
        Optional<Iri> id,
        Optional<String> code,
        Optional<Iri> framework,
        Optional<String> frameworkName,
        Optional<LocalizedText> name,
        Origin origin,
        Rule rule,
        List<SkillLevel> levels,
        List<Evidence> evidence,
        Optional<LexicalDate> date,
        Optional<LexicalDate> expires,
        JsonPointer place,
        String attainment,
        Voucher voucher) {
    /** What of a record says a skill. */
    public enum Origin {
        /** The attainment itself is a competency. */
        ACHIEVEMENT,
        /** A competency or outcome that an attainment asserts. */
        COMPETENCY,
        /** What an attainment is aligned to. */
        ALIGNMENT,
        /** What a result of an attainment is aligned to. */
        RESULT;

        /** The word for it in JSON. */
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Skill {
        requireNonNull(id, "id");
        requireNonNull(code, "code");
        requireNonNull(framework, "framework");
        requireNonNull(frameworkName, "frameworkName");
        requireNonNull(name, "name");
        requireNonNull(origin, "origin");
        requireNonNull(rule, "rule");
        levels = List.copyOf(levels);
        evidence = List.copyOf(evidence);
        requireNonNull(date, "date");
        requireNonNull(expires, "expires");
        requireNonNull(place, "place");
        requireNonNull(attainment, "attainment");
        requireNonNull(voucher, "voucher");
    }
}
