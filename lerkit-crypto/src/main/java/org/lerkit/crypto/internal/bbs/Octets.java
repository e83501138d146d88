package org.lerkit.crypto.internal.bbs;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.util.BigIntegers;

/** A row of octets in the making (section 4.2.4.1, serialize). */
final class Octets {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Octets points(List<G1Point> points) {
        points.forEach(point -> out.writeBytes(point.octets()));
        return this;
    }

    Octets scalars(BigInteger... scalars) {
        for (BigInteger scalar : scalars) {
            out.writeBytes(BigIntegers.asUnsignedByteArray(Bls12381.SCALAR_SIZE, scalar));
        }
        return this;
    }

    Octets scalars(Collection<BigInteger> scalars) {
        return scalars(scalars.toArray(BigInteger[]::new));
    }

    /** A number, in eight octets. */
    Octets number(long number) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    Octets bytes(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    /** How many bytes, and the bytes. */
    Octets sized(byte[] bytes) {
        return number(bytes.length).bytes(bytes);
    }

    byte[] written() {
        return out.toByteArray();
    }
}
