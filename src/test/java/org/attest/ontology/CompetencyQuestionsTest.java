package org.attest.ontology;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.attest.query.CompetencyQuestion;
import org.attest.query.CompetencyQuestions;
import org.attest.query.QueryRunner;
import org.attest.query.ResultFormat;
import org.attest.query.RunOptions;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every competency question has the answer that stands beside it, in order where the query has ORDER BY, and together
 * they need every class and property of the ontology.
 *
 * <p>With {@code -Dattest.questions.write=true} the answers are written instead; they are to be read before they are kept.
 */
class CompetencyQuestionsTest {

    private static final Path QUESTIONS = Path.of("ontology/questions");
    private static final boolean WRITE = Boolean.getBoolean("attest.questions.write");

    /** Terms about terms and shapes, which no data have: they are read by the pages and by people. */
    private static final Map<String, String> DOCUMENTATION = Map.of(
            "cure", "tells what to do about a broken shape",
            "question", "tells what a term is for",
            "counterExample", "tells what a term is not for",
            "plainProperty", "ties a kind of relation to a property",
            "noCounterpartIn", "tells that a code of others has nothing of ours",
            "readAs", "tells which type a record coded by others gets");

    private static final List<CompetencyQuestion> ALL =
            CompetencyQuestions.standard().all();
    private static final Graph ONTOLOGY = OntologyFiles.terms();

    @TempDir
    static Path temporary;

    private static QuestionData data;

    @BeforeAll
    static void open() {
        data = new QuestionData(temporary);
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void noFileHasAProblem() {
        assertThat(CompetencyQuestions.standard().problems()).isEmpty();
        assertThat(ALL).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> eachGivesTheExpectedRows() {
        return ALL.stream().map(question -> DynamicTest.dynamicTest(question.name(), () -> check(question)));
    }

    @Test
    void numbersHaveNoGap() {
        Set<Integer> numbers = ALL.stream().map(CompetencyQuestion::number).collect(toCollection(TreeSet::new));

        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void anAnswerThatMustBeEmptyHasACounterpartThatIsNotOnTheSameData() {
        List<CompetencyQuestion> empty =
                ALL.stream().filter(CompetencyQuestion::empty).toList();
        assertThat(empty).isNotEmpty();
        for (CompetencyQuestion question : empty) {
            assertThat(question.not())
                    .as("%s says what must not follow", question.name())
                    .isNotBlank();
            assertThat(ALL.stream()
                            .filter(other -> other.number() == question.number() && !other.empty())
                            .map(CompetencyQuestion::data))
                    .as("data of queries of question %d that find something", question.number())
                    .contains(question.data());
        }
    }

    @Test
    void everyFileBelongsToAQuestion() throws IOException {
        Set<String> names = ALL.stream().map(CompetencyQuestion::name).collect(toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(QUESTIONS)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .allMatch(name -> names.contains(name.replaceFirst("\\.(rq|csv)$", "")));
        }
        Set<String> folders =
                ALL.stream().flatMap(question -> question.data().stream()).collect(toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(QuestionData.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(folders::contains);
        }
    }

    @Test
    void everyTermOfAQueryIsOneOfTheOntology() {
        for (CompetencyQuestion question : ALL) {
            assertThat(question.terms())
                    .as("terms of %s that the ontology has", question.name())
                    .isNotEmpty()
                    .allMatch(term -> ONTOLOGY.contains(Att.term(term), RDFS.Nodes.isDefinedBy, Node.ANY));
        }
    }

    @Test
    void everyClassAndPropertyStandsInAQuestion() {
        Set<String> used =
                ALL.stream().flatMap(question -> question.terms().stream()).collect(toCollection(TreeSet::new));
        Set<String> classes = OntologyFiles.defined(ONTOLOGY, OWL2.Class.asNode());
        Set<String> properties = properties();
        Set<String> missing = new TreeSet<>(classes);
        missing.addAll(properties);
        missing.removeAll(used);
        long questions = ALL.stream().map(CompetencyQuestion::number).distinct().count();
        // Into the report of this test.
        System.out.printf(
                "%d classes and %d properties, %s in %d questions with %d queries%n",
                classes.size(),
                properties.size(),
                missing.isEmpty() ? "all" : "all but " + missing.size(),
                questions,
                ALL.size());

        assertThat(classes).hasSizeGreaterThan(100);
        assertThat(properties).hasSizeGreaterThan(80).doesNotContainAnyElementsOf(DOCUMENTATION.keySet());
        assertThat(missing).as("terms that no question needs").isEmpty();
    }

    /** An answer could be empty because of a slip of the pen in the IRI of a thing. */
    @Test
    void everyThingOfAQueryIsInItsData() {
        for (CompetencyQuestion question : ALL) {
            DatasetGraph dataset = data.of(question.data());
            assertThat(question.iris().stream().filter(iri -> iri.startsWith(Iris.THINGS)))
                    .as("things of %s that its data have", question.name())
                    .allMatch(iri -> Txn.calculateRead(
                            dataset,
                            () -> dataset.contains(
                                    Graphs.THINGS, NodeFactory.createURI(iri), RDF.Nodes.type, Node.ANY)));
        }
    }

    /** Or in a name: labels of things have the language of their source, and without it nothing is found. */
    @Test
    void everyLabelOfAQueryIsInItsData() {
        Pattern label = Pattern.compile("rdfs:label \"([^\"]+)\"(?:@([a-z]+))?");
        for (CompetencyQuestion question : ALL) {
            DatasetGraph dataset = data.of(question.data());
            assertThat(label.matcher(question.body()).results().map(found -> literal(found.group(1), found.group(2))))
                    .as("labels of %s that its data have", question.name())
                    .allMatch(text -> Txn.calculateRead(
                            dataset, () -> dataset.contains(Quad.defaultGraphIRI, Node.ANY, RDFS.Nodes.label, text)));
        }
    }

    private static Node literal(String text, String language) {
        return language == null ? NodeFactory.createLiteralString(text) : NodeFactory.createLiteralLang(text, language);
    }

    private static Set<String> properties() {
        Set<String> properties = new TreeSet<>();
        Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty)
                .forEach(kind -> properties.addAll(OntologyFiles.defined(ONTOLOGY, kind.asNode())));
        properties.removeAll(DOCUMENTATION.keySet());
        return properties;
    }

    private static void check(CompetencyQuestion question) throws IOException {
        List<List<String>> rows = rows(answer(question));
        Path file = QUESTIONS.resolve(question.name() + ".csv");
        if (WRITE) {
            Files.writeString(file, text(sorted(question, rows)));
        }
        assertThat(file).as("expected rows of %s", question.name()).exists();
        assertThat(sorted(question, rows))
                .as(question.name())
                .containsExactlyElementsOf(sorted(question, rows(Files.readString(file))));
        if (question.empty()) {
            assertThat(rows).as(question.name() + " finds nothing").hasSize(1);
        } else {
            assertThat(rows).as(question.name() + " finds something").hasSizeGreaterThan(1);
        }
    }

    /** As CSV, with prefixes in place of the namespaces that stand in nearly every row. */
    private static String answer(CompetencyQuestion question) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueryRunner.run(question.query(), data.of(question.data()), ResultFormat.CSV, out, RunOptions.standard());
        return out.toString(StandardCharsets.UTF_8)
                .replace(Att.NS, "att:")
                .replace(Iris.THINGS, "thing:")
                .replace(QuestionData.BASE, ":");
    }

    private static List<List<String>> rows(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream()
                .map(row -> List.copyOf(row.getFields()))
                .toList();
    }

    private static List<List<String>> sorted(CompetencyQuestion question, List<List<String>> rows) {
        return question.query().hasOrderBy()
                ? rows
                : Stream.concat(
                                rows.stream().limit(1),
                                rows.stream()
                                        .skip(1)
                                        .sorted((a, b) -> a.toString().compareTo(b.toString())))
                        .toList();
    }

    private static String text(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
