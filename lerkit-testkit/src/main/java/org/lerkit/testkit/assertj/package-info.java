/**
 * Assertions of AssertJ about what lerkit reports: {@link org.lerkit.testkit.assertj.LerkitAssertions}.
 *
 * <p>Works with AssertJ 3.0 and later. lerkit brings none: that of the build which runs the tests is used.
 */
@NullMarked
package org.lerkit.testkit.assertj;

import org.jspecify.annotations.NullMarked;
