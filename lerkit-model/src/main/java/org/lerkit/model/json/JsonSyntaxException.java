package org.lerkit.model.json;

import java.util.List;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SpecRef;

/** What was read is not JSON, or is more than the limits allow. Says where and why, never what was there. */
public final class JsonSyntaxException extends LerkitException {
    private static final long serialVersionUID = 1L;

    /** Not JSON as RFC 8259 and I-JSON define it. */
    public static final ProblemCode SYNTAX = new ProblemCode("json.syntax");
    /** More than the limits allow. */
    public static final ProblemCode LIMIT = new ProblemCode("json.limit");

    private static final SpecRef RFC_8259 = new SpecRef("RFC 8259", "https://www.rfc-editor.org/rfc/rfc8259");

    private final transient Problem problem;
    private final JsonPointer pointer;
    private final int line;
    private final int column;
    private final long offset;

    JsonSyntaxException(ProblemCode code, String reason, JsonPointer pointer, int line, int column, long offset) {
        super("line " + line + ", column " + column + ", at \"" + pointer.value() + "\": " + reason);
        this.problem = Problem.error(code, pointer, "line " + line + ", column " + column + ": " + reason, RFC_8259);
        this.pointer = pointer;
        this.line = line;
        this.column = column;
        this.offset = offset;
    }

    /** The same as a problem, for a report. */
    public Problem problem() {
        return problem;
    }

    @Override
    public List<Problem> problems() {
        return List.of(problem);
    }

    /** The value or member that was being read. */
    public JsonPointer pointer() {
        return pointer;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1. */
    public int column() {
        return column;
    }

    /** How many bytes come before that place, a byte order mark not counted. */
    public long offset() {
        return offset;
    }
}
