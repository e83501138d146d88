package org.lerkit.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.SdJwt;

/**
 * What a credential or a presentation is in, if it is in something that secures it: one of these, or none, where a proof
 * in it does.
 */
record Enclosure(Optional<CompactJws> token, Optional<SdJwt> selective, Optional<CoseSign1> message) {
    static final Enclosure NONE = new Enclosure(Optional.empty(), Optional.empty(), Optional.empty());

    static Enclosure of(CompactJws token) {
        return new Enclosure(Optional.of(token), Optional.empty(), Optional.empty());
    }

    static Enclosure of(SdJwt token) {
        return new Enclosure(Optional.empty(), Optional.of(token), Optional.empty());
    }

    static Enclosure of(CoseSign1 message) {
        return new Enclosure(Optional.empty(), Optional.empty(), Optional.of(message));
    }

    /** The media type, as its header has it. */
    Optional<String> mediaType() {
        return token.or(() -> selective.map(SdJwt::issuerJwt))
                .flatMap(TokenKind::mediaType)
                .map(type -> "application/" + type)
                .or(() -> message.flatMap(found -> CoseCheck.text(found, CoseSign1.TYPE)));
    }

    /** The text of a token, or the message of COSE, which is no text. */
    Optional<byte[]> bytes() {
        return token.map(CompactJws::text)
                .or(() -> selective.map(SdJwt::text))
                .map(text -> text.getBytes(StandardCharsets.US_ASCII))
                .or(() -> message.map(CoseSign1::bytes));
    }
}
