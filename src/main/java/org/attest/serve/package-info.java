/**
 * The server: a database over HTTP, for reading.
 *
 * <p>Stands on Fuseki, which is told by {@code fuseki-config/} which services there are; what they do is in the packages
 * below this one. Takes no data in, decides nothing about the graph, and opens no database: it is given one. Entry
 * classes: {@link org.attest.serve.AttestServer}; {@link org.attest.serve.AttestModule} for the stock Fuseki server.
 */
@NullMarked
package org.attest.serve;

import org.jspecify.annotations.NullMarked;
