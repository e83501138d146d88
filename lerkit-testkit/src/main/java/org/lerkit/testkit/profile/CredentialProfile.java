package org.lerkit.testkit.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Requirements;
import org.lerkit.testkit.Role;
import org.lerkit.testkit.internal.BakedCheck;
import org.lerkit.testkit.internal.DisplayCheck;
import org.lerkit.testkit.internal.DocumentCheck;
import org.lerkit.testkit.internal.IssueMutantCheck;
import org.lerkit.testkit.internal.MutantCheck;
import org.lerkit.testkit.internal.PublishedListCheck;
import org.lerkit.testkit.internal.ServedCheck;
import org.lerkit.testkit.internal.StatusListCheck;
import org.lerkit.testkit.mutate.Mutant;
import org.lerkit.testkit.mutate.Mutants;
import org.lerkit.testkit.mutate.Stage;

/** Puts the profile of one who issues or verifies credentials together, out of what is known as data. */
final class CredentialProfile {
    private final String id;
    private final String title;
    private final Role role;
    private List<String> specifications = List.of();
    private List<String> bases = List.of();
    private List<String> securings = List.of();
    private boolean special;

    CredentialProfile(String id, String title, Role role) {
        this.id = id;
        this.title = title;
        this.role = role;
    }

    /** By these specifications, the most particular first. */
    CredentialProfile asks(String... ids) {
        specifications = List.of(ids);
        return this;
    }

    /** Of these samples, the first of which the others are variations. */
    CredentialProfile about(String... samples) {
        bases = List.of(samples);
        return this;
    }

    /** Of these samples, and of what is there for them alone. */
    CredentialProfile aboutNothingBut(String... samples) {
        special = true;
        return about(samples);
    }

    /** Secured in these ways, the first of which is used where it does not matter. */
    CredentialProfile secured(List<String> ways) {
        securings = ways;
        return this;
    }

    ConformanceProfile profile() {
        List<Requirement> requirements = specifications.stream()
                .flatMap(specification -> Requirements.standard().of(specification).stream())
                .filter(requirement -> requirement.roles().contains(role))
                .filter(requirement ->
                        !special || mutants(requirement).findAny().isPresent())
                .toList();
        List<Check> checks = new ArrayList<>();
        for (Requirement requirement : requirements) {
            if (requirement.untested().isEmpty()) {
                (makesDocuments() ? issuing(requirement) : verifying(requirement)).forEach(checks::add);
            }
        }
        return new ConformanceProfile(
                id,
                title,
                role,
                requirements,
                checks,
                switch (role) {
                    case ISSUER, PUBLISHER -> "documents, or an issuer to ask";
                    case DISPLAYER -> "pages that people get to see";
                    default -> "a verifier to show documents to";
                });
    }

    private boolean makesDocuments() {
        return role == Role.ISSUER || role == Role.PUBLISHER;
    }

    private Stream<Check> issuing(Requirement requirement) {
        Stream<Check> documents =
                requirement.breaches().isEmpty() ? Stream.of() : Stream.of(new DocumentCheck(requirement, bases));
        Stream<Check> asked = mutants(requirement)
                .filter(mutant -> mutant.stage() == Stage.CREDENTIAL)
                .map(mutant -> new IssueMutantCheck(mutant, base(mutant)));
        Stream<Check> lists = role == Role.PUBLISHER ? PublishedListCheck.of(requirement, bases).stream() : Stream.of();
        return Stream.of(documents, asked, lists).flatMap(checks -> checks);
    }

    private Stream<Check> verifying(Requirement requirement) {
        String base = bases.get(0);
        Stream<Check> shown = Stream.of(
                        mutants(requirement)
                                .map(mutant -> new MutantCheck(mutant, base(mutant), mutant.securing(securings))),
                        BakedCheck.of(requirement, base),
                        ServedCheck.of(requirement, base),
                        StatusListCheck.of(requirement).stream())
                .flatMap(checks -> checks);
        DisplayCheck.Part part = DisplayCheck.parts().get(requirement.key());
        return part == null ? shown : Stream.of(new DisplayCheck(requirement, base, part));
    }

    private Stream<Mutant> mutants(Requirement requirement) {
        return Mutants.standard().of(requirement).stream()
                .filter(mutant -> !special || !mutant.bases().isEmpty())
                .filter(mutant -> bases.stream().anyMatch(mutant::isOf));
    }

    private String base(Mutant mutant) {
        return bases.stream().filter(mutant::isOf).findFirst().orElseThrow();
    }
}
