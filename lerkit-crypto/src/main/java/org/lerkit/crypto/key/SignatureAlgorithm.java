package org.lerkit.crypto.key;

/** A signature algorithm with its parameters fixed. */
public enum SignatureAlgorithm {
    /** Ed25519 (RFC 8032): keys of 32 bytes, signatures of 64 bytes, deterministic. */
    ED25519
}
