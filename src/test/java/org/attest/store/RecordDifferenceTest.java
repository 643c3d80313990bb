package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;

/** Comparing what was mapped place by place gives what comparing all that would be stored gives. */
class RecordDifferenceTest {

    static {
        JenaSystem.init();
    }

    private static final List<Node> OBJECTS = List.of(
            Terms.iri("https://example.org/one"),
            Terms.iri("https://example.org/other"),
            Terms.iri("https://example.org/third"),
            NodeFactory.createLiteralString("1"),
            // One number to the store, in three spellings.
            NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralDT("01", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralDT("+1", XSDDatatype.XSDinteger));

    @Property(tries = 2_000, seed = "5")
    void ofListsItIsThatOfWhatIsStored(
            @ForAll long seed,
            @ForAll @IntRange(max = 12) int size,
            @ForAll @IntRange(max = 4) int changes,
            @ForAll boolean literals,
            @ForAll boolean shuffled) {
        Random random = new Random(seed);
        List<Quad> before = quads(size, literals, random);
        List<Quad> after = changed(before, changes, literals, random);
        if (shuffled) {
            Collections.shuffle(after, random);
        }
        RecordDifference found = RecordDifference.of(before, after);
        Set<Quad> was = RecordDifference.stored(before);
        Set<Quad> is = RecordDifference.stored(after);
        Set<Quad> gone = new HashSet<>(was);
        gone.removeAll(is);
        Set<Quad> come = new HashSet<>(is);
        come.removeAll(was);
        assertThat(found.gone()).isEqualTo(gone);
        assertThat(found.come()).isEqualTo(come);
    }

    private static List<Quad> quads(int size, boolean literals, Random random) {
        Set<Quad> quads = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            quads.add(quad(literals, random));
        }
        return new ArrayList<>(quads);
    }

    private static Quad quad(boolean literals, Random random) {
        Node subject = Terms.iri("https://example.org/account/" + random.nextInt(3));
        return Quad.create(
                Terms.iri("https://example.org/record"),
                subject,
                Terms.LABEL,
                OBJECTS.get(random.nextInt(literals ? OBJECTS.size() : 3)));
    }

    /** Some replaced by others, now and then by one that is there already, which then stands there once. */
    private static List<Quad> changed(List<Quad> before, int changes, boolean literals, Random random) {
        List<Quad> after = new ArrayList<>(before);
        for (int i = 0; i < changes && !after.isEmpty(); i++) {
            after.set(random.nextInt(after.size()), quad(literals, random));
        }
        return new ArrayList<>(new LinkedHashSet<>(after));
    }
}
