package org.attest.ingest.re3d;

/**
 * What became of the lines of a data set.
 *
 * @param documents those of its documents
 * @param entities those of the spans marked
 * @param relations those of the relations marked
 */
public record Re3dCounts(Part documents, Part entities, Part relations) {

    /** Nothing read. */
    static final Re3dCounts NONE = new Re3dCounts(new Part(0, 0, 0), new Part(0, 0, 0), new Part(0, 0, 0));

    /**
     * The lines of one file that have something in them.
     *
     * @param read how many there are
     * @param taken how many are in a report; later stages may still find fault with some
     * @param rejected how many are not
     */
    public record Part(int read, int taken, int rejected) {

        /** Insists that none was lost. */
        public Part {
            if (read != taken + rejected) {
                throw new IllegalStateException(
                        "of " + read + " lines read, " + taken + " were taken and " + rejected + " rejected");
            }
        }

        private String text(String what) {
            return read + " " + what + (rejected == 0 ? "" : " (" + rejected + " rejected)");
        }
    }

    /** As a line for a person: {@code 3 documents, 20 entities (1 rejected), 4 relations}. */
    @Override
    public String toString() {
        return documents.text("documents") + ", " + entities.text("entities") + ", " + relations.text("relations");
    }
}
