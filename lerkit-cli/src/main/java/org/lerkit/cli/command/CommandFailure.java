package org.lerkit.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lerkit.crypto.IssuanceException;
import org.lerkit.crypto.spi.DisclosureException;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.policy.PolicyException;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;

/** A command cannot go on. Says why in words for people, what to do about it, and which code to exit with. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Set<ProblemCode> DEFECTS = Set.of(ConversionProblems.ACCOUNTING, ConversionProblems.DEFECT);

    private final int exitCode;
    private final String hint;

    private CommandFailure(int exitCode, String message, String hint) {
        super(message);
        this.exitCode = exitCode;
        this.hint = hint;
    }

    /** The command line asks for what does not fit together. */
    static CommandFailure usage(String message, String hint) {
        return new CommandFailure(ExitCode.USAGE, message, hint);
    }

    /** An input or output that cannot be worked with. */
    static CommandFailure badInput(String message, String hint) {
        return new CommandFailure(ExitCode.BAD_INPUT, message, hint);
    }

    /** An input that the system does not give. */
    static CommandFailure unreadable(String name, IOException cause) {
        return badInput(name + ": cannot be read: " + reason(cause), "");
    }

    /** An output that the system does not take. */
    static CommandFailure unwritable(String name, IOException cause) {
        return badInput(name + ": cannot be written: " + reason(cause), "");
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        return cause instanceof AccessDeniedException ? "permission denied" : "the system gives no reason";
    }

    /** Something wrong with a document. */
    static CommandFailure of(int exitCode, String document, Problem problem) {
        return new CommandFailure(
                exitCode,
                document + ": " + Words.problem(problem),
                problem.hint().orElse(""));
    }

    /** Whatever lerkit says about a document, with the document's name. */
    static CommandFailure of(String document, LerkitException failure) {
        if (failure instanceof ConversionException refused) {
            return of(exitCode(refused.problem().code()), document, refused.problem());
        }
        if (failure instanceof PolicyException unfit) {
            return badInput(document + ": not used:" + list(unfit.problems()), "");
        }
        if (failure instanceof IssuanceException refused) {
            return new CommandFailure(ExitCode.REJECTED, document + ": not issued:" + list(refused.problems()), "");
        }
        if (failure instanceof DisclosureException refused) {
            return new CommandFailure(ExitCode.REJECTED, document + ": not disclosed:" + list(refused.problems()), "");
        }
        return failure.problems().size() == 1
                ? of(ExitCode.BAD_INPUT, document, failure.problems().get(0))
                : badInput(document + ": " + failure.getMessage(), "");
    }

    /** Does something with a document; whatever lerkit says against it is told with the document's name. */
    static <T> T telling(String document, Work<T> work) {
        try {
            return work.run();
        } catch (LerkitException e) {
            throw of(document, e);
        } catch (IOException e) {
            throw unreadable(document, e);
        } catch (UncheckedIOException e) {
            throw unreadable(document, new IOException(e));
        }
    }

    /** What may meet a document that it can do nothing with. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** What to exit with where a document is not converted for a problem of this kind. */
    static int exitCode(ProblemCode code) {
        if (code.equals(ConversionProblems.LOSS_REFUSED)) {
            return ExitCode.REJECTED;
        }
        return DEFECTS.contains(code) ? ExitCode.INTERNAL : ExitCode.BAD_INPUT;
    }

    private static String list(List<Problem> problems) {
        return problems.stream()
                .map(problem -> "\n  " + Words.problem(problem) + " [" + problem.code() + "]"
                        + problem.hint().map(hint -> "\n    " + hint).orElse(""))
                .collect(Collectors.joining());
    }

    int exitCode() {
        return exitCode;
    }

    /** Says it to people. */
    void tell(PrintStream err) {
        err.println("lerkit: " + getMessage());
        if (!hint.isEmpty()) {
            err.println("        " + hint);
        }
    }
}
