package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

/** How to secure a credential. */
public sealed interface Securing {
    /** An embedded proof of Data Integrity, by the registered name of its cryptosuite, as in {@code eddsa-rdfc-2022}. */
    static Securing dataIntegrity(String cryptosuite) {
        return new DataIntegrity(cryptosuite);
    }

    /** An embedded proof of Data Integrity. */
    record DataIntegrity(String cryptosuite) implements Securing {
        public DataIntegrity {
            requireNonNull(cryptosuite, "cryptosuite");
        }
    }
}
