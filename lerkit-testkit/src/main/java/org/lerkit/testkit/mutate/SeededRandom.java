package org.lerkit.testkit.mutate;

import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** What keys of documents that are wrong on purpose are drawn from: a seed gives the same keys again. For nothing else. */
final class SeededRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    SeededRandom(long seed) {
        super(new Drawn(seed), null);
    }

    private static final class Drawn extends SecureRandomSpi {
        private static final long serialVersionUID = 1L;

        private final transient RandomGenerator generator;

        Drawn(long seed) {
            this.generator = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        }

        @Override
        protected void engineSetSeed(byte[] more) {
            throw new UnsupportedOperationException("the seed is given once");
        }

        @Override
        protected void engineNextBytes(byte[] bytes) {
            generator.nextBytes(bytes);
        }

        @Override
        protected byte[] engineGenerateSeed(int count) {
            byte[] bytes = new byte[count];
            generator.nextBytes(bytes);
            return bytes;
        }
    }
}
