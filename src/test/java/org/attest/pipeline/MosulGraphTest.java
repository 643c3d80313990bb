package org.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the graph of the five articles must answer to plain SPARQL, and what it must not. */
class MosulGraphTest {

    @TempDir
    static Path folder;

    private static TestDatabase database;
    private static DatasetGraph graph;

    @BeforeAll
    static void load() throws IOException {
        database = TestDatabase.ofMosul(folder);
        graph = database.store().dataset();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static List<String> ask(String query) {
        return Asked.of(graph, query);
    }

    @Test
    void theFourNamesAreOneActorAndEachHasItsUsers() {
        assertThat(ask("""
                SELECT DISTINCT ?actor { ?n a att:Name ; att:names ?actor ; att:name ?name
                  FILTER(STR(?name) IN ("ISIS", "IS", "Islamic State", "Daesh")) }""")).containsExactly("@isis");
        assertThat(ask("""
                SELECT ?name ?users {
                  { SELECT ?name (GROUP_CONCAT(DISTINCT ?outlet ; separator=", ") AS ?users) {
                    { SELECT DISTINCT (STR(?n1) AS ?name) ?outlet {
                        ?n a att:Name ; att:names thing:isis ; att:name ?n1 ; att:saidIn/att:source/dct:publisher/rdfs:label ?outlet
                        FILTER(!CONTAINS(?outlet, "blog")) } ORDER BY ?outlet } } GROUP BY ?name } } ORDER BY ?name"""))
                .containsExactly(
                        "Daesh | Anti-Media, Middle East Monitor",
                        "IS | Anti-Media, VICE News",
                        "ISIS | Air Force Times",
                        "Islamic State | Air Force Times, Anti-Media, VICE News");
        assertThat(ask("SELECT ?kind { thing:isis a ?kind } ORDER BY ?kind")).contains("att:Actor", "att:ArmedGroup");
    }

    @Test
    void theAirBaseOfQayaraIsNotItsTown() {
        assertThat(ask("""
                SELECT ?place ?kind { VALUES ?kind { att:Town att:AirBase } ?place a ?kind ; rdfs:label ?label
                  FILTER(CONTAINS(?label, "Qayara")) } ORDER BY ?place""")).containsExactly("@qayara-air-base | att:AirBase", "@qayara-town | att:Town");
        assertThat(Asked.yes(graph, "ASK { thing:qayara-air-base owl:differentFrom thing:qayara-town }"))
                .isTrue();
        assertThat(ask("SELECT ?holder { ?c a att:Control ; att:place thing:qayara-town ; att:holder ?holder }"))
                .containsExactly("@isis");
        assertThat(
                        ask(
                                "SELECT DISTINCT ?holder { ?c a att:Control ; att:place thing:qayara-air-base ; att:holder ?holder }"))
                .doesNotContain("@isis")
                .isNotEmpty();
    }

    @Test
    void hadithaWasNeverTakenAndBothVoicesAreThere() {
        assertThat(ask("SELECT ?e { ?e a att:Capture ; att:place thing:haditha }"))
                .isEmpty();
        assertThat(ask("SELECT ?c { ?c a att:Control ; att:place thing:haditha ; att:holder thing:isis }"))
                .isEmpty();
        assertThat(ask("""
                SELECT ?outlet ?e ?polarity { GRAPH ?t { ?e a att:Reported ; att:wouldBe att:Capture ; att:place thing:haditha }
                  ?t att:polarity ?polarity ; att:denies ?e ; att:source/dct:publisher/rdfs:label ?outlet }""")).containsExactly("Anti-Media | :report/anti-media-mee/event/haditha-seizure | att:Denies");
        assertThat(ask("""
                SELECT ?outlet ?e { ?e a att:Expulsion ; att:place thing:haditha ; att:target thing:isis ;
                  att:saidIn/att:source/dct:publisher/rdfs:label ?outlet }""")).containsExactly("Air Force Times | :report/airforcetimes-croft/event/expulsion-haditha");
    }

    @Test
    void theDistrictsAreClaimedAndTheWithdrawalReversesThemByOtherVoices() {
        assertThat(ask("""
                SELECT ?speaker ?stance { ?e a att:Capture ; att:agent ?agent ; att:saidIn ?t .
                  ?t att:report <https://w3id.org/attest/demo/mosul/report/memo-qadissiya> ; att:speaker ?speaker ; att:stance ?stance }""")).containsExactly("@iraqi-special-forces | att:Claims");
        assertThat(ask("""
                SELECT DISTINCT ?place ?undone { ?e a att:Withdrawal ; att:from|att:place ?place ; att:reverses ?undone .
                  ?undone a att:Capture ; att:saidIn ?claim . ?e att:saidIn ?t . ?claim att:speaker ?one . ?t att:speaker ?other
                  FILTER(?one != ?other) FILTER(?place = thing:qadissiya) }""")).containsExactly("@qadissiya | :report/memo-qadissiya/event/two-districts");
    }

    @Test
    void troopsAreASeriesWithHedgesDatesAndSources() {
        assertThat(ask("""
                SELECT DISTINCT ?hedge ?best ?lower ?words ?period ?published {
                  ?f a att:Figure ; att:measure att:Deployed ; att:group thing:us-forces ; att:place thing:iraq ; att:date ?period ;
                     att:saidIn/att:source ?s . ?s att:published ?published
                  OPTIONAL { ?f att:hedge ?hedge } OPTIONAL { ?f att:best ?best } OPTIONAL { ?f att:lower ?lower } OPTIONAL { ?f att:words ?words }
                } ORDER BY ?published ?hedge"""))
                .contains(
                        "around | 4700 | - | - | 2016-07~ | 2016-07-11",
                        "more than | - | 5000 | - | 2016-12-17~ | 2016-12-17/2016-12-31",
                        "approximately | 5000 | - | - | 2017-01-05~ | 2017-01-05~");
        assertThat(ask("""
                SELECT DISTINCT ?best ?date ?outlet { ?f a att:Figure ; att:measure att:ReinforcedBy ; att:best ?best ; att:date ?date ;
                  att:saidIn/att:source/dct:publisher/rdfs:label ?outlet } ORDER BY ?best""")).contains("560 | 2016-07-11 | VICE News");
    }

    @Test
    void noPlannedTargetCountsAsCaptured() {
        assertThat(ask("""
                SELECT ?e ?place { VALUES ?place { thing:anah thing:rawa thing:al-qaim thing:mosul thing:al-bab thing:haditha }
                  ?e a ?class ; att:place ?place VALUES ?class { att:Capture att:Recapture } }""")).isEmpty();
        assertThat(ask("""
                SELECT DISTINCT ?place { GRAPH ?t { ?e att:wouldBe att:Recapture ; att:place ?place } ?t att:stance att:Plans } ORDER BY ?place""")).contains("@al-qaim", "@anah", "@mosul", "@rawa");
    }

    @Test
    void thePledgeOfThePrimeMinisterIsNoEvent() {
        assertThat(
                        ask(
                                "SELECT ?e { ?e a att:Event ; att:saidIn ?t . ?t att:speaker thing:abadi ; att:stance att:Pledges }"))
                .isEmpty();
        assertThat(ask("""
                SELECT ?e { ?t att:speaker thing:abadi ; att:stance att:Pledges ; att:accepted false .
                  GRAPH ?t { ?e att:wouldBe att:Recapture ; att:place thing:mosul ; a att:Reported } }""")).containsExactly(":report/vice-qayara/event/mosul-recapture");
    }

    @Test
    void noClassOfAnAccountThatIsNotAcceptedIsInTheDefaultGraph() {
        assertThat(ask("""
                SELECT DISTINCT ?x { GRAPH ?t { ?x a att:Reported } ?x a ?class .
                  FILTER NOT EXISTS { GRAPH ?u { ?x a att:Account } } }""")).isEmpty();
        assertThat(ask("SELECT ?x { { ?x a att:Reported } UNION { ?x att:wouldBe ?class } }"))
                .isEmpty();
        assertThat(ask("SELECT (COUNT(DISTINCT ?x) AS ?n) { GRAPH ?t { ?x a att:Reported } }")
                        .getFirst())
                .as("accounts that this looked at")
                .matches("[3-9]\\d|\\d{3,}");
    }

    @Test
    void everyAcceptedAccountSaysWhereItWasSaid() {
        assertThat(
                        ask(
                                "SELECT ?x { ?x a att:Account FILTER NOT EXISTS { ?x att:saidIn ?t . ?t a att:Testimony ; att:accepted true } }"))
                .isEmpty();
        assertThat(ask("SELECT ?x ?t { ?x att:saidIn ?t FILTER NOT EXISTS { ?t att:accepted true } }"))
                .isEmpty();
        assertThat(
                        ask(
                                "SELECT ?x ?t { ?x a att:Account ; att:saidIn ?t FILTER NOT EXISTS { GRAPH ?t { ?x a att:Account } } }"))
                .isEmpty();
        assertThat(ask("SELECT ?e { ?e a att:Event FILTER NOT EXISTS { ?e att:occurrence ?o . ?o a att:Occurrence } }"))
                .isEmpty();
        assertThat(Asked.yes(graph, "ASK { ?e a att:Event ; att:occurrence ?o }"))
                .isTrue();
    }
}
