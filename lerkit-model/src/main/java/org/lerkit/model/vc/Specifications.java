package org.lerkit.model.vc;

import java.util.regex.Pattern;
import org.lerkit.model.SpecRef;
import org.lerkit.model.json.MemberType;

/** The specifications that define what credentials carry. */
final class Specifications {
    static final SpecRef VC_DATA_MODEL_1 =
            new SpecRef("VC Data Model 1.1", "https://www.w3.org/TR/2022/REC-vc-data-model-20220303/");
    static final SpecRef VC_DATA_MODEL_2 = new SpecRef("VC Data Model 2.0", "https://www.w3.org/TR/vc-data-model-2.0/");
    static final SpecRef DATA_INTEGRITY = new SpecRef("Data Integrity 1.0", "https://www.w3.org/TR/vc-data-integrity/");
    static final SpecRef BITSTRING_STATUS_LIST =
            new SpecRef("Bitstring Status List 1.0", "https://www.w3.org/TR/vc-bitstring-status-list/");
    static final SpecRef STATUS_LIST_2021 =
            new SpecRef("Status List 2021", "https://www.w3.org/TR/2023/WD-vc-status-list-20230427/");
    static final SpecRef REVOCATION_LIST_2020 =
            new SpecRef("Revocation List 2020", "https://w3c-ccg.github.io/vc-status-rl-2020/");
    static final SpecRef VC_JSON_SCHEMA = new SpecRef("VC JSON Schema 1.0", "https://www.w3.org/TR/vc-json-schema/");
    static final SpecRef OPEN_BADGES = new SpecRef("Open Badges 3.0", "https://www.imsglobal.org/spec/ob/v3p0/");

    /** A place in a list. */
    static final MemberType<String> INDEX = MemberType.text(
            "a whole number in a string", Pattern.compile("0|[1-9][0-9]*"), "write it in decimal digits, as a string");

    private Specifications() {}
}
