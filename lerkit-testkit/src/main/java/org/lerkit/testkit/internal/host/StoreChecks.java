package org.lerkit.testkit.internal.host;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.internal.api.Probe;
import org.lerkit.testkit.internal.api.Probes;
import org.lerkit.testkit.internal.api.Replies;
import org.lerkit.testkit.internal.host.Account.Stored;
import org.lerkit.testkit.subject.CredentialHost;

/** How credentials are stored: whole, and so that they come out as they came in. */
final class StoreChecks {
    private static final String PLAIN_JSON = "application/json";
    private static final String TERM = "https://guild.example/terms#favouriteKnot";

    private StoreChecks() {}

    static void addTo(Probes<CredentialHost> probes) {
        probes.add(
                        "credentials-post-created-or-replaced",
                        "new",
                        "Stores a new credential.",
                        first((account, stored) -> Replies.expect(stored.reply(), "A new credential", Replies.CREATED)))
                .add(
                        "credentials-post-created-or-replaced",
                        "newer",
                        "Stores a newer one of a credential.",
                        (host, examination) -> EqualityChecks.newer(
                                host,
                                examination,
                                (older, newer) -> Replies.expect(
                                        newer.reply(), "A credential that replaces another", Replies.OK)))
                .add(
                        "credentials-post-echo",
                        "json",
                        "Stores a credential with a proof.",
                        first((account, stored) -> stored.reply()
                                        .object()
                                        .filter(stored.json()::equals)
                                        .isPresent()
                                ? Finding.passed()
                                : Finding.failed("The answer to a stored credential is not the credential.")))
                .add(
                        "credentials-post-json",
                        "ld-json",
                        "Stores a credential as application/vc+ld+json.",
                        first((account, stored) -> taken(stored)))
                .add(
                        "credentials-post-json",
                        "json",
                        "Stores a credential as application/json.",
                        (host, examination) ->
                                taken(new Account(host, examination).proved("as-json", host, PLAIN_JSON)))
                .add(
                        "credentials-post-json-answer",
                        "json",
                        "Stores a credential with a proof.",
                        first((account, stored) -> List.of(Account.JSON, PLAIN_JSON)
                                        .contains(stored.reply().mediaType())
                                ? Finding.passed()
                                : Finding.failed(
                                        "A credential with a proof is given back as something else than JSON.")))
                .add(
                        "jwt-as-text",
                        "token",
                        "Stores a credential in a token.",
                        (host, examination) -> token(new Account(host, examination).token("token")))
                .add("credentials-post-malformed", "empty", "Stores an empty object.", malformed(Account.JSON, "{}"))
                .add("credentials-post-malformed", "array", "Stores an array.", malformed(Account.JSON, "[]"))
                .add(
                        "credentials-post-malformed",
                        "no-json",
                        "Stores what is no JSON.",
                        malformed(Account.JSON, "{\"id\":"))
                .add(
                        "credentials-post-malformed",
                        "no-token",
                        "Stores text that is no token.",
                        malformed(Account.TEXT, "no token"))
                .add("credentials-preserved", "list", "Lists what was stored.", (host, examination) -> {
                    Account account = new Account(host, examination);
                    return preserved(account, account.first());
                })
                .add(
                        "credentials-preserve-extensions",
                        "term",
                        "Stores a credential with a term of its own.",
                        (host, examination) -> {
                            Account account = new Account(host, examination);
                            return preserved(
                                    account,
                                    List.of(account.changed(
                                            "extended", account.id("extended"), StoreChecks::extended)));
                        })
                .add("host-exports", "forms", "Lists what was stored, of each form.", (host, examination) -> {
                    Account account = new Account(host, examination);
                    Finding json = preserved(account, List.of(account.proved("first")));
                    return json.equals(Finding.passed()) ? preserved(account, List.of(account.token("token"))) : json;
                });
    }

    /** That credentials in credentials stay; of Comprehensive Learner Records alone. */
    static void addNestedTo(Probes<CredentialHost> probes) {
        probes.add(
                "credentials-records-and-badges",
                "record",
                "Stores a record with credentials in it.",
                (host, examination) -> {
                    Account account = new Account(host, examination);
                    Stored stored = account.proved("first");
                    Listing listing = account.listing();
                    return !stored.isTaken() || stored.isIn(listing)
                            ? taken(stored)
                            : Finding.failed("A record is given out without the credentials that it came in with.");
                });
    }

    private interface Look {
        Finding at(Account account, Stored stored) throws Exception;
    }

    private static Probe<CredentialHost> first(Look look) {
        return (host, examination) -> {
            Account account = new Account(host, examination);
            return look.at(account, account.proved("first"));
        };
    }

    private static Finding taken(Stored stored) {
        return Replies.expect(stored.reply(), "A good credential", Replies.OK, Replies.CREATED);
    }

    private static Finding token(Stored stored) {
        Finding taken = taken(stored);
        if (!taken.equals(Finding.passed())) {
            return taken;
        }
        return stored.reply().mediaType().equals(Account.TEXT)
                        && stored.token()
                                .filter(stored.reply().text().strip()::equals)
                                .isPresent()
                ? Finding.passed()
                : Finding.failed("A credential in a token is not given back as the same text.");
    }

    private static Probe<CredentialHost> malformed(String mediaType, String body) {
        return (host, examination) -> Replies.expect(
                host.send("POST", "/credentials", mediaType, AccessChecks.bytes(body)),
                "A body that is no credential",
                Replies.BAD_REQUEST);
    }

    private static Finding preserved(Account account, List<Stored> all) throws Exception {
        List<Stored> taken = all.stream().filter(Stored::isTaken).toList();
        if (taken.size() < all.size()) {
            return Finding.indeterminate("The subject does not store all of the good credentials that it is given.");
        }
        Listing listing = account.listing();
        return taken.stream().allMatch(stored -> stored.isIn(listing))
                ? Finding.passed()
                : Finding.failed("A credential that was stored is not listed as it came in.");
    }

    /** A term that needs no context to be understood. */
    private static JsonObject extended(JsonObject document) {
        return document.with(TERM, new JsonString("Carrick bend"));
    }
}
