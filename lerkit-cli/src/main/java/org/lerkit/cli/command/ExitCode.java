package org.lerkit.cli.command;

/** What commands exit with. */
final class ExitCode {
    /** Done; verified. */
    static final int DONE = 0;
    /** Not verified, or refused by what the caller asked for. */
    static final int REJECTED = 1;
    /** An input that cannot be read or understood, or an output that cannot be written. */
    static final int BAD_INPUT = 2;
    /** The command line is wrong. */
    static final int USAGE = 3;
    /** A defect of lerkit. */
    static final int INTERNAL = 4;

    private ExitCode() {}
}
