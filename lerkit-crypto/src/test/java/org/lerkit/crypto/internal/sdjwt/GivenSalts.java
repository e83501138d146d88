package org.lerkit.crypto.internal.sdjwt;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;

/** Gives salts that are known, one after the other. */
final class GivenSalts extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final transient Iterator<String> salts;

    GivenSalts(List<String> salts) {
        this.salts = salts.iterator();
    }

    @Override
    public void nextBytes(byte[] bytes) {
        byte[] salt = Base64.getUrlDecoder().decode(salts.next());
        System.arraycopy(salt, 0, bytes, 0, bytes.length);
    }
}
