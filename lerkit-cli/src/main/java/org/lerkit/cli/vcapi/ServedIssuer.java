package org.lerkit.cli.vcapi;

import java.util.Optional;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.status.StatusRegister;
import org.lerkit.model.json.JsonObject;

/**
 * One issuer, that is one key, that secures credentials in one way.
 *
 * @param name what its path says: {@code ecdsa-rdfc-2019-p256}
 * @param securing how it secures credentials, unless a request says more
 * @param register where it keeps the statuses of the credentials that it issues; empty if they have none
 */
public record ServedIssuer(String name, Issuer issuer, Securing securing, Optional<StatusRegister> register) {
    /** One whose credentials have no status. */
    public ServedIssuer(String name, Issuer issuer, Securing securing) {
        this(name, issuer, securing, Optional.empty());
    }

    /** The same, and a register for the statuses of its credentials; its lists are served under {@link #listPath}. */
    public ServedIssuer keeping(StatusRegister statuses) {
        return new ServedIssuer(name, issuer, securing, Optional.of(statuses));
    }

    /** Where its status lists are. */
    public String listPath() {
        return StatusLists.PATH + name;
    }

    /** Where it issues. */
    public String path() {
        return "/issuers/" + name + "/credentials/issue";
    }

    JsonObject toJson() {
        return JsonObject.builder()
                .put("name", name)
                .put("id", issuer.id())
                .put("path", path())
                .build();
    }
}
