package org.lerkit.model.ob3.api;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** Why a request went as it did. */
public record CodeMinorFieldValue(String text) implements Term {
    private static final Vocabulary<CodeMinorFieldValue> TERMS = Vocabulary.closed(CodeMinorFieldValue::new);
    public static final CodeMinorFieldValue FORBIDDEN = TERMS.term("forbidden");
    public static final CodeMinorFieldValue FULL_SUCCESS = TERMS.term("fullsuccess");
    public static final CodeMinorFieldValue INTERNAL_SERVER_ERROR = TERMS.term("internal_server_error");
    public static final CodeMinorFieldValue INVALID_DATA = TERMS.term("invalid_data");
    public static final CodeMinorFieldValue INVALID_QUERY_PARAMETER = TERMS.term("invalid_query_parameter");
    public static final CodeMinorFieldValue MISDIRECTED_REQUEST = TERMS.term("misdirected_request");
    public static final CodeMinorFieldValue NOT_ACCEPTABLE = TERMS.term("not_acceptable");
    public static final CodeMinorFieldValue NOT_ALLOWED = TERMS.term("not_allowed");
    public static final CodeMinorFieldValue NOT_FOUND = TERMS.term("not_found");
    public static final CodeMinorFieldValue NOT_MODIFIED = TERMS.term("not_modified");
    public static final CodeMinorFieldValue SERVER_BUSY = TERMS.term("server_busy");
    public static final CodeMinorFieldValue UNAUTHORIZED_REQUEST = TERMS.term("unauthorizedrequest");
    public static final CodeMinorFieldValue UNKNOWN = TERMS.term("unknown");
    static final MemberType<CodeMinorFieldValue> TYPE = TERMS.type();
}
