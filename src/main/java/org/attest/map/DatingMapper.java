package org.attest.map;

import org.apache.jena.graph.Node;
import org.attest.model.Dating;
import org.attest.model.Edtf;
import org.attest.rdf.Att;
import org.attest.rdf.Literals;
import org.jspecify.annotations.Nullable;

/** Dates: the text as given, and its bounds in days where it has any. */
final class DatingMapper {

    private DatingMapper() {}

    /** The date of an account; nothing where it is null. */
    static void map(@Nullable Dating dating, Description account) {
        if (dating == null) {
            return;
        }
        edtf(dating.edtf(), account, Att.date, Att.earliest, Att.latest);
        dating.edtf().precision().ifPresent(precision -> account.word(Att.datePrecision, precision));
        if (dating.ongoing()) {
            account.add(Att.ongoing, Literals.bool(true));
        }
        relative(dating, account);
    }

    /** The date at which a testimony was said; nothing where it is null. */
    static void said(@Nullable Dating said, Description testimony) {
        if (said != null) {
            edtf(said.edtf(), testimony, Att.said, Att.saidEarliest, Att.saidLatest);
            relative(said, testimony);
        }
    }

    private static void relative(Dating dating, Description subject) {
        Dating.Relative relative = dating.relative();
        if (relative != null) {
            subject.text(Att.datePhrase, relative.phrase())
                    .add(Att.dateAnchor, Literals.edtf(relative.anchor().text()))
                    .text(Att.dateRule, relative.rule());
        }
    }

    /** A date by other properties; nothing where it is null. An open or unknown end has no bound. */
    static void edtf(@Nullable Edtf edtf, Description subject, Node text, Node earliest, Node latest) {
        if (edtf == null) {
            return;
        }
        subject.add(text, Literals.edtf(edtf.text()));
        if (edtf.earliest() != null) {
            subject.add(earliest, Literals.date(edtf.earliest()));
        }
        if (edtf.latest() != null) {
            subject.add(latest, Literals.date(edtf.latest()));
        }
    }
}
