package org.lerkit.crypto.status;

import org.lerkit.model.LerkitException;
import org.lerkit.model.ProblemCode;

/** A {@link StatusRegister} cannot be opened, or refuses what is asked of it. Nothing was changed. */
public final class StatusException extends LerkitException {
    private static final long serialVersionUID = 1L;

    /** There is no register. */
    public static final ProblemCode MISSING = new ProblemCode("status.register.missing");
    /** There is a register already. */
    public static final ProblemCode PRESENT = new ProblemCode("status.register.present");
    /** Another process has the register open. */
    public static final ProblemCode IN_USE = new ProblemCode("status.register.in-use");
    /** What is stored is not what was written. */
    public static final ProblemCode DAMAGED = new ProblemCode("status.register.damaged");
    /** The register has no place for the credential. */
    public static final ProblemCode UNKNOWN = new ProblemCode("status.register.unknown");
    /** The register keeps no statuses for that purpose. */
    public static final ProblemCode PURPOSE = new ProblemCode("status.register.purpose");
    /** The credential is revoked, and that cannot be undone. */
    public static final ProblemCode REVOKED = new ProblemCode("status.register.revoked");
    /** Another credential has taken the place of the credential already, or is to take that of itself. */
    public static final ProblemCode SUPERSEDED = new ProblemCode("status.register.superseded");

    private final transient ProblemCode code;

    StatusException(ProblemCode code, String message) {
        super(message);
        this.code = code;
    }

    /** Which of the reasons above it is. */
    public ProblemCode code() {
        return code;
    }
}
