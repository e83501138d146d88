/**
 * The checks of a profile as tests of JUnit Jupiter: {@link org.lerkit.testkit.junit.ConformanceTests}.
 *
 * <p>Works with JUnit Jupiter 5.3 and later, and with 6; lerkit brings none of its own, the build that runs the tests has it.
 */
@NullMarked
package org.lerkit.testkit.junit;

import org.jspecify.annotations.NullMarked;
