package org.attest.serve.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.query.CompetencyQuestion;
import org.attest.query.CompetencyQuestions;
import org.attest.query.QueryLibrary;
import org.attest.query.SavedQuery;
import org.attest.rdf.Att;
import org.attest.serve.terms.Ontology;
import org.attest.serve.terms.OntologyModule;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Nothing of the Turtle is missing from the pages, and nothing on them leads nowhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentationTest {

    private static final int FEWEST_TERMS = 450;
    private static final String FIRST = "/ontology";

    private final Ontology ontology = Ontology.load();
    private Site site;

    @BeforeAll
    void start() {
        site = new Site();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private Stream<String> paths() {
        return Stream.concat(
                Stream.of(FIRST, "/ontology/shapes", "/ontology/questions"),
                ontology.modules().keySet().stream().map(module -> "/ontology/" + module));
    }

    /** IRIs of ours with a label, module by module. */
    private List<Node> terms(OntologyModule module) {
        return module.subjects().stream()
                .filter(node -> node.getURI().contains("#"))
                .filter(node -> module.graph().contains(node, RDFS.label.asNode(), Node.ANY)
                        || module.graph().contains(node, SKOS.prefLabel.asNode(), Node.ANY))
                .toList();
    }

    private Element entry(OntologyModule module, Node term) {
        Element entry = site.page("/ontology/" + module.name()).getElementById(anchor(term.getURI()));
        assertThat(entry).as("the entry of " + term).isNotNull();
        return entry;
    }

    private static String anchor(String iri) {
        return iri.substring(iri.indexOf('#') + 1);
    }

    private static List<String> texts(Graph graph, Node term, Node property) {
        return graph.stream(term, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm().replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void everyTermWithEveryThingSaidOfItStandsOnThePageOfItsModule() {
        int seen = 0;
        for (OntologyModule module : ontology.modules().values()) {
            for (Node term : terms(module)) {
                Element entry = entry(module, term);
                for (Node property : List.of(
                        RDFS.label.asNode(),
                        SKOS.prefLabel.asNode(),
                        SKOS.definition.asNode(),
                        SKOS.example.asNode(),
                        SKOS.scopeNote.asNode(),
                        Att.question,
                        Att.counterExample)) {
                    assertThat(texts(module.graph(), term, property))
                            .as(property + " of " + term)
                            .allSatisfy(text -> assertThat(entry.text()).contains(text));
                }
                assertThat(entry.select(".iri").text()).isEqualTo(term.getURI());
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(FEWEST_TERMS);
    }

    @Test
    void theHashOfEveryTermLeadsFromTheOverviewToItsEntry() {
        Document overview = site.page(FIRST);
        List<Node> own = ontology.modules().values().stream()
                .flatMap(module -> terms(module).stream())
                .filter(term -> term.getURI().startsWith(Att.NS))
                .toList();

        assertThat(own).hasSizeGreaterThan(FEWEST_TERMS).allSatisfy(term -> {
            Element line = overview.getElementById(anchor(term.getURI()));
            assertThat(line).isNotNull();
            assertThat(line.text()).contains(texts(ontology.graph(), term, SKOS.definition.asNode()));
            assertThat(line.select("a").eachAttr("href"))
                    .anySatisfy(href -> assertThat(site.target(href)
                                    .orElseThrow()
                                    .select(".iri")
                                    .text())
                            .isEqualTo(term.getURI()));
        });
    }

    @Test
    void aQueryStandsAtJustTheTermsThatItNames() {
        Set<String> expected = new TreeSet<>();
        for (SavedQuery query : QueryLibrary.standard().all()) {
            query.iris().stream()
                    .filter(iri -> iri.startsWith(Att.NS))
                    .forEach(iri -> expected.add(iri + " in /queries/" + query.name()));
        }
        Set<String> shown = new TreeSet<>();
        for (OntologyModule module : ontology.modules().values()) {
            for (Node term : terms(module)) {
                entry(module, term)
                        .select("a[href^=/queries/]")
                        .eachAttr("href")
                        .forEach(href -> shown.add(term.getURI() + " in " + href));
            }
        }
        assertThat(shown).hasSizeGreaterThan(100).isEqualTo(expected);
    }

    @Test
    void aTermThatOnlyAPathNamesCountsAndASuperclassDoesNot() {
        SavedQuery denied = QueryLibrary.standard().find("disputed").orElseThrow();

        assertThat(denied.iris())
                .contains(Att.NS + "denies", Att.NS + "holder", Att.NS + "controlState")
                .doesNotContain(Att.NS + "Control");
    }

    @Test
    void aQuerysPageLeadsToTheTermsThatItNames() {
        assertThat(site.page("/queries/disputed").select("a").eachAttr("href"))
                .contains("/ontology#denies", "/ontology#controlState");
    }

    @Test
    void everyCompetencyQuestionStandsAtTheTermsThatItNames() {
        for (CompetencyQuestion question : CompetencyQuestions.standard().all()) {
            Element whole =
                    site.target("/ontology/questions#q-" + question.number()).orElseThrow();
            assertThat(whole.text()).contains(question.question().replaceAll("\\s+", " "));
            assertThat(whole.select("pre").eachText().stream().map(DocumentationTest::spaced))
                    .contains(
                            spaced(question.body()),
                            spaced(Objects.requireNonNull(
                                    CompetencyQuestions.expectedRows().get(question.name()))));
            question.iris().stream()
                    .map(NodeFactory::createURI)
                    .forEach(term -> ontology.modules().values().stream()
                            .filter(module -> terms(module).contains(term))
                            .forEach(module -> assertThat(
                                            entry(module, term).select("a").eachAttr("href"))
                                    .contains("/ontology/questions#q-" + question.number())));
        }
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void everyCheckStandsOnThePageOfTheShapesAndAtATermItNames() {
        List<Check> checks = new CheckReader(Shapes.load(), new Vocabulary(ontology)).all();
        Document page = site.page("/ontology/shapes");

        assertThat(checks).hasSizeGreaterThan(100).allSatisfy(check -> {
            Element row = page.getElementById(check.name());
            assertThat(row).isNotNull();
            assertThat(row.text()).contains(check.message().text(), check.cure().text(), check.severity());
            assertThat(check.on().isEmpty()).as("asked of: " + check.name()).isFalse();
        });
        assertThat(site.target("/ontology/figures#measure").orElseThrow().text())
                .contains("A figure has exactly one measure, and it is one of the list. violation", "From the scheme");
    }

    @Test
    void everyLinkLeadsSomewhereAndNothingIsLoadedFromElsewhere() {
        List<String> dead = new ArrayList<>();
        Set<String> checked = new TreeSet<>();
        paths().forEach(path -> {
            for (Element link : site.page(path).select("[href]")) {
                String href = link.attr("href").startsWith("#") ? path + link.attr("href") : link.attr("href");
                if (href.startsWith("/ontology") && checked.add(href) && isDead(href)) {
                    dead.add(path + " -> " + href);
                }
                if (href.startsWith("/queries/")) {
                    checked.add(href);
                    assertThat(QueryLibrary.standard().find(href.substring("/queries/".length())))
                            .as(href)
                            .isPresent();
                }
            }
            assertThat(site.page(path).select("script, img, iframe, object")).isEmpty();
        });
        assertThat(dead).isEmpty();
        assertThat(checked).hasSizeGreaterThan(500);
    }

    private boolean isDead(String href) {
        String last = href.substring(href.lastIndexOf('/') + 1);
        return (last.contains(".") && !last.contains("#"))
                ? site.http().get(href.substring(1)).statusCode() != 200
                : site.target(href).isEmpty();
    }

    @Test
    void everyPageIsWellFormedAndNoIdStandsTwice() {
        paths().forEach(path -> {
            Document page = site.page(path);
            assertThat(page.parser().getErrors()).as(path).isEmpty();
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(path).isNotEmpty().doesNotHaveDuplicates();
            assertThat(page.select("h1")).as(path).hasSize(1);
        });
    }

    @Test
    void theOverviewHasThePictureWithLinksTheExampleAndTheWayToTheRest() {
        Document overview = site.page(FIRST);

        Element picture = overview.selectFirst("svg.model");
        assertThat(picture.select("style")).isEmpty();
        assertThat(picture.select("a"))
                .hasSizeBetween(20, 30)
                .allSatisfy(box -> assertThat(
                                site.target(box.attr("href")).orElseThrow().hasClass("term"))
                        .isTrue());
        assertThat(overview.select(".nodes").text())
                .contains("att:hedge almost", "att:stance att:Claims", "att:Capture");
        assertThat(overview.select("link[rel=stylesheet]").eachAttr("href")).contains("/model.css");
        assertThat(overview.select(".about").text()).contains("0.1.0", "apache.org/licenses", "JSON-LD");
    }

    @Test
    void findingWorksWithoutAScript() {
        assertThat(site.page("/ontology?find=capture").select(".terms dt a").eachText())
                .contains("att:Capture", "att:Recapture");
        assertThat(site.page("/ontology?find=zzz").text()).contains("No term has it");
        assertThat(site.page("/ontology?find=%3Cscript%3E").select("script")).isEmpty();
    }
}
