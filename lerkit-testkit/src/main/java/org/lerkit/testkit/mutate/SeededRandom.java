package org.lerkit.testkit.mutate;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** What keys of documents that are wrong on purpose are drawn from: a seed gives the same keys again. For nothing else. */
final class SeededRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final transient RandomGenerator generator;

    SeededRandom(long seed) {
        this.generator = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Override
    public void nextBytes(byte[] bytes) {
        generator.nextBytes(bytes);
    }

    @Override
    public int nextInt() {
        return generator.nextInt();
    }

    @Override
    public long nextLong() {
        return generator.nextLong();
    }
}
