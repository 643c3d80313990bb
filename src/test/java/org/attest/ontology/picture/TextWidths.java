package org.attest.ontology.picture;

/**
 * How wide a text is, about, in a common sans-serif font: the widths of Verdana's cousins, rounded up, so that no text
 * leaves its box on a machine with a wide font. No font of this machine is asked, so that all draw the same.
 */
final class TextWidths {

    private static final String NARROW = "fijlrt.,:;'!|()[] I";
    private static final String WIDE = "mwMWQOGD@%";

    private TextWidths() {}

    /** The width in pixels at a size in pixels. */
    static double of(String text, double size) {
        double em = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            em += NARROW.indexOf(c) >= 0 ? 0.38 : WIDE.indexOf(c) >= 0 ? 0.92 : Character.isUpperCase(c) ? 0.72 : 0.6;
        }
        return Math.ceil(em * size);
    }
}
