package org.attest.rdf;

/**
 * Puts together the triples of one graph, which must come sorted and each once, as paragraphs: a subject, below it its
 * properties, the values of each on one line.
 *
 * <p>Remembers only the last triple. Takes terms as they are to stand there; equal ones must be equally written.
 */
final class TrigParagraphs {

    private final String indent;
    private final StringBuilder out;
    private String subject = "";
    private String predicate = "";

    TrigParagraphs(String indent, StringBuilder out) {
        this.indent = indent;
        this.out = out;
    }

    /** Adds a triple. */
    void add(String s, String p, String o) {
        if (!s.equals(subject)) {
            end();
            out.append(indent).append(s).append('\n');
            property(p, o);
        } else if (!p.equals(predicate)) {
            out.append(" ;\n");
            property(p, o);
        } else {
            out.append(" , ").append(o);
        }
        subject = s;
        predicate = p;
    }

    private void property(String p, String o) {
        out.append(indent).append("    ").append(p).append(' ').append(o);
    }

    /** Ends the last paragraph; does nothing before the first. */
    void end() {
        if (!subject.isEmpty()) {
            out.append(" .\n");
        }
        subject = "";
    }
}
