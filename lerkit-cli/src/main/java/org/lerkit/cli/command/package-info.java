/**
 * The commands, one small class each, and what they share: where input comes from, how output is written whole or not
 * at all, how a failure is told. A command sees the world through its {@link org.lerkit.cli.command.Environment} only,
 * so that a test runs it in process with streams, clock and randomness of its own.
 */
@NullMarked
package org.lerkit.cli.command;

import org.jspecify.annotations.NullMarked;
