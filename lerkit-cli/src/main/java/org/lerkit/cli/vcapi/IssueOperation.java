package org.lerkit.cli.vcapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import org.lerkit.cli.http.Answer;
import org.lerkit.cli.http.Refusal;
import org.lerkit.crypto.IssuanceException;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.JsonObject;

/** Secures credentials, as one issuer, and answers with them as they are; tokens are in envelopes. */
final class IssueOperation implements Resource.Operation<IssueRequest> {
    private final ServedIssuer issuer;

    IssueOperation(ServedIssuer issuer) {
        this.issuer = issuer;
    }

    @Override
    public Answer answer(IssueRequest request) {
        try {
            JsonObject credential = withStatus(request.credential());
            SecuredCredential signed =
                    issuer.issuer().issue(credential, request.options().in(issuer.securing()));
            return Answer.json(Answer.CREATED, signed.enveloped());
        } catch (IssuanceException e) {
            throw Refusal.badRequest("not issued", e.problems());
        } catch (
                IllegalArgumentException e) { // says what is asked of the suite, or that there is no claim at a pointer
            throw refused(ApiProblem.OPTION, "options", e);
        } catch (GeneralSecurityException e) {
            throw ApiProblem.signer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonObject withStatus(JsonObject credential) throws IOException {
        if (issuer.register().isEmpty()) {
            return credential;
        }
        try {
            return issuer.register().get().withStatus(credential);
        } catch (IllegalArgumentException e) { // says what is wrong with the id
            throw refused(ApiProblem.STATUS, "credential", e);
        }
    }

    private static Refusal refused(ProblemCode code, String member, IllegalArgumentException why) {
        return Refusal.badRequest(
                "not issued", Problem.error(code, JsonPointer.ROOT.child(member), String.valueOf(why.getMessage())));
    }
}
