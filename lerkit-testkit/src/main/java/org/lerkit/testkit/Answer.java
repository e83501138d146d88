package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

/** What a subject answers when it is asked for a document. */
public sealed interface Answer {
    /**
     * Here it is.
     *
     * @param content its bytes, as whoever gets it would get it
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Document(byte[] content) implements Answer {
        public Document {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /**
     * It does not do that, because of what it was asked.
     *
     * @param reason why, as the subject says it
     */
    record Refused(String reason) implements Answer {
        public Refused {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * It cannot do that at all.
     *
     * @param reason why
     */
    record Unable(String reason) implements Answer {
        public Unable {
            requireNonNull(reason, "reason");
        }
    }

    /** A document. */
    static Answer document(byte[] content) {
        return new Document(content);
    }

    /** A refusal. */
    static Answer refused(String reason) {
        return new Refused(reason);
    }

    /** Something that the subject cannot do. */
    static Answer unable(String reason) {
        return new Unable(reason);
    }
}
