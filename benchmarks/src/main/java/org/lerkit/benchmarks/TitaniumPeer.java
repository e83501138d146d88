package org.lerkit.benchmarks;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import com.apicatalog.multibase.Multibase;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.bouncycastle.math.ec.rfc8032.Ed25519.PublicPoint;

/**
 * What one builds of libraries in a hundred lines: JSON-LD by Titanium 1.7, canonical form by titanium-rdfc 2.0, signature
 * by Bouncy Castle. Checks the signature and nothing else: no structure, no dates, no issuer, and terms that the contexts
 * do not define are lost without a word.
 */
final class TitaniumPeer implements Peer {
    private static final String PROOF = "proof";
    private static final String VALUE = "proofValue";
    private static final String CONTEXT = "@context";
    private static final int HASH = 32;

    private final DocumentLoader contexts = Peer.contexts();
    private final JsonObject options;
    private final byte[] secret;
    private final byte[] open;
    private final PublicPoint point;

    TitaniumPeer(SampleKey key) {
        this.secret = key.secret();
        this.open = key.open();
        this.point = Objects.requireNonNull(Ed25519.validatePublicKeyFullExport(open, 0));
        this.options = Json.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", "eddsa-rdfc-2022")
                .add("created", "2026-07-01T00:00:00Z")
                .add("verificationMethod", key.signer().verificationMethod().value())
                .add("proofPurpose", "assertionMethod")
                .build();
    }

    @Override
    public boolean verify(byte[] credential) {
        JsonObject signed = Text.read(credential);
        JsonObject proof = signed.getJsonObject(PROOF);
        byte[] message = message(without(signed, PROOF), without(proof, VALUE));
        byte[] signature = Multibase.BASE_58_BTC.decode(proof.getString(VALUE));
        return signature.length == Ed25519.SIGNATURE_SIZE
                && Ed25519.verify(signature, 0, point, message, 0, message.length);
    }

    @Override
    public byte[] issue(byte[] unsigned) {
        JsonObject document = Text.read(unsigned);
        byte[] message = message(document, options);
        byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(secret, 0, open, 0, message, 0, message.length, signature, 0);
        JsonObject proof = Json.createObjectBuilder(options)
                .add(VALUE, Multibase.BASE_58_BTC.encode(signature))
                .build();
        return Text.write(Json.createObjectBuilder(document).add(PROOF, proof).build());
    }

    /** The hash of the proof, which is read with the contexts of the document, and that of the document. */
    private byte[] message(JsonObject document, JsonObject proof) {
        JsonObject whole = Json.createObjectBuilder(proof)
                .add(CONTEXT, document.get(CONTEXT))
                .build();
        byte[] message = new byte[2 * HASH];
        System.arraycopy(hash(whole), 0, message, 0, HASH);
        System.arraycopy(hash(document), 0, message, HASH, HASH);
        return message;
    }

    private byte[] hash(JsonObject document) {
        JsonLdOptions how = new JsonLdOptions(contexts);
        how.setUriValidation(UriValidationPolicy.None);
        try {
            RdfCanon canonical = RdfCanon.create("SHA-256");
            JsonLd.toRdf(JsonDocument.of(document)).options(how).provide(canonical);
            StringWriter lines = new StringWriter();
            canonical.provide(new NQuadsWriter(lines));
            return MessageDigest.getInstance("SHA-256").digest(lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (JsonLdError | RdfConsumerException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject without(JsonObject object, String name) {
        return Json.createObjectBuilder(object).remove(name).build();
    }
}
