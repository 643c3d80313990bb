package org.attest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.model.Evidence;
import org.attest.model.Fact;
import org.attest.model.PlacePrecision;
import org.attest.model.Quantity;
import org.attest.model.Ref;
import org.attest.model.Report;
import org.attest.model.Stance;
import org.attest.model.Testimony;
import org.attest.model.Weapon;
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
        assertThat(incoming.factsGiven()).isEqualTo(12);
        assertThat(incoming.original()).isEqualTo(GOOD);
        Report report = incoming.report().orElseThrow();
        assertThat(report.factCount()).isEqualTo(12);
        assertThat(report.id()).isEqualTo("velin-post-harrow");
        assertThat(report.entities()).hasSize(11);
        assertThat(report.spokenOf()).hasSize(1);
        assertThat(report.excluded()).hasSize(1);
        Testimony first = report.testimonies().getFirst();
        assertThat(first.stance()).isEqualTo(Stance.CLAIMS);
        assertThat(first.basedOn()).containsExactly("army-statement");
        Fact.Event event = (Fact.Event) first.facts().getFirst();
        assertThat(event.fulfils()).isEqualTo(new Ref("hill-radio-plans", "ford-planned"));
        assertThat(event.causes()).containsExactly(Ref.local("ford-lost"), new Ref("hill-radio-plans", "ford-feared"));
        assertThat(event.weapons()).containsExactly(Weapon.ARTILLERY, Weapon.DRONE);
        assertThat(event.placePrecision()).isEqualTo(PlacePrecision.NEAR_PLACE);
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
        /testimonies/0/facts/0/agent | "lume-army" | f.json /testimonies/0/facts/0/agent: error field-unknown: there is no field "agent" here (did you mean "agents"? allowed: agents, causes, confidence, date, event, evidence, fact, from, fulfils, means, outcome, partOf, participants, placePrecision, places, reverses, supporters, targets, toward, weapons)
        /testimonies/0/facts/0/means | "guns" | f.json /testimonies/0/facts/0/means: error value-type: "guns" stands where a list is wanted (write a list: [ … ])
        /testimonies/0/facts/0/weapons/1 | "dron" | f.json /testimonies/0/facts/0/weapons/1: error value-invalid: "dron" is not one of the words allowed here (did you mean "drone"? allowed: smallArms, machineGun, sniperRifle, grenade, rocketPropelledGrenade, mortar, artillery, rocketArtillery, missile, aerialBomb, helicopter, warplane, drone, tank, armouredVehicle, explosiveCharge, carBomb, suicideVest, landmine, chemicalWeapon, incendiaryWeapon, clusterMunition, bladedWeapon, vehicleRamming, boobyTrap, tunnel, barrier, leaflet, humanShield, fire)
        /testimonies/0/facts/0/weapons/1 | "artillery" | f.json /testimonies/0/facts/0/weapons/1: error value-invalid: "artillery" stands twice in this list (keep it once)
        /testimonies/0/facts/0/weapons | "drone" | f.json /testimonies/0/facts/0/weapons: error value-type: "drone" stands where a list is wanted (write a list: [ … ])
        /testimonies/0/facts/0/placePrecision | "near" | f.json /testimonies/0/facts/0/placePrecision: error value-invalid: "near" is not one of the words allowed here (did you mean "nearPlace"? allowed: atPlace, nearPlace, inDistrict, inProvince, alongFeature, inCountry, offshore)
        /testimonies/0/facts/0/causes | "ford-lost" | f.json /testimonies/0/facts/0/causes: error value-type: "ford-lost" stands where a list of events is wanted (an event may cause several: write an array: ["ford-lost"])
        /testimonies/0/facts/0/causes | {"source":"x","id":"y"} | f.json /testimonies/0/facts/0/causes: error value-type: {"source":"x","id":"y"} stands where a list of events is wanted (an event may cause several: write an array: [{"source":"x","id":"y"}])
        /testimonies/0/facts/0/causes/1 | "ford-lost" | f.json /testimonies/0/facts/0/causes/1: error value-invalid: "ford-lost" stands twice in this list (keep it once)
        /testimonies/0/facts/0/causes/1 | "ford-taken" | f.json /testimonies/0/facts/0/causes/1: error value-invalid: the event "ford-taken" is linked to itself (refer to another event, or take it out)
        /testimonies/0/facts/0/causes/1 | "ford-losst" | f.json /testimonies/0/facts/0/causes/1: error reference-dangling: there is no event "ford-losst" (did you mean "ford-lost"? else declare it under "events")
        /testimonies/0/facts/0/evidence/0/end | 120 | f.json /testimonies/0/facts/0/evidence/0: error offset-invalid: the span from 120 to 120 holds no character (start counts from 0, and end is greater than start)
        /testimonies/0/facts/0/evidence/0 | {"by":"words","quote":"took the ford","nth":1} | f.json /testimonies/0/facts/0/evidence/0: error words-not-anchored: the evidence is still in words: "took the ford" (run attest anchor on this file, which turns words into offsets)
        /testimonies/0/facts/1/value/atLeast | 300 | f.json /testimonies/0/facts/1/value: error number-bounds: atLeast 300 is above atMost 200 (exchange the two, or correct one) ;; f.json /testimonies/0/facts/1/value: error number-bounds: atLeast 300 is above about 200 (exchange the two, or correct one)
        /testimonies/0/facts/1/value/exactly | 7 | f.json /testimonies/0/facts/1/value: error number-bounds: exactly 7 stands beside atLeast, atMost or about (keep exactly where the source does not hedge, else the others)
        /testimonies/0/facts/1/value | {"hedge":"about"} | f.json /testimonies/0/facts/1/value: error number-bounds: the value has no number, no words and no share (give exactly, atLeast, atMost, about, words or share)
        /testimonies/0/facts/1/value/about | "200" | f.json /testimonies/0/facts/1/value/about: error value-type: "200" stands where a number is wanted (write it in digits, without quotation marks)
        /testimonies/0/facts/1/value/about | 1e999999999 | f.json /testimonies/0/facts/1/value/about: error value-invalid: the number 1E+999999999 has more than 30 digits (round it)
        /testimonies/0/facts/1/counted | "civilian" | f.json /testimonies/0/facts/1/counted: error value-invalid: "civilian" is not one of the words allowed here (did you mean "civilians"? allowed: civilians, fighters, civiliansAndFighters, unknown)
        /testimonies/0/facts/1/per | "dayly" | f.json /testimonies/0/facts/1/per: error value-invalid: "dayly" is not one of the words allowed here (did you mean "day"? allowed: hour, day, week, month, year)
        /testimonies/0/facts/2/refines | "held" | f.json /testimonies/0/facts/2/refines: error reference-kind: "held" is a fact of kind control, where a figure is wanted (refer to a figure)
        /testimonies/0/facts/2/refines | "falen" | f.json /testimonies/0/facts/2/refines: error reference-dangling: there is no figure "falen" (did you mean "fallen"?)
        /testimonies/0/facts/2/id | "fallen" | f.json /testimonies/0/facts/2: error value-invalid: the figure "fallen" refines itself (refer to another figure, or write null) ;; f.json /testimonies/0/facts/2/id: error id-twice: the id "fallen" is taken by a figure, see /testimonies/0/facts/1 (give this fact another id; only one that denies may share an id)
        /testimonies/0/facts/2/value/share | "a third" | f.json /testimonies/0/facts/2/value/share: error value-invalid: "a third" is no fraction in digits (write 1/3 for one third; percents are a number with the unit percent)
        /testimonies/0/facts/3/id | "ford-lost" | f.json /testimonies/0/facts/3/id: error id-twice: the id "ford-lost" is taken by an event, see /events/1 (give this fact another id; only one that denies may share an id)
        /testimonies/0/facts/3/id | "Held On" | f.json /testimonies/0/facts/3/id: error id-invalid: the id "Held On" is not made of small letters a to z, digits and hyphens, 64 at most (write "held-on")
        /testimonies/0/facts/3/id | "declared-renn" | f.json /testimonies/0/facts/3/id: error id-invalid: the id "declared-renn" is reserved: "declared" stands for what the declarations say (choose another id)
        /testimonies/0/facts/4/person | "third-brigade" | f.json /testimonies/0/facts/4/person: error reference-kind: "third-brigade" is declared as Unit, where a person is wanted (refer to a person, or correct the kind at /entities/3)
        /testimonies/0/facts/4/postKind | "comander" | f.json /testimonies/0/facts/4/postKind: error value-invalid: "comander" is not one of the words allowed here (did you mean "commander"? allowed: headOfState, headOfGovernment, minister, governor, mayor, commander, deputyCommander, chiefOfStaff, spokesperson, legislator, diplomat, envoy, leader, adviser, official, soldier, journalist, analyst, otherPost)
        /testimonies/0/facts/4/post | " " | f.json /testimonies/0/facts/4/post: error value-invalid: the text is empty (write the text, or null where the field may be null)
        /testimonies/0/facts/4/post | "a\\ud800" | f.json /testimonies/0/facts/4/post: error value-invalid: the text has the character U+D800, which no text may have (take that character out)
        /testimonies/0/facts/5/object | "tell-amara" | f.json /testimonies/0/facts/5: error value-invalid: "tell-amara" stands in relation to itself (correct subject or object; another name of the same thing is a fact of kind name)
        /testimonies/0/facts/6/of | null | f.json /testimonies/0/facts/6: error field-missing: the characterisation has neither "of" nor "event" (add "of", the entity that is called so, or "event", the event that is)
        /testimonies/0/facts/6/event | "ford-taken" | f.json /testimonies/0/facts/6: error value-invalid: the characterisation has both "of" and "event" (keep one of them, and give the other a characterisation of its own)
        /testimonies/0/facts/8/event | "held" | f.json /testimonies/0/facts/8/event: error reference-dangling: there is no event "held" (declare it under "events")
        /testimonies/0/facts/7/date/edtf | "until 2030" | f.json /testimonies/0/facts/7/date/edtf: error date-syntax: "until 2030" is no EDTF date (write 2016, 2016-11, 2016-11-05, 201X, 2016-11-XX, 2016-23 (autumn), 2016-11? or 2014-06/2016-11, with .. for an open end)
        /testimonies/0/facts/9/object | "lume-army" | f.json /testimonies/0/facts/9/object: error reference-kind: "lume-army" is declared as Organisation, where a place is wanted (refer to a place, or correct the kind at /entities/2)
        /testimonies/0/facts/9/relation | "splinterOf" | f.json /testimonies/0/facts/9/object: error reference-kind: "tell-amara" is declared as AirBase, where a person, group, body or unit is wanted (refer to a person, group, body or unit, or correct the kind at /entities/10)
        /testimonies/0/facts/9/relation | "successorOf" | f.json /testimonies/0/facts/9/object: error reference-kind: "tell-amara" is declared as AirBase, where a person, group, body or unit is wanted (refer to a person, group, body or unit, or correct the kind at /entities/10)
        /testimonies/0/facts/9/relation | "affiliatedWith" | f.json /testimonies/0/facts/9/object: error reference-kind: "tell-amara" is declared as AirBase, where a person, group, body or unit is wanted (refer to a person, group, body or unit, or correct the kind at /entities/10)
        /testimonies/0/facts/7/confidence | 1.2 | f.json /testimonies/0/facts/7/confidence: error value-invalid: 1.2 is not from 0 to 1, with 30 places at most (write 0.7 for seven in ten)
        /testimonies/0/facts/7/confidence | "high" | f.json /testimonies/0/facts/7/confidence: error value-type: "high" stands where a number is wanted (write it in digits, without quotation marks)
        /testimonies/0/facts/7/language | "en_US" | f.json /testimonies/0/facts/7/language: error value-invalid: "en_US" is no language tag (BCP 47) (write "en-US")
        """)
    void aBadFactCostsOnlyThatFact(String pointer, String value, String expected) {
        Incoming incoming = parse(Reports.with(GOOD, pointer, value.replace("\\\\", "\\")));

        assertThat(incoming.problems()).extracting(Problem::toString).containsExactly(expected.split(" ;; ", -1));
        assertThat(incoming.report().orElseThrow().factCount()).isEqualTo(11);
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
        /testimonies/0/basedOn/0 | "army" | f.json /testimonies/0/basedOn/0: error reference-dangling: there is no source "army" (did you mean "army-statement"? else declare it under "sources")
        /testimonies/0/basedOn/- | "army-statement" | f.json /testimonies/0/basedOn/1: error value-invalid: "army-statement" stands twice in this list (keep it once)
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
                                + " (did you mean \"ArmedGroup\"? allowed: Person, Actor, ArmedGroup, State, Coalition,"
                                + " Organisation, Outlet, Unit, Country, Region, City, Town, Village, Quarter, Base, AirBase,"
                                + " Facility, River, Border, Place, People, Weapon, MilitaryPlatform, Vehicle, Quantity,"
                                + " Money, TimeExpression, WebAddress, CommsIdentifier, DocumentReference, Frequency)",
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
        assertThat(parse(json).report().orElseThrow().factCount()).isEqualTo(12);
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
                        "f.json: error report-empty: none of its 12 facts is left (mend what is wrong with its facts)");
        assertThat(parse(json).report()).isEmpty();
    }

    @Test
    void anEntityWithoutAnyNameNeedsADescription() {
        assertThat(complaints(Reports.with(GOOD, "/entities/5/description", "null")))
                .startsWith(
                        "f.json /entities/5: error field-missing: the entity has neither name nor description (give the"
                                + " name, or for someone the source does not name a description in your own words)");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        /entities/3/echelon | "brigad" | f.json /entities/3/echelon: error value-invalid: "brigad" is not one of the words allowed here (did you mean "brigade"? allowed: team, squad, section, platoon, company, battery, squadron, battalion, regiment, brigade, division, corps, fieldArmy, armyGroup, command)
        /entities/2/echelon | "corps" | f.json /entities/2/echelon: error value-invalid: the echelon "corps" stands beside the kind Organisation, but only a Unit has one (make echelon null, or correct the kind)
        /entities/4/branch | "militia" | f.json /entities/4/branch: error value-invalid: the branch "militia" stands beside the kind ArmedGroup, but only a Unit or an Organisation has one (make branch null, or correct the kind)
        """)
    void sizeAndBranchAreOfForces(String pointer, String value, String expected) {
        assertThat(complaints(Reports.with(GOOD, pointer, value))).contains(expected);
    }

    @Test
    void sizeAndBranchAreNoRelationsOfFacts() {
        assertThat(complaints(Reports.with(GOOD, FACTS + "/9/relation", "\"hasEchelon\"")))
                .first()
                .asString()
                .contains("\"hasEchelon\" is not one of the words allowed here (allowed: unitOf, memberOf, ");
    }

    @Test
    void whatIsNewMayBeMissingAndCausesMayStillBeNull() {
        String old = Reports.with(GOOD, FACTS + "/0/causes", "null");
        for (String field : List.of(
                "/entities/3/echelon",
                "/entities/3/branch",
                "/testimonies/0/basedOn",
                FACTS + "/0/weapons",
                FACTS + "/0/placePrecision",
                FACTS + "/1/counted",
                FACTS + "/1/per",
                FACTS + "/4/postKind",
                FACTS + "/6/event",
                FACTS + "/7/date")) {
            old = Reports.without(old, field);
        }
        Incoming incoming = parse(old);

        assertThat(incoming.problems()).isEmpty();
        Testimony first = incoming.report().orElseThrow().testimonies().getFirst();
        assertThat(first.basedOn()).isEmpty();
        Fact.Event event = (Fact.Event) first.facts().getFirst();
        assertThat(event.causes()).isEmpty();
        assertThat(event.weapons()).isEmpty();
        assertThat(((Fact.Figure) first.facts().get(1)).per()).isNull();
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
