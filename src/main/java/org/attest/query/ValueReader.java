package org.attest.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.shared.PrefixMapping;
import org.attest.problem.Nearest;
import org.attest.problem.ProblemCode;

/** One value of one parameter: from text to term. No text ever becomes a part of a query's text. */
final class ValueReader {

    /** Longest text taken, in characters; nothing that is asked for is longer, and logs and addresses stay readable. */
    private static final int LONGEST = 4000;

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,30}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]{1,30}(\\.[0-9]{0,30})?|\\.[0-9]{1,30})");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    private final PrefixMapping prefixes;
    private final Lookup lookup;

    ValueReader(PrefixMapping prefixes, Lookup lookup) {
        this.prefixes = prefixes;
        this.lookup = lookup;
    }

    /** What becomes of a value. */
    sealed interface Value {
        /** A term. */
        record Term(Node node) implements Value {}

        /** Nothing; {@code why} goes on from the value: "is no day of the calendar". */
        record Wrong(ProblemCode code, String why) implements Value {}
    }

    Value read(Parameter parameter, String text) {
        if (text.length() > LONGEST) {
            return wrong("is " + text.length() + " characters long, and " + LONGEST + " are taken");
        }
        if (text.codePoints().anyMatch(ValueReader::isUnfit)) {
            return wrong("holds control characters or halves of characters");
        }
        return switch (parameter.type()) {
            case STRING -> term(NodeFactory.createLiteralString(text));
            case LANG -> languageText(text);
            case INTEGER ->
                WHOLE.matcher(text).matches()
                        ? literal(new BigInteger(text).toString(), XSDDatatype.XSDinteger)
                        : wrong("is no whole number");
            case DECIMAL ->
                DECIMAL.matcher(text).matches()
                        ? literal(new BigDecimal(text).toPlainString(), XSDDatatype.XSDdecimal)
                        : wrong("is no number");
            case DATE -> date(text);
            case BOOLEAN ->
                text.equals("true") || text.equals("false")
                        ? literal(text, XSDDatatype.XSDboolean)
                        : wrong("is neither true nor false");
            case ENUM -> entry(parameter.values(), text);
            case IRI -> iri(text).map(Value.class::cast).orElseGet(() -> wrong("is no IRI"));
            case TERM -> ontologyTerm(text);
            case THING -> thing(text);
            case SOURCE -> iri(text).isPresent() ? lookup.sourceByAddress(text) : lookup.sourceByName(text);
        };
    }

    private static boolean isUnfit(int character) {
        return (Character.getType(character) == Character.CONTROL && character != '\t' && character != '\n')
                || Character.getType(character) == Character.SURROGATE;
    }

    private static Value languageText(String text) {
        int at = text.lastIndexOf('@');
        return at > 0 && LANGUAGE.matcher(text.substring(at + 1)).matches()
                ? term(NodeFactory.createLiteralLang(text.substring(0, at), text.substring(at + 1)))
                : wrong("has no language at its end");
    }

    private static Value date(String text) {
        try {
            LocalDate day = LocalDate.parse(
                    text,
                    DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
            return literal(day.toString(), XSDDatatype.XSDdate);
        } catch (DateTimeException e) {
            return wrong("is no day of the calendar");
        }
    }

    private Value entry(List<String> entries, String text) {
        return entries.stream()
                .filter(entry ->
                        entry.equalsIgnoreCase(text) || Terms.word(entry).equalsIgnoreCase(text))
                .findFirst()
                .map(entry -> {
                    String expanded = prefixes.expandPrefix(entry);
                    return term(
                            expanded.equals(entry)
                                    ? NodeFactory.createLiteralString(entry)
                                    : NodeFactory.createURI(expanded));
                })
                .orElseGet(() -> wrong("is not in the list"));
    }

    private static Value ontologyTerm(String text) {
        String local = text.startsWith(Terms.ATT)
                ? text.substring(Terms.ATT.length())
                : text.startsWith("att:") ? text.substring("att:".length()) : text;
        if (!LOCAL.matcher(local).matches()) {
            return wrong("is no term");
        }
        String name = local.substring(0, 1).toUpperCase(Locale.ROOT) + local.substring(1);
        OntologyTerms known = OntologyTerms.standard();
        return known.spelling(name)
                .map(spelt -> term(NodeFactory.createURI(Terms.ATT + spelt)))
                .orElseGet(() -> new Value.Wrong(
                        ProblemCode.TERM_UNKNOWN, "is not in the ontology" + Nearest.asQuestion(name, known.names())));
    }

    private Value thing(String text) {
        Optional<Value.Term> iri = iri(text);
        if (iri.isPresent()) {
            Node node = iri.get().node();
            return node.getURI().startsWith(Terms.THING) ? lookup.thingByAddress(node) : iri.get();
        }
        String key = text.startsWith("thing:") ? text.substring("thing:".length()) : text;
        return lookup.thing(key);
    }

    /** An absolute IRI, in angle brackets or not, or one with a prefix of the query; {@code thing:} is left to the look-up. */
    private Optional<Value.Term> iri(String text) {
        boolean bracketed = text.startsWith("<") && text.endsWith(">") && text.length() > 2;
        String bare = bracketed ? text.substring(1, text.length() - 1) : text;
        if (!SCHEME.matcher(bare).matches() || (!bracketed && bare.startsWith("thing:"))) {
            return Optional.empty();
        }
        String whole = bracketed ? bare : prefixes.expandPrefix(bare);
        try {
            return isAbsolute(whole) ? Optional.of(new Value.Term(NodeFactory.createURI(whole))) : Optional.empty();
        } catch (IRIException e) {
            return Optional.empty();
        }
    }

    private static boolean isAbsolute(String iri) {
        // A reference in the sense of Jena: with a scheme, with or without a fragment. The parser of IRIs lets a few
        // characters pass with a warning that SPARQL does not allow between < and >.
        return iri.chars().noneMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0)
                && IRIx.create(iri).isReference();
    }

    private static Value literal(String text, XSDDatatype type) {
        return term(NodeFactory.createLiteralDT(text, type));
    }

    private static Value term(Node node) {
        return new Value.Term(node);
    }

    private static Value wrong(String why) {
        return new Value.Wrong(ProblemCode.VALUE_INVALID, why);
    }
}
