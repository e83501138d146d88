package org.lerkit.cli.vcapi;

import java.util.List;
import java.util.Optional;
import org.lerkit.cli.http.Answer;
import org.lerkit.cli.http.Refusal;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Holder;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.spi.DisclosureException;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.UnreadableDocumentException;
import org.lerkit.model.jose.MalformedTokenException;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonWriter;

/** Derives credentials that disclose a part, and answers with them as they are; SD-JWTs are in envelopes. */
final class DeriveOperation implements Resource.Operation<DeriveRequest> {
    private final Holder holder;

    DeriveOperation(CryptoConfig config) {
        this.holder = Holder.create(config);
    }

    @Override
    public Answer answer(DeriveRequest request) {
        try {
            SecuredCredential derived = token(request.verifiableCredential())
                    .map(token -> holder.disclose(token, request.disclosed()))
                    .orElseGet(() -> holder.derive(request.verifiableCredential(), request.disclosed()));
            return Answer.json(Answer.CREATED, derived.enveloped());
        } catch (DisclosureException e) {
            throw refused(e.problems());
        } catch (JsonSyntaxException e) {
            throw refused(List.of(e.problem()));
        } catch (UnreadableDocumentException e) {
            throw refused(List.of(e.problem()));
        } catch (IllegalArgumentException | MalformedTokenException e) { // says at which pointer there is nothing
            throw refused(List.of(Problem.error(
                    ApiProblem.OPTION,
                    JsonPointer.ROOT.child("options").child("selectivePointers"),
                    String.valueOf(e.getMessage()))));
        }
    }

    private static Refusal refused(List<Problem> problems) {
        return Refusal.badRequest("not derived", problems);
    }

    /** The SD-JWT in an envelope, if it is one. */
    private static Optional<SdJwt> token(JsonObject credential) {
        return CredentialDocument.open(JsonWriter.toBytes(credential)).carriers().stream()
                .filter(Carrier.SelectiveToken.class::isInstance)
                .map(carrier -> ((Carrier.SelectiveToken) carrier).token())
                .findFirst();
    }
}
