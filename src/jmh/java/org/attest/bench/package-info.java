/**
 * Benchmarks. {@code mvn -Pbench verify} runs those of JMH and prints their figures; the longer ones, which start whole programs, are commands of
 * {@link org.attest.bench.Bench}. They assert nothing.
 */
@NullMarked
package org.attest.bench;

import org.jspecify.annotations.NullMarked;
