/**
 * The checks of a profile as tests of JUnit Jupiter: {@link org.lerkit.testkit.junit.ConformanceTests}.
 *
 * <p>Works with JUnit Jupiter 5.3 and later, and with 6. lerkit brings none: that of the build which runs the tests is used.
 */
@NullMarked
package org.lerkit.testkit.junit;

import org.jspecify.annotations.NullMarked;
