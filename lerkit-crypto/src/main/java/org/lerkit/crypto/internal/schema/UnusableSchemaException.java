package org.lerkit.crypto.internal.schema;

import org.lerkit.crypto.spi.CryptoProblem;

/** A schema that nothing can be checked against; the message says why, with nothing of the instance in it. */
public final class UnusableSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final CryptoProblem problem;

    UnusableSchemaException(CryptoProblem problem, String message) {
        super(message);
        this.problem = problem;
    }

    static UnusableSchemaException limit() {
        return new UnusableSchemaException(
                CryptoProblem.SCHEMA_LIMIT, "a schema that asks for more work than any real one");
    }

    /** What kind of problem it is. */
    public CryptoProblem problem() {
        return problem;
    }
}
