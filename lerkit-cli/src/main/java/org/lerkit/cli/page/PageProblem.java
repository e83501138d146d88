package org.lerkit.cli.page;

import org.lerkit.model.ProblemCode;

/** What can be wrong with what is sent to the page. */
final class PageProblem {
    /** A form that cannot be read in exactly one way. */
    static final ProblemCode FORM = new ProblemCode("page.form.malformed");
    /** A form without a document. */
    static final ProblemCode MISSING = new ProblemCode("page.document.missing");
    /** A form with two documents where one is looked at. */
    static final ProblemCode SEVERAL = new ProblemCode("page.document.several");
    /** A document that is larger than the page shows. */
    static final ProblemCode LARGE = new ProblemCode("page.document.large");
    /** A form that a page of another site sent. */
    static final ProblemCode ORIGIN = new ProblemCode("page.origin.refused");
    /** Something to take away that the document does not give. */
    static final ProblemCode DOWNLOAD = new ProblemCode("page.download.none");

    private PageProblem() {}
}
