/**
 * The command {@code attest}: one class per subcommand, each doing its input and output and calling one operation.
 *
 * <p>The only package that prints, and {@link org.attest.cli.Main} the only class that ends the program. Results go to
 * standard output, everything else to standard error. Nothing is computed here.
 */
@NullMarked
package org.attest.cli;

import org.jspecify.annotations.NullMarked;
