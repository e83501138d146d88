package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;
import static org.lerkit.crypto.Texts.texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lerkit.crypto.StatusList.Kind;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.vc.BitstringStatusListEntry;
import org.lerkit.model.vc.RevocationList;
import org.lerkit.model.vc.StatusList2021Entry;
import org.lerkit.model.vc.StatusMessage;

/**
 * Looks up the statuses that a credential names: in bitstring status lists, which are credentials of their own and are
 * verified as such, and in the revocation lists of 1EdTech. What cannot be looked up is open, never "not revoked". For
 * one run, which reads each list once. Thread-safe.
 */
final class StatusCheck {
    private static final int MOST_ENTRIES = 32;
    private static final int LARGEST_STATUS = 16;
    private static final Set<String> LOOKED_UP =
            Set.of("BitstringStatusListEntry", "StatusList2021Entry", "1EdTechRevocationList");

    private final VerificationPolicy policy;
    private final DocumentLoader documents;
    private final StatusLists lists;
    private final Map<String, Optional<RevocationList>> revocations = new ConcurrentHashMap<>();

    StatusCheck(CryptoConfig config, VerificationPolicy policy, DocumentLoader documents) {
        this.policy = policy;
        this.documents = documents;
        this.lists = new StatusLists(config, policy, documents);
    }

    CheckResult check(JsonObject credential, JsonPointer place) {
        JsonValue value = credential.get("credentialStatus").orElse(JsonArray.EMPTY);
        JsonPointer at = place.child("credentialStatus");
        List<JsonValue> entries = value.items();
        if (entries.isEmpty()) {
            return new CheckResult.Skipped("the credential names no status");
        }
        Verdict verdict = new Verdict();
        if (StatusList.is(credential) || entries.size() > MOST_ENTRIES) {
            verdict.doubt(CryptoProblem.STATUS_UNSUPPORTED.at(
                    at, "the status of a status list, or more than " + MOST_ENTRIES + " statuses"));
            return verdict.result();
        }
        for (int i = 0; i < entries.size(); i++) {
            JsonPointer entry = value instanceof JsonArray ? at.child(i) : at;
            try {
                check(entries.get(i), credential, entry, verdict);
            } catch (MalformedValueException | NumberFormatException | ArithmeticException e) {
                verdict.fail(CryptoProblem.STATUS_MALFORMED.at(entry, "a member is missing, or of another form"));
            }
        }
        return verdict.result();
    }

    private void check(JsonValue value, JsonObject credential, JsonPointer at, Verdict verdict) {
        Set<String> types = value instanceof JsonObject object ? texts(object, "type") : Set.of();
        String type = types.stream().filter(LOOKED_UP::contains).findFirst().orElse("");
        switch (type) {
            case "BitstringStatusListEntry" ->
                bitstring(new BitstringStatusListEntry((JsonObject) value), credential, at, verdict);
            case "StatusList2021Entry" ->
                year2021(new StatusList2021Entry((JsonObject) value), credential, at, verdict);
            case "1EdTechRevocationList" -> revocationList((JsonObject) value, credential, at, verdict);
            default ->
                verdict.doubt(CryptoProblem.STATUS_UNSUPPORTED.at(
                        at.child("type"), "the status is of a kind that is not looked up"));
        }
    }

    private void bitstring(BitstringStatusListEntry entry, JsonObject credential, JsonPointer at, Verdict verdict) {
        int size = entry.statusSize().map(Decimal::text).map(Integer::parseInt).orElse(1);
        if (size < 1 || size > LARGEST_STATUS) {
            verdict.fail(CryptoProblem.STATUS_MALFORMED.at(
                    at.child("statusSize"), "not from 1 to " + LARGEST_STATUS + " bits"));
            return;
        }
        String url = entry.statusListCredential().value();
        Optional<Integer> status = status(
                new Asked(Kind.BITSTRING, url, entry.statusPurpose(), entry.statusListIndex(), size),
                credential,
                at,
                verdict);
        status.ifPresent(found -> judge(entry.statusPurpose(), found, message(entry, found, at), verdict));
    }

    private void year2021(StatusList2021Entry entry, JsonObject credential, JsonPointer at, Verdict verdict) {
        String url = entry.statusListCredential().value();
        status(
                        new Asked(Kind.YEAR_2021, url, entry.statusPurpose(), entry.statusListIndex(), 1),
                        credential,
                        at,
                        verdict)
                .ifPresent(found -> judge(entry.statusPurpose(), found, at, verdict));
    }

    private record Asked(Kind kind, String url, String purpose, String index, int size) {}

    /** The status in the list; what keeps from it is added to the verdict. */
    private Optional<Integer> status(Asked asked, JsonObject credential, JsonPointer at, Verdict verdict) {
        JsonPointer where = at.child("statusListCredential");
        Optional<StatusList> list = lists.list(asked.url(), asked.kind(), where, verdict);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        boolean own = list.get().issuer().equals(Structure.issuerId(credential));
        if (!own && list.get().issuer().filter(policy.statusIssuers()::contains).isEmpty()) {
            verdict.doubt(CryptoProblem.STATUS_LIST_ISSUER.at(where, "the list is of another issuer"));
            return Optional.empty();
        }
        if (!list.get().purposes().contains(asked.purpose())) {
            verdict.fail(CryptoProblem.STATUS_PURPOSE.at(at.child("statusPurpose"), "the list is of another purpose"));
            return Optional.empty();
        }
        long size = list.get().size(asked.size());
        if (size < StatusList.LEAST_STATUSES) {
            verdict.fail(CryptoProblem.STATUS_LIST_LENGTH.at(
                    where, "the list has fewer than " + StatusList.LEAST_STATUSES + " statuses"));
            return Optional.empty();
        }
        long index = asked.index().length() > 10 ? Long.MAX_VALUE : Long.parseUnsignedLong(asked.index());
        if (index >= size) {
            verdict.fail(CryptoProblem.STATUS_RANGE.at(at.child("statusListIndex"), "outside the list"));
            return Optional.empty();
        }
        return Optional.of(list.get().status(index, asked.size()));
    }

    private static void judge(String purpose, int status, JsonPointer at, Verdict verdict) {
        if (purpose.equals("message")) {
            verdict.warn(CryptoProblem.STATUS_MESSAGE.warning(at, "the issuer says what the status is"));
        } else if (status != 0) {
            switch (purpose) {
                case "revocation" -> verdict.fail(CryptoProblem.STATUS_REVOKED.at(at, "the issuer has revoked it"));
                case "suspension" -> verdict.fail(CryptoProblem.STATUS_SUSPENDED.at(at, "the issuer has suspended it"));
                case "refresh" -> verdict.warn(CryptoProblem.STATUS_REFRESH.warning(at, "the issuer has a newer one"));
                default ->
                    verdict.doubt(CryptoProblem.STATUS_UNSUPPORTED.at(at, "a status for a purpose that is not known"));
            }
        }
    }

    /** Where the entry says what a status means; the entry itself if nowhere. */
    private static JsonPointer message(BitstringStatusListEntry entry, int status, JsonPointer at) {
        List<StatusMessage> messages = entry.statusMessage();
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).status().equalsIgnoreCase("0x" + Integer.toHexString(status))) {
                return at.child("statusMessage").child(i);
            }
        }
        return at;
    }

    /** A revocation list is not signed: its word is that of the HTTPS URL which the signed credential names. */
    private void revocationList(JsonObject entry, JsonObject credential, JsonPointer at, Verdict verdict) {
        String url = text(entry, "id").orElse("");
        Optional<String> id = text(credential, "id");
        if (url.isEmpty() || id.isEmpty()) {
            verdict.fail(CryptoProblem.STATUS_MALFORMED.at(at, "neither the list nor the credential may lack an id"));
            return;
        }
        if (documents.load(url) instanceof DocumentResult.Found found) {
            Optional<RevocationList> list = revocations.computeIfAbsent(url, any -> read(found.bytes()));
            boolean own = list.isPresent()
                    && list.get().id().value().equals(url)
                    && Structure.issuerId(credential)
                            .filter(list.get().issuer().value()::equals)
                            .isPresent();
            if (!own) {
                verdict.fail(CryptoProblem.STATUS_LIST_INVALID.at(at, "no revocation list of this issuer and address"));
            } else if (list.get().revokedCredential().stream()
                    .anyMatch(revoked -> revoked.id().value().equals(id.get())
                            && revoked.revoked().orElse(true))) {
                verdict.fail(CryptoProblem.STATUS_REVOKED.at(at, "the issuer has revoked it"));
            }
        } else {
            verdict.doubt(CryptoProblem.STATUS_UNREACHABLE.at(at, "the revocation list could not be had"));
        }
    }

    private static Optional<RevocationList> read(byte[] bytes) {
        try {
            JsonObject json = JsonReader.standard().readObject(bytes);
            RevocationList list = new RevocationList(json);
            return list.check().isEmpty() ? Optional.of(list) : Optional.empty();
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }
}
