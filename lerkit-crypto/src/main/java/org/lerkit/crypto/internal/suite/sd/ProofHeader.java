package org.lerkit.crypto.internal.suite.sd;

import org.lerkit.model.cbor.CborReader;
import org.lerkit.model.cbor.CborWriter;

/** The three bytes that a proof value starts with, which say what kind it is of; the last of them tells them apart. */
enum ProofHeader {
    ECDSA_BASE(0, "a base proof of ecdsa-sd-2023"),
    ECDSA_DERIVED(1, "a derived proof of ecdsa-sd-2023"),
    BBS_BASE(2, "a base proof of bbs-2023"),
    BBS_DERIVED(3, "a derived proof of bbs-2023"),
    HOLDER_BASE(4, "a base proof of bbs-2023 with anonymous holder binding, a draft that is not supported"),
    HOLDER_DERIVED(5, "a derived proof of bbs-2023 with anonymous holder binding, a draft that is not supported"),
    PSEUDONYM_BASE(6, "a base proof of bbs-2023 with a pseudonym, a draft that is not supported"),
    PSEUDONYM_DERIVED(7, "a derived proof of bbs-2023 with a pseudonym, a draft that is not supported"),
    HOLDER_PSEUDONYM_BASE(
            8, "a base proof of bbs-2023 with holder binding and a pseudonym, drafts that are not supported"),
    HOLDER_PSEUDONYM_DERIVED(
            9, "a derived proof of bbs-2023 with holder binding and a pseudonym, drafts that are not supported");

    private static final int SIZE = 3;

    private final byte kind;
    private final String title;

    ProofHeader(int kind, String title) {
        this.kind = (byte) kind;
        this.title = title;
    }

    /** Whether it is the header of a value. */
    boolean starts(byte[] value) {
        return value.length >= SIZE && value[0] == (byte) 0xd9 && value[1] == 0x5d && value[2] == kind;
    }

    /** Starts a value: this header, and an array of so many components, which follow. */
    CborWriter components(int count) {
        return new CborWriter(new byte[] {(byte) 0xd9, 0x5d, kind}).array(count);
    }

    /** Reads the components of a value, which must have this header and so many of them. */
    CborReader components(byte[] value, int count) throws MalformedProofValueException {
        if (!starts(value)) {
            for (ProofHeader other : values()) {
                if (other.starts(value)) {
                    throw new MalformedProofValueException("the value of " + other.title + ", not of " + title);
                }
            }
            throw new MalformedProofValueException("not the header of " + title);
        }
        CborReader reader = new CborReader(value, SIZE);
        if (reader.array() != count) {
            throw new MalformedProofValueException("other than " + count + " components");
        }
        return reader;
    }
}
