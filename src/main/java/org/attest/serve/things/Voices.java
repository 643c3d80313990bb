package org.attest.serve.things;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.attest.rdf.Att;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Link;

/** Says of a testimony whose it is, where it stands and how firmly it is meant. */
final class Voices {

    private static final Node TRUE = NodeFactory.createLiteralByValue(true);
    private static final Node DENIES = Att.term("Denies");
    private static final Node HEARSAY = Att.term("Hearsay");
    private static final Node ASSERTS = Att.term("Asserts");
    private static final List<Node> ORDINARY = List.of(Att.term("Current"), Att.term("Unstated"), Att.term("Affirms"));

    private final Data data;
    private final Words words;

    Voices(Data data, Words words) {
        this.data = data;
        this.words = words;
    }

    /** The testimonies in which an account is said, accepted or not. */
    List<Node> of(Node account) {
        return data.anyObjects(account, Att.saidIn);
    }

    boolean accepted(Node testimony) {
        return data.objects(testimony, Att.accepted).contains(TRUE);
    }

    boolean denies(Node testimony) {
        return data.objects(testimony, Att.polarity).contains(DENIES);
    }

    /** Who speaks, through whom. */
    Cell speaker(Node testimony) {
        List<Node> speakers = data.objects(testimony, Att.speaker);
        Cell who = speakers.isEmpty() ? Cell.plain("the source itself") : words.list(speakers);
        List<Node> via = data.objects(testimony, Att.via);
        return via.isEmpty() ? who : who.and(Cell.plain(", via ")).and(words.list(via));
    }

    /** Who speaks, and in which source: a whole phrase that leads to the testimony. */
    Cell phrase(Node testimony) {
        Cell out = speaker(testimony);
        List<Node> sources = data.objects(testimony, Att.source);
        if (!sources.isEmpty()) {
            out = out.and(Cell.plain(", in ")).and(words.list(sources));
        }
        List<Node> published = sources.stream()
                .flatMap(source -> data.objects(source, Att.published).stream())
                .toList();
        if (!published.isEmpty()) {
            out = out.and(Cell.of(
                    Link.plain(" "),
                    Link.quiet("(" + words.list(published).text() + ")").styled("quiet when")));
        }
        return out;
    }

    /** How it is meant: stance, denial, certainty, status, and whether the database accepts it. */
    Cell firmness(Node testimony) {
        List<Cell> marks = new ArrayList<>();
        if (denies(testimony)) {
            marks.add(mark("denies", "denied"));
        }
        for (Node property : List.of(Att.stance, Att.certainty, Att.status)) {
            data.objects(testimony, property).stream()
                    .filter(value -> !ORDINARY.contains(value) && !(denies(testimony) && value.equals(ASSERTS)))
                    .map(value -> mark(words.term(value), accepted(testimony) ? "firm" : "reported"))
                    .forEach(marks::add);
        }
        marks.add(accepted(testimony) ? mark("accepted", "accepted") : mark("not accepted", "reported"));
        return Cell.join(marks, " ").linkedTo(words.links().address(testimony.getURI()));
    }

    /** How a testimony that is not accepted is to be read, in a sentence about its speaker. */
    Cell caution(Node testimony) {
        Cell who = speaker(testimony);
        if (denies(testimony)) {
            return who.and(Cell.plain(" denies this."));
        }
        List<Node> stances = data.objects(testimony, Att.stance);
        String does = stances.isEmpty() || stances.contains(HEARSAY)
                ? "passes this on"
                : words.list(stances).text() + " this";
        String how = words.list(unusual(testimony, Att.certainty, Att.status)).text();
        return who.and(
                Cell.plain(" " + does + (how.isEmpty() ? "" : " (" + how + ")") + ". It is not taken for a fact."));
    }

    /** What to put before an account so that a plan or a denial is not read as a fact; empty for what is accepted. */
    Cell reservation(Node testimony) {
        if (accepted(testimony)) {
            return new Cell(List.of());
        }
        return Cell.of(Link.quiet(denies(testimony) ? "denied: " : "not accepted: "));
    }

    private List<Node> unusual(Node testimony, Node... properties) {
        return Stream.of(properties)
                .flatMap(property -> data.objects(testimony, property).stream())
                .filter(value -> !ORDINARY.contains(value))
                .toList();
    }

    private static Cell mark(String text, String style) {
        return Cell.of(new Link(text, "", "", "mark " + style));
    }
}
