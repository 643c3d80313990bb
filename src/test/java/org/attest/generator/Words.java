package org.attest.generator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Invented names. Each instance gives out every name once. */
final class Words {

    private static final List<String> STARTS = List.of(
            "Ka", "Ve", "Tu", "Sar", "Mo", "Bre", "Ol", "Dra", "Fi", "Gu", "Hes", "Ilm", "Jo", "Ke", "Lu", "Nar", "Or",
            "Pel", "Qua", "Ri", "Sto", "Tam", "Ul", "Vor", "Wen", "Yar", "Zel", "Ab", "Cor", "Eb");
    private static final List<String> MIDDLES = List.of(
            "", "", "la", "ren", "ti", "mo", "va", "ner", "do", "shi", "gal", "lu", "be", "ku", "rin", "ze", "pa",
            "ost");
    private static final List<String> ENDS = List.of(
            "ra", "nik", "tun", "vel", "sk", "mar", "dan", "lo", "bek", "ria", "gar", "nov", "phe", "sul", "tash", "wé",
            "zin", "ök", "rum", "hata");

    private final Draw draw;
    private final Set<String> given = new HashSet<>();

    Words(Draw draw) {
        this.draw = draw;
    }

    /** A name that was not given before: one word. */
    String next() {
        String name;
        do {
            name = draw.of(STARTS) + draw.of(MIDDLES) + (given.size() > 2000 ? draw.of(MIDDLES) : "") + draw.of(ENDS);
        } while (!given.add(name));
        return name;
    }
}
