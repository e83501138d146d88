package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Writing.leaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.mapping.policy.CreditPolicy;
import org.lerkit.mapping.policy.CreditUnit;
import org.lerkit.mapping.policy.Policies;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.value.Decimal;

/**
 * The first credit of an attainment, for which CLR has members: as it is, or in the unit in which a policy of the
 * caller's counts it. Then the original is a result, as further credits are.
 */
final class Credits {
    private final Optional<Source> credit;
    private final Optional<Leaf> unit;
    private final List<Leaf> decidedBy = new ArrayList<>();
    private final Optional<CreditPolicy> policy;
    private final Writing writing;

    Credits(Source attainment, Writing writing) {
        this.writing = writing;
        credit = attainment.child("credits");
        unit = credit.flatMap(part -> leaf(part, "unit"));
        policy = writing.options.policies().credits().isEmpty() ? Optional.empty() : policy();
    }

    private Optional<CreditPolicy> policy() {
        Policies policies = writing.options.policies();
        Optional<Leaf> system = credit.flatMap(part -> part.child("unit")).flatMap(code -> code.leaf("system"));
        unit.ifPresent(decidedBy::add);
        system.ifPresent(decidedBy::add);
        Optional<CreditUnit> known =
                unit.flatMap(code -> policies.unit(system.map(Leaf::raw).orElse(""), code.text()));
        Optional<CreditPolicy> found = known.flatMap(policies::credit);
        boolean asked = policies.credits().stream()
                .anyMatch(each -> known.filter(each.to()::equals).isPresent());
        credit.filter(part -> found.isEmpty() && !asked && (part.has("value") || part.has("earned")))
                .ifPresent(part -> writing.problems.add(Problem.warning(
                                ConversionProblems.OUTSIDE_POLICY,
                                part.location(),
                                "a credit in a unit that no credit policy is for, or in none")
                        .withHint(
                                "It is written as it is; add a policy for its unit, and a code map if its list of units"
                                        + " is not known")));
        return found;
    }

    /** What the achievement is worth. */
    Optional<Traced> available() {
        return number("value");
    }

    /** What the learner was given. */
    Optional<Traced> earned() {
        return number("earned");
    }

    private Optional<Traced> number(String member) {
        return policy.isPresent()
                ? credit.flatMap(part -> leaf(part, member)).flatMap(leaf -> converted(leaf, policy.get()))
                : credit.flatMap(part -> Writing.number(part, member, "credit"))
                        .map(value -> value.dependingOn(decidedBy));
    }

    private Optional<Traced> converted(Leaf leaf, CreditPolicy by) {
        Optional<Decimal> value = by.convert(new Decimal(leaf.raw()));
        if (value.isEmpty()) {
            writing.problems.add(Problem.warning(
                            ConversionProblems.OUTSIDE_POLICY,
                            leaf.location(),
                            "a number of credits too large for policy " + by.name())
                    .withHint("It stands as it is in the result that keeps the original credit"));
        }
        return value.map(number -> new Traced(JsonNumber.of(number), How.POLICY, List.of(), List.of(leaf), by.rule())
                .dependingOn(decidedBy));
    }

    /** The unit, where it is said. */
    Optional<Traced> unitTag() {
        return unit.map(code -> policy.map(by ->
                        Traced.policy(Achievements.tagText("creditUnit", by.to().token()), by.rule()))
                .orElseGet(() -> Achievements.tag("creditUnit", code, "credit-unit.value"))
                .dependingOn(decidedBy));
    }

    /** The credit as its source has it, where a policy was applied to it. */
    Optional<Source> original() {
        return policy.flatMap(by -> credit);
    }

    /** On what it depends whether a policy was applied. */
    List<Leaf> decidedBy() {
        return decidedBy;
    }
}
