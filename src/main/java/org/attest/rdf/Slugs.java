package org.attest.rdf;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A name as one step of an IRI: lower case, letters and digits of any script, with single hyphens between them.
 *
 * <p>For the names of extractors and the like. Names of things are matched by another rule, that of
 * {@code org.attest.resolve}, which may change without moving these IRIs.
 */
public final class Slugs {

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCCasefoldInstance();
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Slugs() {}

    /**
     * The slug of a name.
     *
     * @return never empty: a name without letters and digits becomes {@code x-} and eight hex digits of its SHA-256
     */
    public static String of(String name) {
        String folded = COMPATIBLE.normalize(name);
        String slug = ENDS.matcher(BETWEEN.matcher(folded).replaceAll("-")).replaceAll("");
        return slug.isEmpty() ? "x-" + DigestUtils.sha256Hex(name).substring(0, 8) : slug;
    }
}
