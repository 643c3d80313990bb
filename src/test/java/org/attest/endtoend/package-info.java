/** The Mosul example through every way there is to ask it: command, command beside a server, HTTP, browser. */
@org.jspecify.annotations.NullMarked
package org.attest.endtoend;
