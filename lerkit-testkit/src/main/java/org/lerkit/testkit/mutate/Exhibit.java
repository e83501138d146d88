package org.lerkit.testkit.mutate;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.lerkit.testkit.Requirement;

/**
 * A document of a check, to be shown to a subject that the kit does not reach.
 *
 * @param name what tells it from the others of its profile, as a path of files: {@code vcdm-2.0/issuer-present/issuer-missing}
 * @param requirement what its check exercises
 * @param check the name of its check
 * @param title what is wrong with it, or unusual
 * @param verdict what it must come to
 * @param document its bytes
 * @param mediaType what they are
 * @param served what is to be found elsewhere, by URL
 */
@SuppressWarnings("ArrayRecordComponent") // whole documents, which nobody compares
public record Exhibit(
        String name,
        Requirement requirement,
        String check,
        String title,
        Mutant.Expected verdict,
        byte[] document,
        String mediaType,
        Map<String, byte[]> served) {
    public Exhibit {
        requireNonNull(name, "name");
        requireNonNull(requirement, "requirement");
        requireNonNull(check, "check");
        requireNonNull(title, "title");
        requireNonNull(verdict, "verdict");
        document = document.clone();
        requireNonNull(mediaType, "mediaType");
        served = Map.copyOf(served);
    }

    @Override
    public byte[] document() {
        return document.clone();
    }
}
