package org.lerkit.cli.vcapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lerkit.cli.http.Answer;
import org.lerkit.cli.http.Refusal;
import org.lerkit.cli.http.RequestProblem;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.status.RegisteredCredential;
import org.lerkit.crypto.status.StatusException;
import org.lerkit.crypto.status.StatusRegister;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.JsonObject;

/** The status lists of the issuers that keep them: served, changed, and known to verification without being fetched. */
final class StatusLists implements Resource.Lookup, DocumentLoader {
    static final String PATH = "/status-lists/";

    /** Lists are signed when they are asked for, as they are then. */
    private static final Duration VALIDITY = Duration.ofMinutes(5);

    private final List<ServedIssuer> issuers;

    StatusLists(List<ServedIssuer> issuers) {
        this.issuers =
                issuers.stream().filter(issuer -> issuer.register().isPresent()).toList();
    }

    /** @param name that of the issuer, a slash, and that of the list */
    @Override
    public Answer answer(String name) {
        for (ServedIssuer issuer : issuers) {
            StatusRegister register = issuer.register().orElseThrow();
            if (name.startsWith(issuer.name() + "/")) {
                String url = register.url() + name.substring(issuer.name().length());
                Optional<SecuredCredential> list = list(issuer, register, url);
                if (list.isPresent()) {
                    String text = new String(list.get().bytes(), StandardCharsets.UTF_8);
                    return Answer.text(Answer.OK, list.get().mediaType(), text);
                }
            }
        }
        throw Refusal.of(
                Refusal.NOT_FOUND, RequestProblem.PATH, "no such status list", "credentialStatus says where it is");
    }

    @Override
    public DocumentResult load(String url) {
        for (ServedIssuer issuer : issuers) {
            StatusRegister register = issuer.register().orElseThrow();
            if (url.startsWith(register.url() + "/")) {
                return list(issuer, register, url)
                        .<DocumentResult>map(list -> new DocumentResult.Found(list.bytes(), list.mediaType()))
                        .orElseGet(DocumentResult.NotFound::new);
            }
        }
        return new DocumentResult.Unreachable("no status list of this server");
    }

    private static Optional<SecuredCredential> list(ServedIssuer issuer, StatusRegister register, String url) {
        try {
            return Optional.ofNullable(register.publish(issuer.issuer(), issuer.securing(), VALIDITY)
                    .get(url));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw ApiProblem.signer();
        }
    }

    /** Changes the status of a credential that one of the issuers has issued. */
    Answer change(StatusRequest request) {
        String id = request.credentialId();
        try {
            StatusRegister register = register(id);
            if (request.credentialStatus().statusPurpose().equals(StatusRequest.SUSPENSION)) {
                if (request.status()) {
                    register.suspend(id);
                } else {
                    register.reinstate(id);
                }
            } else if (request.status()) {
                register.revoke(id);
            } else if (register.find(id).flatMap(RegisteredCredential::revoked).isPresent()) {
                throw refused(StatusException.REVOKED, "a revocation cannot be undone");
            }
            return Answer.json(Answer.OK, JsonObject.EMPTY);
        } catch (StatusException e) {
            throw refused(e.code(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StatusRegister register(String credentialId) throws IOException {
        for (ServedIssuer issuer : issuers) {
            StatusRegister register = issuer.register().orElseThrow();
            if (register.find(credentialId).isPresent()) {
                return register;
            }
        }
        throw Refusal.of(
                Refusal.NOT_FOUND,
                StatusException.UNKNOWN,
                "no credential of this id was issued with a status",
                "issue it at a path that ends its name with -status");
    }

    private static Refusal refused(ProblemCode code, String title) {
        return Refusal.badRequest(
                "the status is not changed", Problem.error(code, JsonPointer.ROOT.child("credentialId"), title));
    }
}
