package org.lerkit.testkit.mutate;

/** When a document is changed: before or after which part of it is signed. */
public enum Stage {
    /** Before anything is signed: the signatures hold over what is wrong. */
    CREDENTIAL,
    /** After the credentials in it are signed, and before it is itself. */
    OUTER,
    /** The proof, before its value is made. */
    PROOF,
    /** The header of a token, before it is signed. */
    HEADER,
    /** The claims of a token, before they are signed. */
    CLAIMS,
    /**
     * After it is signed, what the graph of a document does not show to a signer that is careless: a term that no context
     * defines, an identifier that is relative. The signature over the graph holds.
     */
    UNSEEN,
    /** After it is signed. */
    SECURED
}
