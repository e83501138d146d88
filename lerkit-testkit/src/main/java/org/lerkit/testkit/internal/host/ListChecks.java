package org.lerkit.testkit.internal.host;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.internal.Workbench;
import org.lerkit.testkit.internal.api.Links;
import org.lerkit.testkit.internal.api.Probe;
import org.lerkit.testkit.internal.api.Probes;
import org.lerkit.testkit.internal.api.Replies;
import org.lerkit.testkit.subject.CredentialHost;
import org.lerkit.testkit.subject.HttpReply;

/** How credentials are listed: all of them, in pages. */
final class ListChecks {
    private static final String LONG_AGO = "1970-01-01T00:00:00Z";
    private static final String FAR_AHEAD = "2999-01-01T00:00:00Z";
    private static final int LISTED = 3;

    private ListChecks() {}

    static void addTo(Probes<CredentialHost> probes) {
        probes.add("credentials-get", "list", "Lists credentials.", (host, examination) -> {
                    HttpReply reply = host.get("/credentials");
                    return reply.isSuccess() && reply.object().isEmpty()
                            ? Finding.failed("A list of credentials is no object of JSON.")
                            : Replies.expect(reply, "A list of credentials", Replies.OK);
                })
                .add("credentials-get-valid", "list", "Verifies all credentials that are listed.", ListChecks::verified)
                .add(
                        "credential-array",
                        "list",
                        "Looks for credentials that were stored.",
                        stored((host, account) -> listed(host, account, "credential", false)))
                .add(
                        "compact-jws-string-list",
                        "list",
                        "Looks for a token that was stored.",
                        stored((host, account) -> listed(host, account, "compactJwsString", true)))
                .add("credentials-get-limit", "one", "Lists one credential.", stored((host, account) -> {
                    int size = page(host, 1, 0).size();
                    return size == 1
                            ? Finding.passed()
                            : Finding.failed("With limit=1, " + size + " credentials are listed.");
                }))
                .add(
                        "credentials-get-offset",
                        "two",
                        "Lists two credentials at once, and one by one.",
                        stored((host, account) -> offset(host)))
                .add(
                        "credentials-get-since",
                        "far-ahead",
                        "Lists what will be issued in the far future.",
                        stored((host, account) -> Listing.of(host.get("/credentials?since=" + FAR_AHEAD))
                                                .size()
                                        == 0
                                ? Finding.passed()
                                : Finding.failed("Credentials are listed that were issued before the time asked for.")))
                .add(
                        "credentials-get-since",
                        "long-ago",
                        "Lists what was issued since long ago.",
                        stored((host, account) -> Listing.of(host.get("/credentials?limit=1&since=" + LONG_AGO))
                                                .size()
                                        == 1
                                ? Finding.passed()
                                : Finding.failed(
                                        "Credentials are not listed that were issued after the time asked for.")))
                .add("credentials-get-limit-refused", "zero", "Lists none.", refused("limit=0"))
                .add("credentials-get-limit-refused", "negative", "Lists fewer than none.", refused("limit=-1"))
                .add("credentials-get-limit-refused", "word", "Lists a number that is none.", refused("limit=all"))
                .add("credentials-get-offset-refused", "negative", "Begins before the first.", refused("offset=-1"))
                .add(
                        "credentials-get-offset-refused",
                        "word",
                        "Begins at a number that is none.",
                        refused("offset=first"))
                .add(
                        "credentials-get-pagination",
                        "pages",
                        "Goes from page to page, two at a time.",
                        stored(ListChecks::pages))
                .add("total-count", "list", "Compares the number told with what is listed.", stored(ListChecks::total))
                .add(
                        "link-when-incomplete",
                        "one",
                        "Lists one of several.",
                        links(0, links -> !links.isEmpty(), "any link"))
                .add(
                        "link-next",
                        "one",
                        "Lists one of several.",
                        links(0, links -> links.containsKey("next"), "the relation next"))
                .add(
                        "link-first-last",
                        "one",
                        "Lists one of several.",
                        links(
                                0,
                                links -> links.containsKey("first") && links.containsKey("last"),
                                "the relations first and last"))
                .add(
                        "link-prev",
                        "second",
                        "Lists the second of several.",
                        links(1, links -> links.containsKey("prev"), "the relation prev"));
    }

    /** That a list of records has nothing but what it is said to have; of Comprehensive Learner Records alone. */
    static void addClosedTo(Probes<CredentialHost> probes) {
        probes.add("credentials-response-closed", "list", "Looks at what is in a list.", (host, examination) -> {
            JsonObject list = host.get("/credentials").object().orElse(JsonObject.EMPTY);
            return Set.of("credential", "compactJwsString")
                                    .containsAll(list.members().keySet())
                            && list.members().values().stream().allMatch(JsonArray.class::isInstance)
                    ? Finding.passed()
                    : Finding.failed("A list of records has something else than its two arrays.");
        });
    }

    private interface Look {
        Finding at(CredentialHost host, Account account) throws Exception;
    }

    /** Where there is something to be listed. */
    private static Probe<CredentialHost> stored(Look look) {
        return (host, examination) -> {
            Account account = new Account(host, examination);
            long taken =
                    account.first().stream().filter(Account.Stored::isTaken).count();
            return taken < LISTED
                    ? Finding.indeterminate(
                            "The subject does not store the good credentials that it is given, so that there"
                                    + " is too little to list.")
                    : look.at(host, account);
        };
    }

    private static Probe<CredentialHost> refused(String query) {
        return (host, examination) ->
                Replies.expect(host.get("/credentials?" + query), "A list with " + query, Replies.BAD_REQUEST);
    }

    private static Listing page(CredentialHost host, int limit, int offset) throws Exception {
        return Listing.of(host.get("/credentials?limit=" + limit + "&offset=" + offset));
    }

    private static Finding listed(CredentialHost host, Account account, String array, boolean tokens) throws Exception {
        Listing listing = account.listing();
        List<Account.Stored> asked = account.first().stream()
                .filter(stored -> stored.isTaken() && stored.token().isPresent() == tokens)
                .toList();
        if (asked.isEmpty()) {
            return Finding.untested("The subject stores none of this form.");
        }
        boolean isStrange = Listing.items(host.get("/credentials").object().orElse(JsonObject.EMPTY), array).stream()
                .anyMatch(item -> item instanceof JsonString != tokens);
        return isStrange || !asked.stream().allMatch(stored -> stored.isIn(listing))
                ? Finding.failed("What was stored is not in the array \"" + array + "\", or something else is.")
                : Finding.passed();
    }

    private static Finding offset(CredentialHost host) throws Exception {
        Set<Object> oneByOne = new LinkedHashSet<>(page(host, 1, 0).items());
        Set<Object> second = page(host, 1, 1).items();
        if (oneByOne.equals(second)) {
            return Finding.failed("With offset=0 and with offset=1 the list begins with the same credential.");
        }
        oneByOne.addAll(second);
        return oneByOne.equals(page(host, 2, 0).items())
                ? Finding.passed()
                : Finding.failed("Two credentials at once are not those that are listed one by one.");
    }

    private static Finding pages(CredentialHost host, Account account) throws Exception {
        Listing paged = Listing.all(host, 2);
        if (paged.items().size() != paged.size()) {
            return Finding.failed("Pages followed by their links hold a credential twice.");
        }
        return account.first().stream().filter(Account.Stored::isTaken).allMatch(stored -> stored.isIn(paged))
                ? Finding.passed()
                : Finding.failed("Pages followed by their links lack a credential that was stored.");
    }

    private static Finding total(CredentialHost host, Account account) throws Exception {
        Optional<String> told = host.get("/credentials?limit=1").header("X-Total-Count");
        if (told.isEmpty()) {
            return Finding.untested("The number is not told, as is allowed where it is not known.");
        }
        return told.get().equals(String.valueOf(account.listing().size()))
                ? Finding.passed()
                : Finding.failed("X-Total-Count is not how many credentials are listed in all.");
    }

    private interface Asked {
        boolean of(Map<String, String> links);
    }

    private static Probe<CredentialHost> links(int offset, Asked asked, String what) {
        return stored((host, account) -> asked.of(Links.of(host.get("/credentials?limit=1&offset=" + offset)))
                ? Finding.passed()
                : Finding.failed("A list that is not complete has no Link header with " + what + "."));
    }

    private static Finding verified(CredentialHost host, Examination examination) throws Exception {
        Account account = new Account(host, examination);
        account.first();
        Listing listing = account.listing();
        Verifier verifier = Workbench.verifier(examination);
        List<byte[]> documents = new ArrayList<>();
        listing.credentials().forEach(credential -> documents.add(JsonWriter.toBytes(credential)));
        listing.tokens().forEach(token -> documents.add(AccessChecks.bytes(token)));
        Optional<Finding> open = Optional.empty();
        for (byte[] document : documents) {
            var report = verifier.verify(document);
            List<Evidence> evidence = List.of(new Evidence("a credential that is listed", report.problems()));
            if (report.outcome() == VerificationReport.Outcome.INDETERMINATE) {
                open = Optional.of(
                        Finding.indeterminate("A credential is listed that could not be verified, for want of"
                                        + " a key or of something else.")
                                .withHint("Give the documents of its issuer, or have them fetched.")
                                .withEvidence(evidence));
            } else if (report.verified().isEmpty()) {
                return Finding.failed("A credential is listed that cannot be verified.")
                        .withEvidence(evidence);
            }
        }
        if (open.isPresent()) {
            return open.get();
        }
        return documents.isEmpty() ? Finding.untested("No credential is listed.") : Finding.passed();
    }
}
