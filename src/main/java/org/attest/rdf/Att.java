package org.attest.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.attest.model.Word;

/**
 * The terms of the ontology, spelt as there: classes with a capital, properties without.
 *
 * <p>What they mean stands in {@code ontology/}; a test compares both ways. Event types, measures and the members of
 * closed lists have no constants: they are data, and {@link #term(String)} and {@link #term(Word)} give them. That such
 * a term exists is checked where the ontology is read, not here.
 */
// RDF's own spelling, as Jena's vocabulary classes have it: att:Report and att:report are two terms.
@SuppressWarnings("MemberName")
public final class Att {

    static {
        JenaSystem.init();
    }

    /** The namespace of the ontology. */
    public static final String NS = "https://w3id.org/attest/ontology#";

    /** The prefix it goes by. */
    public static final String PREFIX = "att";

    // Who acts
    public static final Node Actor = term("Actor");
    public static final Node Person = term("Person");
    public static final Node ArmedGroup = term("ArmedGroup");
    public static final Node State = term("State");
    public static final Node Coalition = term("Coalition");
    public static final Node Organisation = term("Organisation");
    public static final Node Outlet = term("Outlet");
    public static final Node Unit = term("Unit");
    public static final Node People = term("People");
    public static final Node ActorKinds = term("ActorKinds");

    // Equipment, and words that stand for no thing
    public static final Node Equipment = term("Equipment");
    public static final Node Weapon = term("Weapon");
    public static final Node MilitaryPlatform = term("MilitaryPlatform");
    public static final Node Vehicle = term("Vehicle");
    public static final Node EquipmentKinds = term("EquipmentKinds");
    public static final Node Expression = term("Expression");
    public static final Node Quantity = term("Quantity");
    public static final Node Money = term("Money");
    public static final Node TimeExpression = term("TimeExpression");
    public static final Node WebAddress = term("WebAddress");
    public static final Node CommsIdentifier = term("CommsIdentifier");
    public static final Node DocumentReference = term("DocumentReference");
    public static final Node Frequency = term("Frequency");
    public static final Node ExpressionKinds = term("ExpressionKinds");

    // Of units
    public static final Node echelon = term("echelon");
    public static final Node Echelons = term("Echelons");
    public static final Node branch = term("branch");
    public static final Node Branches = term("Branches");

    // Where
    public static final Node Place = term("Place");
    public static final Node Country = term("Country");
    public static final Node Region = term("Region");
    public static final Node City = term("City");
    public static final Node Town = term("Town");
    public static final Node Village = term("Village");
    public static final Node Quarter = term("Quarter");
    public static final Node Facility = term("Facility");
    public static final Node Base = term("Base");
    public static final Node AirBase = term("AirBase");
    public static final Node River = term("River");
    public static final Node Border = term("Border");
    public static final Node PlaceKinds = term("PlaceKinds");

    // How closely a place is known
    public static final Node placePrecision = term("placePrecision");
    public static final Node PlacePrecisions = term("PlacePrecisions");

    // What an authority says of a thing, and what relations say in short
    public static final Node within = term("within");
    public static final Node partOf = term("partOf");
    public static final Node unitOf = term("unitOf");
    public static final Node memberOf = term("memberOf");
    public static final Node near = term("near");
    public static final Node alliedWith = term("alliedWith");
    public static final Node supports = term("supports");
    public static final Node opposes = term("opposes");
    public static final Node proxyOf = term("proxyOf");
    public static final Node leads = term("leads");
    public static final Node affiliatedWith = term("affiliatedWith");
    public static final Node basedAt = term("basedAt");
    public static final Node splinterOf = term("splinterOf");
    public static final Node successorOf = term("successorOf");
    public static final Node identifier = term("identifier");
    public static final Node entrySource = term("entrySource");

    // Schemes
    public static final Node EventTypes = term("EventTypes");

    // Kinds of account
    public static final Node Account = term("Account");
    public static final Node Event = term("Event");
    public static final Node Figure = term("Figure");
    public static final Node Control = term("Control");
    public static final Node Position = term("Position");
    public static final Node Relation = term("Relation");
    public static final Node Characterisation = term("Characterisation");
    public static final Node Name = term("Name");
    public static final Node Reported = term("Reported");
    public static final Node Occurrence = term("Occurrence");
    public static final Node SupposedOccurrence = term("SupposedOccurrence");

    // Of every account
    public static final Node saidIn = term("saidIn");
    public static final Node wouldBe = term("wouldBe");
    public static final Node date = term("date");
    public static final Node earliest = term("earliest");
    public static final Node latest = term("latest");
    public static final Node ongoing = term("ongoing");
    public static final Node datePhrase = term("datePhrase");
    public static final Node dateAnchor = term("dateAnchor");
    public static final Node dateRule = term("dateRule");
    public static final Node datePrecision = term("datePrecision");
    public static final Node DatePrecisions = term("DatePrecisions");

    // Of events: who and where
    public static final Node participant = term("participant");
    public static final Node agent = term("agent");
    public static final Node target = term("target");
    public static final Node supporter = term("supporter");
    public static final Node place = term("place");
    public static final Node from = term("from");
    public static final Node toward = term("toward");

    // Of events: how it went and what it hangs together with
    public static final Node outcome = term("outcome");
    public static final Node means = term("means");
    public static final Node weapon = term("weapon");
    public static final Node WeaponsAndMeans = term("WeaponsAndMeans");
    public static final Node partOfEvent = term("partOfEvent");
    public static final Node reverses = term("reverses");
    public static final Node fulfils = term("fulfils");
    public static final Node causes = term("causes");

    // Of figures
    public static final Node measure = term("measure");
    public static final Node counts = term("counts");
    public static final Node group = term("group");
    public static final Node countedAs = term("countedAs");
    public static final Node CivilianStatuses = term("CivilianStatuses");
    public static final Node per = term("per");
    public static final Node Rates = term("Rates");
    public static final Node lower = term("lower");
    public static final Node upper = term("upper");
    public static final Node best = term("best");
    public static final Node hedge = term("hedge");
    public static final Node words = term("words");
    public static final Node share = term("share");
    public static final Node unit = term("unit");
    public static final Node event = term("event");
    public static final Node refines = term("refines");

    // Of control
    public static final Node holder = term("holder");
    public static final Node controlState = term("controlState");

    // Of positions
    public static final Node person = term("person");
    public static final Node post = term("post");
    public static final Node postKind = term("postKind");
    public static final Node PostKinds = term("PostKinds");
    public static final Node rank = term("rank");
    public static final Node organisation = term("organisation");

    // Of relations
    public static final Node subject = term("subject");
    public static final Node relation = term("relation");
    public static final Node object = term("object");
    public static final Node direction = term("direction");

    // Of characterisations and names
    public static final Node of = term("of");
    public static final Node as = term("as");
    public static final Node names = term("names");
    public static final Node name = term("name");

    // What the program concludes
    public static final Node occurrence = term("occurrence");
    public static final Node supposedOccurrence = term("supposedOccurrence");
    public static final Node unites = term("unites");
    public static final Node plainProperty = term("plainProperty");

    // Measures
    public static final Node Measures = term("Measures");

    // Kinds of relation
    public static final Node RelationKinds = term("RelationKinds");

    // Outcomes
    public static final Node Outcomes = term("Outcomes");

    // States of control
    public static final Node ControlStates = term("ControlStates");

    // Sources and what was made of them
    public static final Node Source = term("Source");
    public static final Node NewsArticle = term("NewsArticle");
    public static final Node BlogPost = term("BlogPost");
    public static final Node PressRelease = term("PressRelease");
    public static final Node OfficialReport = term("OfficialReport");
    public static final Node Interview = term("Interview");
    public static final Node SocialMediaPost = term("SocialMediaPost");
    public static final Node Dataset = term("Dataset");
    public static final Node MachineCodedDataset = term("MachineCodedDataset");
    public static final Node OtherDocument = term("OtherDocument");
    public static final Node Report = term("Report");
    public static final Node Authority = term("Authority");
    public static final Node Testimony = term("Testimony");

    // Of sources
    public static final Node published = term("published");
    public static final Node publishedEarliest = term("publishedEarliest");
    public static final Node publishedLatest = term("publishedLatest");
    public static final Node publishedBasis = term("publishedBasis");
    public static final Node url = term("url");
    public static final Node textHash = term("textHash");
    public static final Node republishes = term("republishes");
    public static final Node quotes = term("quotes");
    public static final Node summarises = term("summarises");
    public static final Node cites = term("cites");

    // Of reports
    public static final Node extractedFrom = term("extractedFrom");
    public static final Node extractor = term("extractor");
    public static final Node extractorVersion = term("extractorVersion");
    public static final Node extracted = term("extracted");
    public static final Node describes = term("describes");
    public static final Node mentions = term("mentions");
    public static final Node contentHash = term("contentHash");
    public static final Node knownFrom = term("knownFrom");

    // What became of own keys
    public static final Node Mention = term("Mention");
    public static final Node mentionOf = term("mentionOf");
    public static final Node ownKey = term("ownKey");
    public static final Node replacedBy = term("replacedBy");
    public static final Node IdentityRules = term("IdentityRules");

    // Of testimonies: whose and where
    public static final Node source = term("source");
    public static final Node report = term("report");
    public static final Node speaker = term("speaker");
    public static final Node via = term("via");
    public static final Node quotedFrom = term("quotedFrom");
    public static final Node basedOn = term("basedOn");
    public static final Node said = term("said");
    public static final Node saidEarliest = term("saidEarliest");
    public static final Node saidLatest = term("saidLatest");

    // Of testimonies: how firmly
    public static final Node stance = term("stance");
    public static final Node polarity = term("polarity");
    public static final Node certainty = term("certainty");
    public static final Node status = term("status");
    public static final Node accepted = term("accepted");
    public static final Node denies = term("denies");

    // Stances
    public static final Node Stances = term("Stances");

    // Polarity
    public static final Node Polarities = term("Polarities");

    // Certainty
    public static final Node Certainties = term("Certainties");

    // Status
    public static final Node Statuses = term("Statuses");

    // Bases of a date of publication; att:Unknown, which outcomes have too, is in the module facts
    public static final Node DateBases = term("DateBases");

    // What was left out, and why
    public static final Node Exclusion = term("Exclusion");
    public static final Node evidence = term("evidence");
    public static final Node excludedFrom = term("excludedFrom");
    public static final Node reason = term("reason");
    public static final Node ExclusionReasons = term("ExclusionReasons");

    // Schemes
    public static final Node cure = term("cure");
    public static final Node question = term("question");
    public static final Node counterExample = term("counterExample");
    public static final Node noCounterpartIn = term("noCounterpartIn");
    public static final Node readAs = term("readAs");

    // Judgements
    public static final Node Judgement = term("Judgement");
    public static final Node judges = term("judges");
    public static final Node verdict = term("verdict");
    public static final Node Verdicts = term("Verdicts");
    public static final Node judge = term("judge");
    public static final Node judged = term("judged");
    public static final Node grounds = term("grounds");
    public static final Node mentionedIn = term("mentionedIn");
    public static final Node JudgementList = term("JudgementList");
    public static final Node inList = term("inList");
    public static final Node inForce = term("inForce");

    // Datasets: releases and records
    public static final Node Release = term("Release");
    public static final Node ofDataset = term("ofDataset");
    public static final Node releaseOrder = term("releaseOrder");
    public static final Node complete = term("complete");
    public static final Node recordsRead = term("recordsRead");
    public static final Node recordsAdded = term("recordsAdded");
    public static final Node recordsRevised = term("recordsRevised");
    public static final Node recordsUnchanged = term("recordsUnchanged");
    public static final Node recordsMissing = term("recordsMissing");
    public static final Node recordsRejected = term("recordsRejected");
    public static final Node recordId = term("recordId");
    public static final Node inRelease = term("inRelease");
    public static final Node revisionOf = term("revisionOf");
    public static final Node supersededIn = term("supersededIn");
    public static final Node missingFrom = term("missingFrom");

    // What only coders say of an event
    public static final Node Conflict = term("Conflict");
    public static final Node Dyad = term("Dyad");
    public static final Node sideA = term("sideA");
    public static final Node sideB = term("sideB");
    public static final Node conflict = term("conflict");
    public static final Node dyad = term("dyad");
    public static final Node codedAs = term("codedAs");
    public static final Node goldsteinScale = term("goldsteinScale");
    public static final Node averageTone = term("averageTone");
    public static final Node mentionCount = term("mentionCount");
    public static final Node sourceCount = term("sourceCount");
    public static final Node articleCount = term("articleCount");
    public static final Node confidence = term("confidence");

    private Att() {}

    /**
     * The term of this name.
     *
     * @param localName its name after the {@code #}, with a capital for classes and concepts
     */
    public static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }

    /** The individual or class for a member of a closed list: {@code att:UnitOf} for {@code unitOf}. */
    public static Node term(Word word) {
        return term(word.term());
    }

    /**
     * The concept for a word that reports write with a small first letter: {@code att:Killed} for {@code killed}.
     *
     * @param word a measure, not empty
     */
    public static Node concept(String word) {
        return term(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
}
