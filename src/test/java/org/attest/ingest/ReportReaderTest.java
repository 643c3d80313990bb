package org.attest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.model.Evidence;
import org.attest.model.Fact;
import org.attest.model.Quantity;
import org.attest.model.Ref;
import org.attest.model.Report;
import org.attest.model.Stance;
import org.attest.model.Testimony;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Rejection;
import org.attest.testing.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {

    private static final String GOOD = Reports.read(Reports.HARROW_FORD);
    private static final String FACTS = "/testimonies/0/facts";

    private static Incoming parse(String json) {
        return new ReportReader().parse("f.json", json);
    }

    private static List<String> complaints(String json) {
        return parse(json).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void readsEveryPartOfAReport() {
        Incoming incoming = parse(GOOD);

        assertThat(incoming.problems()).isEmpty();
        assertThat(incoming.rejections()).isEmpty();
        assertThat(incoming.factsGiven()).isEqualTo(10);
        assertThat(incoming.original()).isEqualTo(GOOD);
        Report report = incoming.report().orElseThrow();
        assertThat(report.factCount()).isEqualTo(10);
        assertThat(report.id()).isEqualTo("velin-post-harrow");
        assertThat(report.entities()).hasSize(11);
        assertThat(report.spokenOf()).hasSize(1);
        assertThat(report.excluded()).hasSize(1);
        Testimony first = report.testimonies().getFirst();
        assertThat(first.stance()).isEqualTo(Stance.CLAIMS);
        Fact.Event event = (Fact.Event) first.facts().getFirst();
        assertThat(event.fulfils()).isEqualTo(new Ref("hill-radio-plans", "ford-planned"));
        assertThat(event.evidence()).containsExactly(new Evidence.Span(120, 188));
        assertThat(event.where()).hasToString("f.json /testimonies/0/facts/0");
        Quantity killed = ((Fact.Figure) first.facts().get(1)).value();
        assertThat(killed.hedge()).isEqualTo("almost");
        assertThat(killed.upper()).isEqualByComparingTo("200");
    }

    /** Each line: what is put where, and the one complaint that comes of it. */
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        /testimonies/0/facts/0/date/edtf | "2031-02-30" | f.json /testimonies/0/facts/0/date/edtf: error date-impossible: the date "2031-02-30" is no day of the calendar (that month has 28 days)
        /testimonies/0/facts/0/date/edtf | "14.11.2031" | f.json /testimonies/0/facts/0/date/edtf: error date-syntax: "14.11.2031" is no EDTF date (write the year first, then month and day: 2016-11-05)
        /testimonies/0/facts/0/date/edtf | "2031-11-20/2031-11-14" | f.json /testimonies/0/facts/0/date/edtf: error date-impossible: the date "2031-11-20/2031-11-14" ends before it starts (write the earlier date first: "2031-11-14/2031-11-20")
        /testimonies/0/facts/0/agents/0 | "third-brigad" | f.json /testimonies/0/facts/0/agents/0: error reference-dangling: there is no entity "third-brigad" (did you mean "third-brigade"? else declare it under "entities")
        /testimonies/0/facts/0/places/0 | "renn" | f.json /testimonies/0/facts/0/places/0: error reference-kind: "renn" is declared as Person, where a place is wanted (refer to a place, or correct the kind at /entities/6)
        /testimonies/0/facts/0/agents/0 | "karsa" | f.json /testimonies/0/facts/0/agents/0: error reference-kind: "karsa" is declared as Region, where a person, group, body or unit is wanted (refer to a person, group, body or unit, or correct the kind at /entities/7)
        /testimonies/0/facts/0/fact | "evnt" | f.json /testimonies/0/facts/0/fact: error value-invalid: "evnt" is no kind of fact (did you mean "event"? allowed: event, figure, control, position, relation, characterisation, name)
        /testimonies/0/facts/0/outcome | "failled" | f.json /testimonies/0/facts/0/outcome: error value-invalid: "failled" is not one of the words allowed here (did you mean "failed"? allowed: succeeded, failed, ongoing, unknown)
        /testimonies/0/facts/0/reverses | "ford-taken" | f.json /testimonies/0/facts/0/reverses: error value-invalid: the event "ford-taken" is linked to itself (refer to another event, or write null)
        /testimonies/0/facts/0/reverses | "fallen" | f.json /testimonies/0/facts/0/reverses: error reference-dangling: there is no event "fallen" (declare it under "events")
        /testimonies/0/facts/0/agent | "lume-army" | f.json /testimonies/0/facts/0/agent: error field-unknown: there is no field "agent" here (did you mean "agents"? allowed: agents, causes, date, event, evidence, fact, from, fulfils, means, outcome, partOf, participants, places, reverses, supporters, targets, toward)
        /testimonies/0/facts/0/means | "guns" | f.json /testimonies/0/facts/0/means: error value-type: "guns" stands where a list is wanted (write a list: [ … ])
        /testimonies/0/facts/0/evidence/0/end | 120 | f.json /testimonies/0/facts/0/evidence/0: error offset-invalid: the span from 120 to 120 holds no character (start counts from 0, and end is greater than start)
        /testimonies/0/facts/0/evidence/0 | {"by":"words","quote":"took the ford","nth":1} | f.json /testimonies/0/facts/0/evidence/0: error words-not-anchored: the evidence is still in words: "took the ford" (run attest anchor on this file, which turns words into offsets)
        /testimonies/0/facts/1/value/atLeast | 300 | f.json /testimonies/0/facts/1/value: error number-bounds: atLeast 300 is above atMost 200 (exchange the two, or correct one) ;; f.json /testimonies/0/facts/1/value: error number-bounds: atLeast 300 is above about 200 (exchange the two, or correct one)
        /testimonies/0/facts/1/value/exactly | 7 | f.json /testimonies/0/facts/1/value: error number-bounds: exactly 7 stands beside atLeast, atMost or about (keep exactly where the source does not hedge, else the others)
        /testimonies/0/facts/1/value | {"hedge":"about"} | f.json /testimonies/0/facts/1/value: error number-bounds: the value has no number, no words and no share (give exactly, atLeast, atMost, about, words or share)
        /testimonies/0/facts/1/value/about | "200" | f.json /testimonies/0/facts/1/value/about: error value-type: "200" stands where a number is wanted (write it in digits, without quotation marks)
        /testimonies/0/facts/1/value/about | 1e999999999 | f.json /testimonies/0/facts/1/value/about: error value-invalid: the number 1E+999999999 has more than 30 digits (round it)
        /testimonies/0/facts/2/refines | "held" | f.json /testimonies/0/facts/2/refines: error reference-kind: "held" is a fact of kind control, where a figure is wanted (refer to a figure)
        /testimonies/0/facts/2/refines | "falen" | f.json /testimonies/0/facts/2/refines: error reference-dangling: there is no figure "falen" (did you mean "fallen"?)
        /testimonies/0/facts/2/id | "fallen" | f.json /testimonies/0/facts/2: error value-invalid: the figure "fallen" refines itself (refer to another figure, or write null) ;; f.json /testimonies/0/facts/2/id: error id-twice: the id "fallen" is taken by a figure, see /testimonies/0/facts/1 (give this fact another id; only one that denies may share an id)
        /testimonies/0/facts/2/value/share | "a third" | f.json /testimonies/0/facts/2/value/share: error value-invalid: "a third" is no fraction in digits (write 1/3 for one third; percents are a number with the unit percent)
        /testimonies/0/facts/3/id | "ford-lost" | f.json /testimonies/0/facts/3/id: error id-twice: the id "ford-lost" is taken by an event, see /events/1 (give this fact another id; only one that denies may share an id)
        /testimonies/0/facts/3/id | "Held On" | f.json /testimonies/0/facts/3/id: error id-invalid: the id "Held On" is not made of small letters a to z, digits and hyphens, 64 at most (write "held-on")
        /testimonies/0/facts/3/id | "declared-renn" | f.json /testimonies/0/facts/3/id: error id-invalid: the id "declared-renn" is reserved: "declared" stands for what the declarations say (choose another id)
        /testimonies/0/facts/4/person | "third-brigade" | f.json /testimonies/0/facts/4/person: error reference-kind: "third-brigade" is declared as Unit, where a person is wanted (refer to a person, or correct the kind at /entities/3)
        /testimonies/0/facts/4/post | " " | f.json /testimonies/0/facts/4/post: error value-invalid: the text is empty (write the text, or null where the field may be null)
        /testimonies/0/facts/4/post | "a\\ud800" | f.json /testimonies/0/facts/4/post: error value-invalid: the text has the character U+D800, which no text may have (take that character out)
        /testimonies/0/facts/5/object | "tell-amara" | f.json /testimonies/0/facts/5: error value-invalid: "tell-amara" stands in relation to itself (correct subject or object; another name of the same thing is a fact of kind name)
        /testimonies/0/facts/7/language | "en_US" | f.json /testimonies/0/facts/7/language: error value-invalid: "en_US" is no language tag (BCP 47) (write "en-US")
        """)
    void aBadFactCostsOnlyThatFact(String pointer, String value, String expected) {
        Incoming incoming = parse(Reports.with(GOOD, pointer, value.replace("\\\\", "\\")));

        assertThat(incoming.problems()).extracting(Problem::toString).containsExactly(expected.split(" ;; ", -1));
        assertThat(incoming.report().orElseThrow().factCount()).isEqualTo(9);
        assertThat(incoming.rejections()).hasSize(1);
        Rejection rejection = incoming.rejections().getFirst();
        assertThat(rejection.reach()).isEqualTo(Rejection.Reach.FACT);
        assertThat(rejection.where().pointer()).isEqualTo(pointer.substring(0, FACTS.length() + 2));
        assertThat(rejection.original()).startsWith("{\"fact\":");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        /testimonies/0/stance | "clams" | f.json /testimonies/0/stance: error value-invalid: "clams" is not one of the words allowed here (did you mean "claims"? allowed: asserts, claims, estimates, hearsay, plans, pledges, orders, predicts, fears, supposes)
        /testimonies/0/speaker | "harrow-ford" | f.json /testimonies/0/speaker: error reference-kind: "harrow-ford" is declared as Town, where a person, group, body or unit is wanted (refer to a person, group, body or unit, or correct the kind at /entities/8)
        /testimonies/0/quotedFrom | "army" | f.json /testimonies/0/quotedFrom: error reference-dangling: there is no source "army" (did you mean "army-statement"? else declare it under "sources")
        /testimonies/0/polarity | null | f.json /testimonies/0/polarity: error field-missing: "polarity" may not be null (give it a value)
        /testimonies/0/id | "declared" | f.json /testimonies/0/id: error id-invalid: the id "declared" is reserved: "declared" stands for what the declarations say (choose another id)
        /testimonies/0/said/ongoing | "no" | f.json /testimonies/0/said/ongoing: error value-type: "no" stands where true or false is wanted (write true or false)
        """)
    void aBadTestimonyHeadCostsThatTestimony(String pointer, String value, String expected) {
        Incoming incoming = parse(Reports.with(GOOD, pointer, value));

        assertThat(incoming.problems()).extracting(Problem::toString).containsExactly(expected);
        assertThat(incoming.report().orElseThrow().testimonies())
                .extracting(Testimony::id)
                .containsExactly("t2");
        assertThat(incoming.rejections()).extracting(Rejection::reach).containsExactly(Rejection.Reach.TESTIMONY);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        /source/type | "Newspaper" | f.json /source/type: error value-invalid: "Newspaper" is not one of the words allowed here (did you mean "NewsArticle"? allowed: NewsArticle, BlogPost, PressRelease, OfficialReport, Interview, SocialMediaPost, Dataset, MachineCodedDataset, OtherDocument)
        /source/url | "post.velin.example" | f.json /source/url: error value-invalid: "post.velin.example" is no web address (write it whole, from https:// on, with %20 for a space)
        /source/sha256 | "0F1E2D3C4B5A69788796A5B4C3D2E1F00F1E2D3C4B5A69788796A5B4C3D2E1F0" | f.json /source/sha256: error value-invalid: "0F1E2D3C4B5A69788796A5B4C3D2E1F00F1E2D3C4B5A69788796A5B4C3D2E1F0" is no SHA-256 of 64 small hexadecimal digits (write it in small letters)
        /source/published/basis | "unknown" | f.json /source/published: error value-invalid: there is a date of publication, but its basis is unknown (say stated or inferred, or make edtf null)
        /source/published/edtf | null | f.json /source/published: error field-missing: the date of publication is stated, but there is none (give edtf, or the basis unknown)
        /source/chain/0/source | "lume-army" | f.json /source/chain/0/source: error reference-dangling: there is no source "lume-army" (declare it under "sources")
        /extractor/date | "2031-11-31" | f.json /extractor/date: error date-impossible: the date "2031-11-31" is no day of the calendar (correct it)
        /extractor/kind | "human" | f.json /extractor/kind: error value-invalid: "human" is not one of the words allowed here (allowed: person, model, program)
        /format | "attest-report/2" | f.json /format: error format-unknown: the format is "attest-report/2", not "attest-report/1" (did you mean "attest-report/1"?)
        /testimony | [] | f.json /testimony: error field-unknown: there is no field "testimony" here (did you mean "testimonies"? allowed: entities, events, excluded, extractor, format, source, sources, testimonies)
        """)
    void aBadHeadCostsTheReport(String pointer, String value, String expected) {
        Incoming incoming = parse(Reports.with(GOOD, pointer, value));

        assertThat(incoming.problems()).extracting(Problem::toString).containsExactly(expected);
        assertThat(incoming.report()).isEmpty();
        assertThat(incoming.rejections()).extracting(Rejection::reach).containsExactly(Rejection.Reach.REPORT);
    }

    @Test
    void whatNeedsARejectedEntityIsRejectedWithTheCauseNamed() {
        String json = Reports.with(GOOD, "/entities/4/kind", "\"ArmedGrup\"");

        assertThat(complaints(json))
                .contains(
                        "f.json /entities/4/kind: error value-invalid: \"ArmedGrup\" is not one of the words allowed here"
                                + " (did you mean \"ArmedGroup\"? allowed: Person, ArmedGroup, State, Coalition, Organisation,"
                                + " Outlet, Unit, Country, Region, City, Town, Village, Quarter, Base, AirBase, Facility,"
                                + " River, Border)",
                        "f.json /testimonies/0/facts/0/targets/0: error reference-dangling:"
                                + " the entity \"river-front\" was rejected, see /entities/4 (mend it there)")
                .hasSize(7);
        assertThat(parse(json).rejections())
                .extracting(Rejection::reach)
                .containsExactly(
                        Rejection.Reach.DECLARATION,
                        Rejection.Reach.FACT,
                        Rejection.Reach.FACT,
                        Rejection.Reach.FACT,
                        Rejection.Reach.FACT,
                        Rejection.Reach.TESTIMONY);
    }

    @Test
    void aLinkToAnEventThatNobodyTellsOfStays() {
        assertThat(parse(GOOD)
                        .report()
                        .orElseThrow()
                        .testimonies()
                        .getFirst()
                        .facts()
                        .getFirst())
                .extracting(fact -> ((Fact.Event) fact).partOf())
                .isEqualTo(Ref.local("autumn-push"));
    }

    @Test
    void circlesOfPlacesCostThePlacesInThem() {
        String json = Reports.with(GOOD, "/entities/7/within", "\"mill-quarter\"");

        assertThat(complaints(json))
                .startsWith(
                        "f.json /entities/7/within: error value-invalid: \"karsa\" would lie within or belong to itself,"
                                + " by way of \"mill-quarter\" (take one of the references in this circle out)",
                        "f.json /entities/8/within: error value-invalid: \"harrow-ford\" would lie within or belong to"
                                + " itself, by way of \"karsa\" (take one of the references in this circle out)",
                        "f.json /entities/9/within: error value-invalid: \"mill-quarter\" would lie within or belong to"
                                + " itself, by way of \"harrow-ford\" (take one of the references in this circle out)",
                        "f.json /entities/10/within: error reference-dangling: \"karsa\" was rejected, see /entities/7"
                                + " (mend it there)");
    }

    @Test
    void anIdDeclaredTwiceCostsTheLaterOne() {
        String json = Reports.with(
                Reports.with(GOOD, "/entities/-", "{\"id\":\"renn\",\"kind\":\"Town\",\"name\":\"Renn\"}"),
                "/events/-",
                "{\"id\":\"ford-lost\",\"type\":\"Retreat\",\"label\":null}");

        assertThat(complaints(json))
                .containsExactly(
                        "f.json /entities/11/id: error id-twice: the id \"renn\" is taken, see /entities/6"
                                + " (give one of the two another id)",
                        "f.json /events/3/id: error id-twice: the id \"ford-lost\" is taken, see /events/1"
                                + " (give one of the two another id)");
        assertThat(parse(json).report().orElseThrow().factCount()).isEqualTo(10);
    }

    @Test
    void anIdMayBeSharedOnlyWithADenial() {
        String bothAffirm = Reports.with(GOOD, "/testimonies/1/polarity", "\"affirms\"");

        assertThat(complaints(bothAffirm))
                .containsExactly(
                        "f.json /testimonies/1/facts/1/id: error id-twice: the id \"held\" is taken by a control,"
                                + " see /testimonies/0/facts/3 (give this fact another id; only one that denies may share an id)");
    }

    @Test
    void oneVoiceSaysAllOfAnEventInOneFact() {
        String twice = Reports.with(
                GOOD, "/testimonies/1/facts/-", "{\"fact\":\"event\",\"event\":\"ford-taken\",\"agents\":[\"renn\"]}");

        assertThat(complaints(twice))
                .containsExactly(
                        "f.json /testimonies/1/facts/2/event: error id-twice: the id \"ford-taken\" is taken by"
                                + " an event, see /testimonies/1/facts/0 (say all that one voice says of an event in one fact)");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        String json = Reports.without(
                Reports.with(
                        Reports.with(
                                Reports.with(GOOD, "/source/type", "\"Paper\""), "/testimonies/0/stance", "\"says\""),
                        "/testimonies/0/facts/0/date/edtf",
                        "\"yesterday\""),
                "/extractor");
        Incoming incoming = parse(json);

        assertThat(incoming.problems())
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.FIELD_MISSING,
                        ProblemCode.VALUE_INVALID,
                        ProblemCode.VALUE_INVALID,
                        ProblemCode.DATE_SYNTAX);
        assertThat(incoming.rejections()).hasSize(1);
        assertThat(incoming.rejections().getFirst().problems()).hasSize(4);
    }

    @Test
    void aReportOfWhichNoFactIsLeftIsRejected() {
        String json = Reports.with(
                Reports.with(GOOD, "/testimonies/0/stance", "\"says\""), "/testimonies/1/stance", "\"says\"");

        assertThat(complaints(json))
                .first()
                .isEqualTo(
                        "f.json: error report-empty: none of its 10 facts is left (mend what is wrong with its facts)");
        assertThat(parse(json).report()).isEmpty();
    }

    @Test
    void anEntityWithoutAnyNameNeedsADescription() {
        assertThat(complaints(Reports.with(GOOD, "/entities/5/description", "null")))
                .startsWith(
                        "f.json /entities/5: error field-missing: the entity has neither name nor description (give the"
                                + " name, or for someone the source does not name a description in your own words)");
    }

    @Test
    void aSourceNeedsAnAddressOrAHash() {
        String json = Reports.with(Reports.with(GOOD, "/source/url", "null"), "/source/sha256", "null");

        assertThat(complaints(json))
                .containsExactly(
                        "f.json /source: error field-missing: the source has neither url nor sha256, so nobody can"
                                + " tell which document it is (give the address, or the SHA-256 of the text, which attest anchor"
                                + " fills in)");
        assertThat(new ReportReader(ReportReader.Options.ANCHORING)
                        .parse("f.json", json)
                        .report())
                .isPresent();
    }

    @Test
    void whatMayBeNullMayBeMissingAndSoMayAList() {
        String json = Reports.without(Reports.without(GOOD, "/testimonies/0/facts/0/outcome"), "/source/authors");

        assertThat(parse(json).problems()).isEmpty();
    }

    @Test
    void wordsAreTakenOnTheWayToAnchoring() {
        String json = Reports.with(
                GOOD, "/testimonies/0/facts/0/evidence/0", "{\"by\":\"words\",\"quote\":\"took it\",\"nth\":1}");
        Incoming incoming = new ReportReader(ReportReader.Options.ANCHORING).parse("f.json", json);

        assertThat(incoming.problems()).isEmpty();
        assertThat(incoming.report()
                        .orElseThrow()
                        .testimonies()
                        .getFirst()
                        .facts()
                        .getFirst()
                        .evidence())
                .containsExactly(new Evidence.Words("took it", 1));
    }

    @Test
    void layoutDoesNotChangeTheHashAndContentDoes() {
        String hash = parse(GOOD).contentHash();

        assertThat(hash).hasSize(64);
        assertThat(parse(Reports.onOneLine(GOOD)).contentHash()).isEqualTo(hash);
        assertThat(parse(Reports.with(GOOD, "/testimonies/0/facts/1/value/about", "200.0"))
                        .contentHash())
                .isEqualTo(hash);
        assertThat(parse(Reports.with(GOOD, "/source/title", "\"Other\"")).contentHash())
                .isNotEqualTo(hash);
    }
}
