package org.lerkit.testkit.mutate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.lerkit.testkit.Breach;
import org.lerkit.testkit.Requirement;

/**
 * One change to a good document, and what a verifier must make of it.
 *
 * @param name what tells it from others of the requirement; stays
 * @param requirement what it breaks, or what it shows the edge of
 * @param title what is wrong, or unusual, in one sentence
 * @param verdict what it must come to
 * @param stage when the change is made
 * @param change the change
 * @param bases the samples it is made to; all if none is named
 * @param securings how it is secured, as {@link Forge} names them; as the profile secures if none is named
 * @param breaches the problems by which lerkit finds it: all that it finds, and at least one
 */
public record Mutant(
        String name,
        Requirement requirement,
        String title,
        Expected verdict,
        Stage stage,
        JsonPatch change,
        Set<String> bases,
        List<String> securings,
        List<Breach> breaches) {
    public Mutant {
        requireNonNull(name, "name");
        requireNonNull(requirement, "requirement");
        requireNonNull(title, "title");
        requireNonNull(verdict, "verdict");
        requireNonNull(stage, "stage");
        requireNonNull(change, "change");
        bases = Set.copyOf(bases);
        securings = List.copyOf(securings);
        breaches = List.copyOf(breaches);
    }

    /** What a document must come to. */
    public enum Expected {
        /** It must be accepted. */
        ACCEPTED,
        /** It must be refused. */
        REFUSED
    }

    /** Whether it is made of this sample. */
    public boolean isOf(String base) {
        return bases.isEmpty() || bases.contains(base);
    }

    /** How it is secured, where the profile would secure in these ways: the first that it makes sense with. */
    public String securing(List<String> profile) {
        return securings.isEmpty()
                ? profile.get(0)
                : securings.stream().filter(profile::contains).findFirst().orElse(securings.get(0));
    }

    @Override
    public String toString() {
        return requirement.key() + '#' + name;
    }
}
