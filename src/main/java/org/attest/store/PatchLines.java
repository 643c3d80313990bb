package org.attest.store;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.apache.jena.rdfpatch.text.TokenWriter;
import org.apache.jena.rdfpatch.text.TokenWriterText;

/** Lines of an RDF Patch as Jena writes them, one at a time, so that they can be sorted. */
final class PatchLines {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final TokenWriter tokens = TokenWriterText.create(bytes);
    private final RDFChangesWriterText writer = new RDFChangesWriterText(tokens);

    /** The line that says something, in UTF-8, with its end. */
    byte[] line(Consumer<RDFChanges> saying) {
        bytes.reset();
        saying.accept(writer);
        tokens.flush();
        return bytes.toByteArray();
    }
}
