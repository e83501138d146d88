package org.lerkit.testkit.internal.host;

import org.lerkit.model.json.JsonString;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.internal.api.Probes;
import org.lerkit.testkit.internal.host.Account.Stored;
import org.lerkit.testkit.subject.CredentialHost;

/** Which credentials are the same to a host, and which of them it keeps. */
final class EqualityChecks {
    private static final String OLDER = "2026-01-02T00:00:00Z";
    private static final String NEWER = "2026-01-03T00:00:00Z";

    private EqualityChecks() {}

    static void addTo(Probes<CredentialHost> probes) {
        probes.add(
                        "equality-ids",
                        "newer",
                        "Stores a credential, and a newer one of it.",
                        (host, examination) -> newer(
                                host,
                                examination,
                                (older, newer) -> !newer.isTaken()
                                        ? notTaken()
                                        : new Account(host, examination)
                                                                .listing().credentials().stream()
                                                                        .filter(credential -> credential
                                                                                .get("id")
                                                                                .equals(newer.json()
                                                                                        .get("id")))
                                                                        .count()
                                                        == 1
                                                ? Finding.passed()
                                                : Finding.failed(
                                                        "Two credentials with the same ids are not kept as one.")))
                .add(
                        "equality-unescaped",
                        "escaped",
                        "Stores a credential, and a newer one whose id is escaped.",
                        EqualityChecks::escaped)
                .add(
                        "equality-other-issuer",
                        "other",
                        "Stores a credential of another issuer with the same id.",
                        EqualityChecks::another)
                .add(
                        "equality-newer-replaces",
                        "newer",
                        "Stores a credential, and a newer one of it.",
                        (host, examination) -> newer(
                                host,
                                examination,
                                (older, newer) -> replaced(new Account(host, examination), older, newer)))
                .add(
                        "equality-newer-replaces",
                        "older",
                        "Stores a credential, and an older one of it.",
                        EqualityChecks::older);
    }

    interface Look {
        Finding at(Stored older, Stored newer) throws Exception;
    }

    /** Where two are stored, the older first. */
    static Finding newer(CredentialHost host, Examination examination, Look look) throws Exception {
        Account account = new Account(host, examination);
        String id = account.id("renewed");
        Stored older = account.changed("renewed-older", id, from(OLDER));
        Stored newer = account.changed("renewed-newer", id, from(NEWER));
        return older.isTaken() ? look.at(older, newer) : notTaken();
    }

    private static Finding older(CredentialHost host, Examination examination) throws Exception {
        Account account = new Account(host, examination);
        String id = account.id("outdated");
        Stored newer = account.changed("outdated-newer", id, from(NEWER));
        Stored older = account.changed("outdated-older", id, from(OLDER));
        return newer.isTaken() ? replaced(account, older, newer) : notTaken();
    }

    private static Finding escaped(CredentialHost host, Examination examination) throws Exception {
        Account account = new Account(host, examination);
        String id = "https://guild.example/credentials/" + account.id("escaped").substring("urn:uuid:".length());
        Stored older = account.changed("escaped-older", id + "/carrick-bend", from(OLDER));
        Stored newer = account.changed("escaped-newer", id + "/carrick%2Dbend", from(NEWER));
        return older.isTaken() && newer.isTaken() ? replaced(account, older, newer) : notTaken();
    }

    private static Finding another(CredentialHost host, Examination examination) throws Exception {
        Account account = new Account(host, examination);
        String id = account.id("shared");
        Stored ours = account.changed("shared-ours", id, document -> document);
        Stored theirs = account.ofAnother("shared-theirs", id);
        if (!ours.isTaken() || !theirs.isTaken()) {
            return notTaken();
        }
        Listing listing = account.listing();
        return ours.isIn(listing) && theirs.isIn(listing)
                ? Finding.passed()
                : Finding.failed("A credential takes the place of one of another issuer.");
    }

    private static Finding replaced(Account account, Stored older, Stored newer) throws Exception {
        Listing listing = account.listing();
        return newer.isIn(listing) && !older.isIn(listing)
                ? Finding.passed()
                : Finding.failed("Of two credentials that are the same, the newer one alone should be listed.");
    }

    private static Account.Change from(String time) {
        return document -> document.with("validFrom", new JsonString(time));
    }

    private static Finding notTaken() {
        return Finding.indeterminate("The subject does not store the good credentials that it is given.");
    }
}
