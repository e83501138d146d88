package org.lerkit.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How everything about proofs is measured, lerkit and its peers alike: the same flags of the JVM, as long a warm-up, and the
 * best of many short windows. On a machine that is shared the speed of everything moves by a half from one second to the
 * next, so two mean values of a few seconds cannot be compared; the best windows of both can.
 */
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-XX:-BackgroundCompilation", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 60, time = 100, timeUnit = TimeUnit.MILLISECONDS)
abstract class ProofMeasurement {
    ProofMeasurement() {}
}
