package org.attest.serve.ontology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.attest.query.CompetencyQuestions;
import org.attest.query.QueryLibrary;
import org.attest.serve.http.Representation;
import org.attest.serve.pages.Pages;
import org.attest.serve.terms.Ontology;
import org.attest.serve.terms.OntologyModule;
import org.jspecify.annotations.Nullable;

/**
 * All pages and files of the ontology by their names. Each is made when it is first asked for and then kept: the ontology
 * does not change while a server runs.
 */
final class Documentation {

    /** The name of the page of the shapes. */
    static final String SHAPES = "shapes";

    /** The name of the page of the competency questions. */
    static final String QUESTIONS = "questions";

    private final Ontology ontology;
    private final QueryLibrary library;
    private final Pages pages;
    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private volatile @Nullable Parts parts;

    Documentation(Ontology ontology, QueryLibrary library, Pages pages) {
        this.ontology = ontology;
        this.library = library;
        this.pages = pages;
    }

    private record Parts(
            Vocabulary vocabulary, Shapes shapes, Uses uses, Entries entries, ModulePages modules, Overview overview) {

        static Parts of(Ontology ontology, QueryLibrary library) {
            Vocabulary vocabulary = new Vocabulary(ontology);
            Shapes shapes = Shapes.load();
            Uses uses = new Uses(
                    new CheckReader(shapes, vocabulary).all(),
                    library,
                    CompetencyQuestions.standard().all());
            Entries entries = new Entries(vocabulary, uses, new ValueSchemes(shapes.graph(), vocabulary));
            return new Parts(
                    vocabulary,
                    shapes,
                    uses,
                    entries,
                    new ModulePages(vocabulary, entries, uses),
                    new Overview(vocabulary, entries, uses));
        }
    }

    /** The version in force, which may stand before any name. */
    String version() {
        return Overview.version(ontology);
    }

    /** The names of all documents; the empty one is the whole. */
    List<String> names() {
        return Stream.of(Stream.of(""), ontology.modules().keySet().stream(), Stream.of(SHAPES, QUESTIONS))
                .flatMap(names -> names)
                .toList();
    }

    /** Whether a document has forms in RDF; the questions have not. */
    boolean hasRdf(String name) {
        return !name.equals(QUESTIONS);
    }

    /**
     * A document as text.
     *
     * @param name one of {@link #names()}
     * @param format HTML, or an RDF format where the document has them
     */
    String text(String name, Representation format) {
        return keep(name + "." + format.extension(), () -> make(name, format));
    }

    private String make(String name, Representation format) {
        if (format == Representation.HTML) {
            return html(name);
        }
        OntologyModule module = ontology.modules().get(name);
        if (module != null && format == Representation.TURTLE) {
            // As its authors wrote it, in their order and with their comments.
            return module.turtle();
        }
        return switch (name) {
            case "" -> RdfFiles.text(ontology.graph(), ontology.prefixes(), format);
            case SHAPES -> {
                Graph shapes = parts().shapes().graph();
                yield RdfFiles.text(shapes, shapes.getPrefixMapping(), format);
            }
            default -> RdfFiles.text(module(name).graph(), ontology.prefixes(), format);
        };
    }

    private OntologyModule module(String name) {
        OntologyModule module = ontology.modules().get(name);
        if (module == null) {
            throw new IllegalArgumentException("there is no document " + name + ": ask names() first");
        }
        return module;
    }

    private String html(String name) {
        Parts all = parts();
        return switch (name) {
            case "" -> pages.render("ontology/overview", all.overview().page(all.modules()));
            case SHAPES ->
                pages.render(
                        "ontology/shapes",
                        ShapesPage.of(all.shapes(), all.uses().checks(), all.vocabulary()));
            case QUESTIONS ->
                pages.render(
                        "ontology/questions",
                        QuestionsPage.of(all.uses().questions(), CompetencyQuestions.expectedRows(), all.vocabulary()));
            default -> pages.render("ontology/module", all.modules().of(module(name)));
        };
    }

    /** The page of what was found; not kept. */
    String found(String asked) {
        return pages.render("ontology/find", FindPage.of(asked, parts().vocabulary(), parts().entries()));
    }

    /** The picture as a file of its own; empty where there is none. */
    Optional<String> picture() {
        return Optional.of(Picture.alone()).filter(svg -> !svg.isEmpty());
    }

    // Not computeIfAbsent: a page takes long enough that others should not wait for the map.
    private String keep(String key, Supplier<String> work) {
        String known = kept.get(key);
        if (known == null) {
            known = work.get();
            kept.put(key, known);
        }
        return known;
    }

    private synchronized Parts parts() {
        Parts known = parts;
        if (known == null) {
            known = Parts.of(ontology, library);
            parts = known;
        }
        return known;
    }
}
