package org.lerkit.crypto;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.vc2.EnvelopedVerifiableCredential;
import org.lerkit.model.vc2.EnvelopedVerifiablePresentation;
import org.lerkit.model.vc2.VcDataModel2;

/** The envelopes of VC Data Model 2.0, section 4.13: a data URL is all of a credential, or of a presentation. */
final class Envelope {
    private static final String CREDENTIAL = "EnvelopedVerifiableCredential";
    private static final String PRESENTATION = "EnvelopedVerifiablePresentation";
    private static final JsonString CREDENTIAL_TYPE = new JsonString(CREDENTIAL);
    private static final JsonString PRESENTATION_TYPE = new JsonString(PRESENTATION);
    private static final String APPLICATION = "application/";
    private static final Set<String> TOKENS = Set.of("jwt", "vc+jwt", "vp+jwt");
    private static final Set<String> SELECTIVE_TOKENS = Set.of("sd-jwt", "vc+sd-jwt", "dc+sd-jwt", "vp+sd-jwt");
    private static final Set<String> MESSAGES = Set.of("vc+cose", "vp+cose");

    private Envelope() {}

    /** Whether it is one. */
    static boolean is(JsonObject json) {
        List<JsonValue> types = json.get("type").orElse(JsonArray.EMPTY).items();
        return (types.contains(CREDENTIAL_TYPE) || types.contains(PRESENTATION_TYPE))
                && types.stream().allMatch(JsonString.class::isInstance);
    }

    /** One around a token. */
    static JsonObject of(CompactJws token) {
        String vc = TokenKind.VC_PAYLOAD.type();
        return of(TokenKind.mediaType(token).filter(vc::equals).orElse("jwt"), token.text());
    }

    /** One around an SD-JWT. */
    static JsonObject of(SdJwt token) {
        return of(SdJwtClaims.of(token).rules().type(), token.text());
    }

    /** One around a message of COSE, whose bytes are text in it. */
    static JsonObject of(CoseSign1 message) {
        return of("vc+cose;base64", Base64.getEncoder().encodeToString(message.bytes()));
    }

    /** @param mediaType without {@code application/} */
    static JsonObject of(String mediaType, String text) {
        return JsonObject.builder()
                .put("@context", VcDataModel2.CONTEXT.url())
                .put("type", CREDENTIAL)
                .put("id", "data:" + APPLICATION + mediaType + "," + text)
                .build();
    }

    /** The media type of what is in it, without {@code application/}. */
    static String mediaType(Carrier.Envelope envelope) {
        return envelope.mediaType().startsWith(APPLICATION)
                ? envelope.mediaType().substring(APPLICATION.length())
                : envelope.mediaType();
    }

    /** One that holds nothing. */
    static Received empty(JsonObject envelope) {
        List<Problem> errors = errors(envelope);
        return errors.isEmpty()
                ? mismatch("an envelope whose data URL cannot be decoded")
                : new Received.Broken(errors);
    }

    /** What was found in one, as far as it is what the envelope says. */
    static Received opened(Carrier.Envelope envelope, Carrier token, Received content) {
        List<Problem> errors = errors(envelope.json());
        if (!errors.isEmpty()) {
            return new Received.Broken(errors);
        }
        String mediaType = mediaType(envelope);
        Set<String> held =
                token instanceof Carrier.Token ? TOKENS : token instanceof Carrier.Cose ? MESSAGES : SELECTIVE_TOKENS;
        if (Stream.of(TOKENS, SELECTIVE_TOKENS, MESSAGES).noneMatch(read -> read.contains(mediaType))) {
            return Received.unsupported("an envelope of a media type that is not read");
        }
        if (!held.contains(mediaType)) {
            return mismatch("an envelope that holds another kind of token than its media type says");
        }
        if (content instanceof Received.Unsupported) {
            return content;
        }
        boolean presentation = content instanceof Received.Presentation;
        if (Texts.texts(envelope.json(), "type").contains(PRESENTATION) != presentation
                || mediaType.startsWith(presentation ? "vc+" : "vp+")) {
            return mismatch(
                    presentation
                            ? "an envelope of a credential that holds a presentation"
                            : "an envelope of a presentation that holds a credential");
        }
        return content;
    }

    private static List<Problem> errors(JsonObject envelope) {
        return Structure.errors(
                Texts.texts(envelope, "type").contains(PRESENTATION)
                        ? new EnvelopedVerifiablePresentation(envelope)
                        : new EnvelopedVerifiableCredential(envelope));
    }

    private static Received mismatch(String title) {
        return new Received.Broken(List.of(CryptoProblem.ENVELOPE_MISMATCH.at(JsonPointer.ROOT.child("id"), title)));
    }
}
