package org.lerkit.model.ob3.api;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** How a request went. */
public record CodeMajor(String text) implements Term {
    private static final Vocabulary<CodeMajor> TERMS = Vocabulary.closed(CodeMajor::new);
    public static final CodeMajor FAILURE = TERMS.term("failure");
    public static final CodeMajor PROCESSING = TERMS.term("processing");
    public static final CodeMajor SUCCESS = TERMS.term("success");
    public static final CodeMajor UNSUPPORTED = TERMS.term("unsupported");
    static final MemberType<CodeMajor> TYPE = TERMS.type();
}
