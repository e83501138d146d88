package org.lerkit.crypto;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.SpecRef;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonObject;

/**
 * How a token, of JOSE or of COSE, holds what it secures. Its type, the header {@code typ}, decides; where it has none,
 * the media type of the envelope around it; where there is none either, whether it has a claim of those that a profile
 * asks for and VC-JOSE-COSE does not.
 */
@SuppressWarnings("ImmutableEnumChecker") // clauses are records of text
enum TokenKind {
    /** A credential of data model 1.1 as the claim {@code vc} (Open Badges 3.0 and CLR 2.0, section 8.2). */
    VC_CLAIM("JWT", "vc", Optional.empty()),
    /** A credential of data model 2.0 and claims that repeat what it says (the same section). */
    VC_WITH_CLAIMS("JWT", "vc", Optional.empty()),
    /** A presentation of data model 1.1 as the claim {@code vp} (VC Data Model 1.1, section 6.3.1). */
    VP_CLAIM(
            "JWT",
            "vp",
            Optional.of(new SpecRef(
                    "Verifiable Credentials Data Model 1.1",
                    "https://www.w3.org/TR/2022/REC-vc-data-model-20220303/#jwt-encoding"))),
    /** A credential of data model 2.0 that is the payload (VC-JOSE-COSE, section 3.1.1). */
    VC_PAYLOAD("vc+jwt", "vc", jose("securing-with-jose")),
    /** A presentation of data model 2.0 that is the payload (VC-JOSE-COSE, section 3.1.2). */
    VP_PAYLOAD("vp+jwt", "vp", jose("securing-vps-with-jose")),
    /** A presentation of data model 2.0 that is the payload of an SD-JWT (VC-JOSE-COSE, section 3.2.2). */
    VP_SD_JWT("vp+sd-jwt", "vp", jose("securing-vps-sd-jwt")),
    /** A credential of data model 2.0 that is the payload of a COSE_Sign1 (VC-JOSE-COSE, section 3.3.1). */
    VC_COSE("application/vc+cose", "application/vc", jose("securing-vcs-with-cose")),
    /** A presentation of data model 2.0 that is the payload of a COSE_Sign1 (VC-JOSE-COSE, section 3.3.2). */
    VP_COSE("application/vp+cose", "application/vp", jose("securing-vps-with-cose"));

    private static final String APPLICATION = "application/";
    private static final List<String> OF_PROFILE = List.of("iss", "jti", "sub", "nbf");

    private final String type;
    private final String content;
    private final Optional<SpecRef> spec;

    TokenKind(String type, String content, Optional<SpecRef> spec) {
        this.type = type;
        this.content = content;
        this.spec = spec;
    }

    private static Optional<SpecRef> jose(String clause) {
        return Optional.of(new SpecRef(
                "Securing Verifiable Credentials using JOSE and COSE",
                "https://www.w3.org/TR/vc-jose-cose/#" + clause));
    }

    /**
     * What kind a token is of, by its own word.
     *
     * @param envelope the media type of the envelope around it, without {@code application/}
     */
    static TokenKind of(CompactJws token, JsonObject payload, Optional<String> envelope) {
        Optional<String> type = mediaType(token).or(() -> envelope);
        for (TokenKind kind : List.of(VC_PAYLOAD, VP_PAYLOAD)) {
            if (type.filter(kind.type::equals).isPresent()) {
                return kind;
            }
        }
        if (payload.get("vp").isPresent()) {
            return VP_CLAIM;
        }
        if (payload.get("vc").isPresent()) {
            return VC_CLAIM;
        }
        if (type.isPresent()
                || OF_PROFILE.stream().anyMatch(claim -> payload.get(claim).isPresent())) {
            return VC_WITH_CLAIMS;
        }
        return PresentationCheck.isOne(payload) ? VP_PAYLOAD : VC_PAYLOAD;
    }

    /**
     * The same of a message of COSE.
     *
     * @param payload the credential or the presentation
     */
    static TokenKind of(CoseSign1 message, JsonObject payload, Optional<String> envelope) {
        boolean presentation = CoseCheck.text(message, CoseSign1.TYPE)
                .or(() -> envelope.map(type -> APPLICATION + type))
                .map(VP_COSE.type::equalsIgnoreCase)
                .orElseGet(() -> PresentationCheck.isOne(payload));
        return presentation ? VP_COSE : VC_COSE;
    }

    /** The type in the header of a token, without {@code application/}, in small letters; empty if it has none. */
    static Optional<String> mediaType(CompactJws token) {
        return token.type()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .map(type -> type.startsWith(APPLICATION) ? type.substring(APPLICATION.length()) : type);
    }

    /** The header {@code typ} of such tokens. */
    String type() {
        return type;
    }

    /** What it holds: the header {@code cty}, or the claim. */
    String content() {
        return content;
    }

    /** Whether a header {@code typ} is the one of such tokens, or there is none. */
    boolean hasTypeOf(CompactJws token) {
        return token.header().get("typ").isEmpty()
                || mediaType(token).filter(type::equalsIgnoreCase).isPresent();
    }

    boolean isPresentation() {
        return this == VP_CLAIM || this == VP_PAYLOAD || this == VP_SD_JWT || this == VP_COSE;
    }

    /** Whether it follows VC-JOSE-COSE. */
    boolean isPayload() {
        return !isOfProfile() && this != VP_CLAIM;
    }

    /** Whether it follows the profile of Open Badges 3.0 and CLR 2.0. */
    boolean isOfProfile() {
        return this == VC_CLAIM || this == VC_WITH_CLAIMS;
    }

    /** A problem of such a token, against its own specification. */
    Problem problem(CryptoProblem problem, JsonPointer place, String title) {
        return spec.map(clause -> problem.at(place, title, clause)).orElseGet(() -> problem.at(place, title));
    }
}
