package org.lerkit.testkit.internal;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lerkit.crypto.key.Signers;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.Verifying.Shown;

/**
 * Badges that say where something is that decides about them: keys of issuers, lists of what was revoked. Each with the
 * requirement that it is about, and with what is served there.
 */
enum Served {
    KEY("ob-3.0/key-http-url", true, "The key is in the document at the URL of the issuer.") {
        @Override
        Shown show(Site site) throws GeneralSecurityException {
            return json(site.json(site.badge(), site.atHome(site.own())), site.published(site.own()));
        }
    },
    KEY_OF_SOMEBODY("ob-3.0/key-dereferenced", false, "The key that signed is not the one that the issuer publishes.") {
        @Override
        Shown show(Site site) throws GeneralSecurityException {
            return json(site.json(site.badge(), site.atHome(site.another())), site.published(site.own()));
        }
    },
    KEY_GONE("ob-3.0/key-dereferenced", false, "Nothing is at the URL of the issuer.") {
        @Override
        Shown show(Site site) throws GeneralSecurityException {
            return json(site.json(site.badge(), site.atHome(site.own())), Map.of());
        }
    },
    RS256("ob-jwt-3.0/alg-rs256-supported", true, "A token is signed with RS256, by a key at the URL of the issuer.") {
        @Override
        Shown show(Site site) throws GeneralSecurityException {
            return token(site.token(site.badge(), site.atHome(site.rsa())), site.published(site.rsa()));
        }
    },
    RS256_OTHER(
            "ob-jwt-3.0/signature", false, "A token is signed with RS256, by a key that the issuer does not publish.") {
        @Override
        Shown show(Site site) throws GeneralSecurityException {
            return token(site.token(site.badge(), site.atHome(site.rsa())), site.published(site.own()));
        }
    },
    STATUS("ob-3.0/status-bitstring", true, "The status list does not say that the badge is revoked.") {
        @Override
        Shown show(Site site) throws GeneralSecurityException {
            return listed(site, site.list("revocation", 14), Site.entry(9));
        }
    },
    STATUS_REVOKED("ob-3.0/status-bitstring", false, "The status list says that the badge is revoked.") {
        @Override
        Shown show(Site site) throws GeneralSecurityException {
            return listed(site, site.list("revocation", 9), Site.entry(9));
        }
    },
    STATUS_SECOND("ob-3.0/status-bitstring", false, "The second of two statuses says that the badge is revoked.") {
        @Override
        Shown show(Site site) throws GeneralSecurityException {
            return json(
                    site.json(site.badge(Site.entry(9), Site.entry(10)), Signers.didKey(site.own())),
                    Map.of(Site.LIST, JsonWriter.toBytes(site.list("revocation", 10))));
        }
    },
    STATUS_CHANGED("ob-3.0/status-bitstring", false, "The status list was changed after it was signed.") {
        @Override
        Shown show(Site site) throws GeneralSecurityException {
            JsonObject list = site.list("revocation", 9);
            JsonObject subject = (JsonObject) list.get("credentialSubject").orElseThrow();
            return listed(
                    site,
                    list.with("credentialSubject", subject.with("encodedList", new JsonString(Site.bits()))),
                    Site.entry(9));
        }
    },
    STATUS_OTHER_PURPOSE("ob-3.0/status-bitstring", false, "The status list is for another purpose.") {
        @Override
        Shown show(Site site) throws GeneralSecurityException {
            return listed(site, site.list("suspension"), Site.entry(9));
        }
    },
    REVOCATIONS("ob-3.0/status-revocation-list-1edtech", true, "The list of 1EdTech has another badge in it.") {
        @Override
        Shown show(Site site) throws GeneralSecurityException {
            return revoked(site, new JsonString("urn:uuid:4a8d7c26-0c51-4d39-9a73-2f0b6b5e8d11"));
        }
    },
    REVOCATIONS_REVOKED("ob-3.0/status-revocation-list-1edtech", false, "The list of 1EdTech has the badge in it.") {
        @Override
        Shown show(Site site) throws GeneralSecurityException {
            return revoked(site, site.badge().get("id").orElseThrow());
        }
    };

    private final String requirement;
    private final boolean right;
    private final String title;

    Served(String requirement, boolean right, String title) {
        this.requirement = requirement;
        this.right = right;
        this.title = title;
    }

    /** Those of a requirement, by its key. */
    static List<Served> of(String key) {
        return Arrays.stream(values())
                .filter(served -> served.requirement.equals(key))
                .toList();
    }

    /** What is shown, and what is served for as long. */
    abstract Shown show(Site site) throws GeneralSecurityException;

    boolean isRight() {
        return right;
    }

    String title() {
        return title;
    }

    /** The right one that comes next to it. */
    Served twin() {
        String kind = name().split("_", 2)[0];
        return valueOf(kind);
    }

    private static Shown json(JsonObject badge, Map<String, byte[]> served) {
        return new Shown(JsonWriter.toBytes(badge), "application/vc", served);
    }

    private static Shown token(byte[] badge, Map<String, byte[]> served) {
        return new Shown(badge, "text/plain", served);
    }

    private static Shown listed(Site site, JsonObject list, JsonObject entry) throws GeneralSecurityException {
        return json(
                site.json(site.badge(entry), Signers.didKey(site.own())), Map.of(Site.LIST, JsonWriter.toBytes(list)));
    }

    private static Shown revoked(Site site, JsonValue id) throws GeneralSecurityException {
        JsonObject status = JsonObject.builder()
                .put("id", Site.REVOKED)
                .put("type", "1EdTechRevocationList")
                .build();
        return json(
                site.json(
                        site.badge(status, "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"),
                        Signers.didKey(site.own())),
                Map.of(Site.REVOKED, JsonWriter.toBytes(site.revoked(id))));
    }
}
