package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.TEXT;

import java.util.regex.Pattern;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * What one value of a status means.
 *
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry">Bitstring Status List, StatusMessage</a>
 */
public record StatusMessage(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            Shape.draft("StatusMessage", Specifications.BITSTRING_STATUS_LIST.clause("bitstringstatuslistentry"));
    private static final One<String> STATUS = MEMBERS.required(
            "status", MemberType.text("a hexadecimal number", Pattern.compile("0x[0-9A-Fa-f]+"), "write it like 0x1"));
    private static final One<String> MESSAGE = MEMBERS.required("message", TEXT);
    public static final Shape<StatusMessage> SHAPE = MEMBERS.shape(StatusMessage::new);

    // spotless:off - one line a member
    /** The value, in hexadecimal after {@code 0x}. */
    public String status() { return STATUS.in(json); }
    /** What it means, for those who build software. */
    public String message() { return MESSAGE.in(json); }

    @Override public Shape<StatusMessage> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link StatusMessage}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<StatusMessage, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder status(String value) { return set(STATUS, value); }
        public Builder message(String value) { return set(MESSAGE, value); }
    }
    // spotless:on
}
