/** Benchmarks: {@code mvn -Pbench verify} runs them all and prints their figures. They assert nothing. */
@NullMarked
package org.attest.bench;

import org.jspecify.annotations.NullMarked;
