package org.lerkit.model.vc;

import org.lerkit.model.SpecRef;

/** The data models, and the specifications of what credentials carry. */
public final class Specifications {
    public static final SpecRef VC_DATA_MODEL_1 =
            new SpecRef("VC Data Model 1.1", "https://www.w3.org/TR/2022/REC-vc-data-model-20220303/");
    public static final SpecRef VC_DATA_MODEL_2 =
            new SpecRef("VC Data Model 2.0", "https://www.w3.org/TR/vc-data-model-2.0/");
    public static final SpecRef DATA_INTEGRITY =
            new SpecRef("Data Integrity 1.0", "https://www.w3.org/TR/vc-data-integrity/");
    public static final SpecRef BITSTRING_STATUS_LIST =
            new SpecRef("Bitstring Status List 1.0", "https://www.w3.org/TR/vc-bitstring-status-list/");
    /** The first public working draft of what became Bitstring Status List, as it was implemented. */
    public static final SpecRef STATUS_LIST_2021 =
            new SpecRef("Status List 2021", "https://www.w3.org/TR/2023/WD-vc-status-list-20230427/");

    public static final SpecRef REVOCATION_LIST_2020 =
            new SpecRef("Revocation List 2020", "https://w3c-ccg.github.io/vc-status-rl-2020/");
    public static final SpecRef VC_JSON_SCHEMA =
            new SpecRef("VC JSON Schema 1.0", "https://www.w3.org/TR/vc-json-schema/");
    public static final SpecRef VC_RENDER_METHOD =
            new SpecRef("VC Render Method", "https://www.w3.org/TR/vc-render-method/");
    public static final SpecRef OPEN_BADGES = new SpecRef("Open Badges 3.0", "https://www.imsglobal.org/spec/ob/v3p0/");
    public static final SpecRef REVOCATION_LIST =
            new SpecRef("1EdTech Revocation List 1.0", "https://www.imsglobal.org/spec/vcrl/v1p0/");

    private Specifications() {}
}
