package org.attest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.SKOS;
import org.attest.ingest.json.CanonicalJson;
import org.attest.model.Branch;
import org.attest.model.Certainty;
import org.attest.model.ChainRelation;
import org.attest.model.CivilianStatus;
import org.attest.model.ControlState;
import org.attest.model.Echelon;
import org.attest.model.EntityKind;
import org.attest.model.ExclusionReason;
import org.attest.model.ExtractorKind;
import org.attest.model.Outcome;
import org.attest.model.PlacePrecision;
import org.attest.model.Polarity;
import org.attest.model.PostKind;
import org.attest.model.PublishedBasis;
import org.attest.model.Rate;
import org.attest.model.RelationType;
import org.attest.model.Report;
import org.attest.model.SourceType;
import org.attest.model.Stance;
import org.attest.model.Weapon;
import org.attest.model.Word;
import org.attest.testing.Arbitraries;
import org.attest.testing.Reports;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas and the readers say the same, and the schemas keep to what structured output allows. */
class SchemaTest {

    private static final String REPORT = "/org/attest/ingest/report.schema.json";
    private static final String AUTHORITY = "/org/attest/ingest/authority.schema.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema REPORTS = schema(REPORT);
    private static final Schema AUTHORITIES = schema(AUTHORITY);
    private static final Path ONTOLOGY = Path.of("ontology");

    private static Schema schema(String resource) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Reports.read(resource), InputFormat.JSON);
    }

    private static List<String> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    /** With every field: the schema asks for all of them, the reader takes one that may be null for null. */
    private static String inFull(String json) {
        return ReportWriter.compact(
                new ReportReader().parse("f.json", json).report().orElseThrow());
    }

    /** Errors but for fields that are left out. */
    private static List<String> butForGaps(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .filter(error -> !error.getKeyword().equals("required"))
                .map(Error::toString)
                .toList();
    }

    private static JsonNode tree(String resource) throws IOException {
        return MAPPER.readTree(Reports.read(resource));
    }

    @TestFactory
    Stream<DynamicTest> validReportsAreReadWithoutAComplaint() {
        return Reports.files("/reports/valid").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String json = Files.readString(file);
                    assertThat(errors(REPORTS, json)).isEmpty();
                    assertThat(new ReportReader().parse("f.json", json).problems())
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> validAuthoritiesAreReadWithoutAComplaint() {
        return Reports.files("/authorities/valid").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String json = Files.readString(file);
                    assertThat(errors(AUTHORITIES, json)).isEmpty();
                    assertThat(new AuthorityReader().parse("f.json", json).problems())
                            .isEmpty();
                }));
    }

    @Test
    void anAuthorityThatIsWrittenIsValidAndReadsBackToTheSame() {
        String json = Reports.read("/authorities/valid/karsa.json");
        IncomingAuthority read = new AuthorityReader().parse("f.json", json);

        String written = new String(AuthorityWriter.canonical(read.authority().orElseThrow()), StandardCharsets.UTF_8);

        assertThat(errors(AUTHORITIES, written)).isEmpty();
        assertThat(written).isEqualTo(CanonicalJson.of(json));
        assertThat(new AuthorityReader().parse("f.json", written).authority()).isEqualTo(read.authority());
        assertThat(errors(AUTHORITIES, written.replace("karsa-valley", "geonames/9010")))
                .isEmpty();
        assertThat(errors(AUTHORITIES, written.replace("karsa-valley", "geonames/9010/1")))
                .isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> theExampleIsValidAndReadWithoutAComplaint() {
        return Reports.files("/org/attest/examples/mosul").stream()
                .filter(file -> file.toString().endsWith(".json"))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String json = Files.readString(file);
                    boolean report = json.contains("attest-report/1");
                    assertThat(report ? errors(REPORTS, inFull(json)) : butForGaps(AUTHORITIES, json))
                            .isEmpty();
                    assertThat(
                                    report
                                            ? new ReportReader()
                                                    .parse("f.json", json)
                                                    .problems()
                                            : new AuthorityReader()
                                                    .parse("f.json", json)
                                                    .problems())
                            .isEmpty();
                }));
    }

    @Provide
    Arbitrary<Report> reports() {
        return Arbitraries.reports();
    }

    @Property(seed = "43", tries = 100)
    void whatIsWrittenIsValid(@ForAll("reports") Report report) {
        assertThat(errors(REPORTS, ReportWriter.compact(report))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        /format | "attest-report/2"
        /source/type | "Newspaper"
        /source/nickname | "x"
        /entities/0/kind | "Paper"
        /events/0/type | "Picnic"
        /testimonies/0/stance | "says"
        /testimonies/0/id | "T 1"
        /testimonies/0/facts/0/fact | "evnt"
        /testimonies/0/facts/0/date | "2031"
        /testimonies/0/facts/0/causes | "ford-lost"
        /testimonies/0/facts/0/causes/0 | {"source": "x"}
        /testimonies/0/facts/0/weapons/0 | "bow"
        /testimonies/0/facts/0/placePrecision | "nearby"
        /testimonies/0/facts/1/counted | "both"
        /testimonies/0/facts/1/per | "fortnight"
        /testimonies/0/facts/4/postKind | "boss"
        /testimonies/0/facts/7/date | "2031"
        /testimonies/0/basedOn | null
        /entities/3/echelon | "horde"
        /entities/3/branch | "cavalry"
        /testimonies/0/facts/1/value/about | "200"
        /testimonies/0/facts/1/measure | "happiness"
        /testimonies/0/facts/3/place | null
        /testimonies/0/facts/0/evidence/0 | {"by": "page", "page": 3}
        /excluded/0/reason | "boring"
        """)
    void whatIsOfTheWrongShapeIsNotValid(String pointer, String value) {
        assertThat(errors(REPORTS, Reports.with(Reports.read(Reports.HARROW_FORD), pointer, value)))
                .isNotEmpty();
    }

    @Test
    void everyFieldThatTheSchemaNamesIsWrittenInItsOrder() throws IOException {
        String json = Reports.onOneLine(Reports.read(Reports.HARROW_FORD));
        JsonNode written = MAPPER.readTree(json);
        JsonNode schema = tree(REPORT);

        assertThat(names(written)).isEqualTo(names(schema.path("properties")));
        assertThat(names(written.path("source"))).isEqualTo(names(schema.at("/$defs/Source/properties")));
        assertThat(names(written.at("/entities/3"))).isEqualTo(names(schema.at("/$defs/Entity/properties")));
        assertThat(names(written.at("/testimonies/0"))).isEqualTo(names(schema.at("/$defs/Testimony/properties")));
        for (JsonNode fact : written.at("/testimonies/0/facts")) {
            String kind = fact.path("fact").asText();
            String definition = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
            assertThat(names(fact)).isEqualTo(names(schema.at("/$defs/" + definition + "/properties")));
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        assertThat(names).isNotEmpty();
        return names;
    }

    @Test
    void closedListsAreThoseOfTheModel() throws IOException {
        JsonNode schema = tree(REPORT).path("$defs");

        assertList(schema.at("/SourceType"), SourceType.class);
        assertList(schema.at("/Published/properties/basis"), PublishedBasis.class);
        assertList(schema.at("/Link/properties/relation"), ChainRelation.class);
        assertList(schema.at("/Extractor/properties/kind"), ExtractorKind.class);
        assertList(schema.at("/Entity/properties/kind"), EntityKind.class);
        assertList(schema.at("/Testimony/properties/stance"), Stance.class);
        assertList(schema.at("/Testimony/properties/polarity"), Polarity.class);
        assertList(schema.at("/Testimony/properties/certainty"), Certainty.class);
        assertList(schema.at("/Control/properties/state"), ControlState.class);
        assertList(schema.at("/Relation/properties/relation"), RelationType.class);
        assertList(schema.at("/Exclusion/properties/reason"), ExclusionReason.class);
        assertList(schema.at("/Event/properties/outcome/anyOf/0"), Outcome.class);
        assertList(schema.at("/Echelon"), Echelon.class);
        assertList(schema.at("/Branch"), Branch.class);
        assertList(schema.at("/PlacePrecision"), PlacePrecision.class);
        assertList(schema.at("/Weapon"), Weapon.class);
        assertList(schema.at("/CivilianStatus"), CivilianStatus.class);
        assertList(schema.at("/Rate"), Rate.class);
        assertList(schema.at("/PostKind"), PostKind.class);
        assertList(tree(AUTHORITY).at("/$defs/PlacePrecision"), PlacePrecision.class);
        assertList(tree(AUTHORITY).at("/$defs/Echelon"), Echelon.class);
        assertList(tree(AUTHORITY).at("/$defs/Branch"), Branch.class);
        assertList(tree(AUTHORITY).at("/$defs/Thing/properties/kind"), EntityKind.class);
    }

    private static <E extends Enum<E> & Word> void assertList(JsonNode definition, Class<E> list) {
        assertThat(texts(definition.path("enum")))
                .as(list.getSimpleName())
                .isEqualTo(
                        Arrays.stream(list.getEnumConstants()).map(Word::word).toList());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    @Test
    void eventTypesAndMeasuresAreThoseOfTheOntology() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(ONTOLOGY), "no folder ontology/: the lists were not compared");
        JenaSystem.init();
        Model ontology = ModelFactory.createDefaultModel();
        try (Stream<Path> files = Files.list(ONTOLOGY)) {
            files.filter(file -> file.toString().endsWith(".ttl"))
                    .forEach(file -> RDFDataMgr.read(ontology, file.toUri().toString()));
        }
        JsonNode schema = tree(REPORT).path("$defs");
        Set<String> measures = new TreeSet<>();
        concepts(ontology, "Measures")
                .forEach(name -> measures.add(Character.toLowerCase(name.charAt(0)) + name.substring(1)));

        assertThat(texts(schema.at("/EventDecl/properties/type/enum")))
                .containsExactlyInAnyOrderElementsOf(concepts(ontology, "EventTypes"))
                .hasSizeGreaterThan(50);
        assertThat(texts(schema.at("/Figure/properties/measure/enum")))
                .containsExactlyInAnyOrderElementsOf(measures)
                .hasSizeGreaterThan(20);
    }

    private static Set<String> concepts(Model ontology, String scheme) {
        String namespace = "https://w3id.org/attest/ontology#";
        Set<String> names = new TreeSet<>();
        ontology.listSubjectsWithProperty(SKOS.inScheme, ontology.createResource(namespace + scheme))
                .forEach(concept -> names.add(concept.getURI().substring(namespace.length())));
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {REPORT, AUTHORITY})
    void schemasKeepToWhatStructuredOutputAllows(String resource) throws IOException {
        JsonNode schema = tree(resource);
        List<String> faults = new ArrayList<>();
        check(schema, "", faults);
        schema.path("$defs")
                .properties()
                .forEach(definition -> check(definition.getValue(), definition.getKey(), faults));

        assertThat(faults).isEmpty();
    }

    private static final Set<String> ALLOWED = Set.of(
            "$schema",
            "$id",
            "title",
            "$defs",
            "description",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "anyOf",
            "enum",
            "const",
            "pattern",
            "$ref");

    private static void check(JsonNode schema, String at, List<String> faults) {
        schema.fieldNames().forEachRemaining(keyword -> {
            if (!ALLOWED.contains(keyword)) {
                faults.add(at + ": " + keyword);
            }
        });
        if (schema.has("$ref") && schema.size() > 1) {
            faults.add(at + ": something beside $ref");
        }
        if (schema.path("type").asText().equals("object")) {
            if (schema.path("additionalProperties").asBoolean(true)) {
                faults.add(at + ": open");
            }
            if (!texts(schema.path("required")).equals(names(schema.path("properties")))) {
                faults.add(at + ": not every field is required");
            }
        }
        schema.path("properties").properties().forEach(field -> {
            check(field.getValue(), at + "/" + field.getKey(), faults);
            boolean told = Stream.of("description", "$ref", "const").anyMatch(field.getValue()::has);
            if (!told) {
                faults.add(at + "/" + field.getKey() + ": no description");
            }
        });
        schema.path("anyOf").forEach(choice -> check(choice, at, faults));
        if (schema.has("items")) {
            check(schema.path("items"), at + "/items", faults);
        }
    }
}
