package org.lerkit.benchmarks;

import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.ld.DocumentError;
import com.apicatalog.ld.signature.SigningError;
import com.apicatalog.ld.signature.VerificationError;
import com.apicatalog.ld.signature.VerificationError.Code;
import com.apicatalog.ld.signature.VerificationMethod;
import com.apicatalog.ld.signature.eddsa.EdDSASignature2022;
import com.apicatalog.multikey.MultiKey;
import com.apicatalog.vc.integrity.DataIntegrityProofDraft;
import com.apicatalog.vc.issuer.Issuer;
import com.apicatalog.vc.method.resolver.MethodResolver;
import com.apicatalog.vc.proof.Proof;
import com.apicatalog.vc.verifier.Verifier;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** Iron Verifiable Credentials 0.14.0: bytes to a verdict, and bytes to compacted and signed bytes. */
final class IronPeer implements Peer {
    private static final URI PURPOSE = URI.create("https://w3id.org/security#assertionMethod");
    private static final Instant CREATED = Instant.parse("2026-07-01T00:00:00Z");

    private final EdDSASignature2022 suite = new EdDSASignature2022();
    private final URI method;
    private final Verifier verifier;
    private final Issuer issuer;

    IronPeer(SampleKey key) {
        this.method = URI.create(key.signer().verificationMethod().value());
        MultiKey pair = new MultiKey();
        pair.setId(method);
        pair.setController(URI.create(key.signer().verificationMethod().controller()));
        pair.setAlgorithm("Ed25519");
        pair.setPublicKey(key.open());
        pair.setPrivateKey(key.secret());
        DocumentLoader contexts = Peer.contexts();
        this.verifier = Verifier.with(suite)
                .loader(contexts)
                .useBundledContexts(false)
                .methodResolvers(List.of(new Known(pair)));
        this.issuer = suite.createIssuer(pair).loader(contexts).useBundledContexts(false);
    }

    @Override
    public boolean verify(byte[] credential) {
        try {
            verifier.verify(Text.read(credential));
            return true;
        } catch (VerificationError e) {
            if (e.getCode() == Code.InvalidSignature) {
                return false;
            }
            throw new IllegalStateException(e);
        } catch (DocumentError e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] issue(byte[] unsigned) {
        try {
            DataIntegrityProofDraft draft = suite.createDraft(method, PURPOSE);
            draft.created(CREATED);
            return Text.write(issuer.sign(Text.read(unsigned), draft).compacted());
        } catch (SigningError | DocumentError e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one key, which nobody has to look for. */
    private record Known(MultiKey key) implements MethodResolver {
        @Override
        public VerificationMethod resolve(URI id, DocumentLoader loader, Proof proof) {
            return key;
        }

        @Override
        public boolean isAccepted(URI id) {
            return id.equals(key.id());
        }
    }
}
