package org.lerkit.testkit.report;

/** What every report says of itself. */
final class Notice {
    static final String TEXT =
            "This is pre-certification: what was seen in this run. Certification is given by 1EdTech, and"
                    + " interoperability reports are made by the W3C, each for what is its own. What is untested counts for nothing.";

    private Notice() {}
}
