package org.lerkit.mapping.hropen;

import java.util.List;

/**
 * In which of its shapes a LER-RS is written. The record in it is the same in all of them: the schema of records is that of
 * 4.4, and takes no {@code type} but that of 4.4.
 */
@SuppressWarnings("ImmutableEnumChecker") // the list is one that does not change
public enum LerRsProfile {
    /** A record alone. */
    V4_4(""),
    /**
     * LER-RS of 4.5, also called V2: the record is the subject of a credential, as in the samples that are published. Its
     * members stand in the subject itself, where readers look for them, and not in {@code lerrsType}.
     */
    V4_5("LER-RS VC"),
    /**
     * Trusted Career Profile, as LER-RS is called from 4.6 on. Its schema is not public, so that nothing more than its
     * name is written of it: a credential of 4.5 that says also that it is a {@code TrustedCareerProfileCredential}.
     */
    V4_6("TrustedCareerProfileCredential,LER-RS VC");

    private final String types;

    LerRsProfile(String types) {
        this.types = types;
    }

    /** What the credential around the record says to be, beside a verifiable credential; none where there is no credential. */
    List<String> types() {
        return types.isEmpty() ? List.of() : List.of(types.split(",", -1));
    }
}
