package org.lerkit.model.document;

import static java.util.Objects.requireNonNull;

import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.image.BakedCredential;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonObject;

/** What a document was found in. Immutable and thread-safe. */
public sealed interface Carrier {
    /** How such a carrier is called where dialects are listed: {@code jws}, {@code baked-png}, {@code html}. */
    String id();

    /**
     * A JSON Web Signature that signs the document, or has it as its claim {@code vc} or {@code vp}.
     *
     * @param token the token, not verified
     */
    record Token(CompactJws token) implements Carrier {
        public Token {
            requireNonNull(token, "token");
        }

        @Override
        public String id() {
            return "jws";
        }
    }

    /**
     * A token of which a part is shown.
     *
     * @param token the token, not verified
     */
    record SelectiveToken(SdJwt token) implements Carrier {
        public SelectiveToken {
            requireNonNull(token, "token");
        }

        @Override
        public String id() {
            return "sd-jwt";
        }
    }

    /**
     * A signed message of COSE whose payload is the document.
     *
     * @param message the message, not verified
     */
    record Cose(CoseSign1 message) implements Carrier {
        public Cose {
            requireNonNull(message, "message");
        }

        @Override
        public String id() {
            return "cose";
        }
    }

    /**
     * An enveloped credential or presentation of VC Data Model 2.0, whose {@code id} is a data URL.
     *
     * @param mediaType what the data URL says that it holds, in small letters
     * @param json the envelope itself
     */
    record Envelope(String mediaType, JsonObject json) implements Carrier {
        public Envelope {
            requireNonNull(mediaType, "mediaType");
            requireNonNull(json, "json");
        }

        @Override
        public String id() {
            return "enveloped";
        }
    }

    /**
     * An image that the document is baked into.
     *
     * @param mediaType {@code image/png} or {@code image/svg+xml}
     * @param baked how it is held, and where
     */
    record Image(String mediaType, BakedCredential baked) implements Carrier {
        public Image {
            requireNonNull(mediaType, "mediaType");
            requireNonNull(baked, "baked");
        }

        @Override
        public String id() {
            return mediaType.equals("image/png") ? "baked-png" : "baked-svg";
        }
    }

    /**
     * A JSON Web Signature in JSON with its payload as it is (RFC 7797), as European Digital Credentials are sealed: JAdES.
     *
     * @param json the envelope itself, not verified
     */
    record Sealed(JsonObject json) implements Carrier {
        public Sealed {
            requireNonNull(json, "json");
        }

        @Override
        public String id() {
            return "jades";
        }
    }

    /** A {@code script} element of a web page. */
    record Script() implements Carrier {
        @Override
        public String id() {
            return "html";
        }
    }
}
