package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.INTEGER;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;

/**
 * Where the status of a credential stands in a bitstring status list.
 *
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry">Bitstring Status List, BitstringStatusListEntry</a>
 */
public record BitstringStatusListEntry(JsonObject json) implements CredentialStatus {
    /** The id of an entry that is the URL of its list. */
    public static final ProblemCode NOT_THE_LIST = new ProblemCode("vc.status.entry-id");
    /** A status with more or fewer messages than it has values. */
    public static final ProblemCode MESSAGES = new ProblemCode("vc.status.messages");

    private static final ShapeDraft MEMBERS = Shape.draft(
            "BitstringStatusListEntry", Specifications.BITSTRING_STATUS_LIST.clause("bitstringstatuslistentry"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final One<String> STATUS_PURPOSE = MEMBERS.required("statusPurpose", TEXT);
    private static final One<String> STATUS_LIST_INDEX = MEMBERS.required("statusListIndex", TextForms.INDEX);
    private static final One<Iri> STATUS_LIST_CREDENTIAL = MEMBERS.required("statusListCredential", IRI);
    private static final Maybe<Decimal> STATUS_SIZE = MEMBERS.optional("statusSize", INTEGER);
    private static final Many<StatusMessage> STATUS_MESSAGE =
            MEMBERS.many("statusMessage", node(() -> StatusMessage.SHAPE));
    private static final Many<Iri> STATUS_REFERENCE = MEMBERS.many("statusReference", IRI);
    public static final Shape<BitstringStatusListEntry> SHAPE = MEMBERS.shape(BitstringStatusListEntry::new)
            .rule("id", BitstringStatusListEntry::checkId)
            .rule("status-message", BitstringStatusListEntry::checkMessages);

    // spotless:off - one line a member
    /** What identifies this entry; not where the list is. */
    public Optional<Iri> id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }
    /** What the status is about: {@code revocation}, {@code suspension}, {@code refresh}, {@code message}. */
    public String statusPurpose() { return STATUS_PURPOSE.in(json); }
    /** At which place of the list, counted from 0. */
    public String statusListIndex() { return STATUS_LIST_INDEX.in(json); }
    /** Where the list is. */
    public Iri statusListCredential() { return STATUS_LIST_CREDENTIAL.in(json); }
    /** How many bits a status has; 1 where it is not said. */
    public Optional<Decimal> statusSize() { return STATUS_SIZE.in(json); }
    /** What each value of the status means. */
    public List<StatusMessage> statusMessage() { return STATUS_MESSAGE.in(json); }
    /** Where more is said about the meaning. */
    public List<Iri> statusReference() { return STATUS_REFERENCE.in(json); }

    @Override public Shape<BitstringStatusListEntry> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link BitstringStatusListEntry}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<BitstringStatusListEntry, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder statusPurpose(String value) { return set(STATUS_PURPOSE, value); }
        public Builder statusListIndex(String value) { return set(STATUS_LIST_INDEX, value); }
        public Builder statusListCredential(Iri value) { return set(STATUS_LIST_CREDENTIAL, value); }
        public Builder statusSize(Decimal value) { return set(STATUS_SIZE, value); }
        public Builder statusMessage(List<StatusMessage> values) { return set(STATUS_MESSAGE, values); }
        public Builder statusReference(List<Iri> values) { return set(STATUS_REFERENCE, values); }
    }
    // spotless:on

    private static void checkId(BitstringStatusListEntry entry, Findings findings) {
        if (entry.id().filter(entry.statusListCredential()::equals).isPresent()) {
            findings.in("id").error(NOT_THE_LIST, "the URL of the list", "give the entry an id of its own, or none");
        }
    }

    private static void checkMessages(BitstringStatusListEntry entry, Findings findings) {
        Optional<Decimal> written = entry.statusSize();
        if (written.isPresent() && !written.get().isInteger()) {
            return; // its type has said it
        }
        BigDecimal size = written.map(Decimal::toBigDecimal).orElse(BigDecimal.ONE);
        if (size.signum() <= 0) {
            findings.in("statusSize").error(Findings.FORMAT, "a size of no bits", "write a whole number above 0");
            return;
        }
        int messages = entry.statusMessage().size();
        boolean said = entry.json.get("statusMessage").isPresent();
        if ((said || size.compareTo(BigDecimal.ONE) > 0) && !isPowerOfTwo(messages, size)) {
            findings.in("statusMessage")
                    .error(
                            MESSAGES,
                            messages + " messages; a status of so many bits has another number of values",
                            "say what each value means: 2 messages for 1 bit, 4 for 2, 8 for 3");
        }
    }

    private static boolean isPowerOfTwo(int number, BigDecimal exponent) {
        return exponent.compareTo(BigDecimal.valueOf(30)) <= 0 && number == 1 << exponent.intValue();
    }
}
