package org.lerkit.cli;

/** The program. */
public final class Main {
    private Main() {}

    /**
     * Runs a command.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        // the commands come with what they call
    }
}
