/**
 * Gets one document over HTTPS from a place that a stranger named, and touches nothing that is not public: a connection
 * goes to the very address that was checked, so that no name can mean one machine to the check and another to the
 * connection. No class of the JDK does this (docs/decisions/0012).
 */
@NullMarked
package org.lerkit.crypto.internal.fetch;

import org.jspecify.annotations.NullMarked;
