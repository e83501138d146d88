package org.lerkit.mapping.match;

import java.util.Locale;

/** Who stands behind what a record says that someone can do, the strongest first. */
public enum Standing {
    /** Someone else than the learner issued a credential that says it, and the credential was verified. */
    VERIFIED,
    /** Someone else than the learner endorses it, and the endorsement was verified. */
    ENDORSED,
    /** The record names who says it, and nothing that was verified does. */
    UNVERIFIED,
    /** The learner says it. */
    SELF_ASSERTED,
    /** It was said until a day that is over. */
    EXPIRED,
    /** A credential says it, and was refused: changed, revoked, of another issuer. */
    REFUSED;

    /** The word for it in JSON: {@code self-asserted}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
