package org.lerkit.model.xml;

import java.util.List;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SpecRef;
import org.lerkit.model.XmlLocation;

/** What was read is not XML that lerkit takes, or is more than the limits allow. Never says what was there. */
public final class XmlSyntaxException extends LerkitException {
    private static final long serialVersionUID = 1L;

    /** Not well-formed XML 1.0 with namespaces. */
    public static final ProblemCode SYNTAX = new ProblemCode("xml.syntax");
    /** More than the limits allow. */
    public static final ProblemCode LIMIT = new ProblemCode("xml.limit");
    /** A document type declaration. */
    public static final ProblemCode DTD = new ProblemCode("xml.dtd");
    /** Bytes that are not in the encoding of the document, or an encoding that lerkit does not read. */
    public static final ProblemCode ENCODING = new ProblemCode("xml.encoding");

    private static final SpecRef XML = new SpecRef("XML 1.0", "https://www.w3.org/TR/xml/");

    private final transient Problem problem;

    XmlSyntaxException(ProblemCode code, XmlLocation location, String reason, String hint) {
        super(location.describe() + ": " + reason);
        this.problem = Problem.error(code, location, reason, XML).withHint(hint);
    }

    /** The same as a problem, for a report. */
    public Problem problem() {
        return problem;
    }

    @Override
    public List<Problem> problems() {
        return List.of(problem);
    }

    /** The innermost element that was open, with line and column of what is wrong. */
    public XmlLocation location() {
        return (XmlLocation) problem.location();
    }
}
