/** The Data Integrity cryptosuites that lerkit brings. */
@NullMarked
package org.lerkit.crypto.internal.suite;

import org.jspecify.annotations.NullMarked;
