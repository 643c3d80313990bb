package org.attest.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import org.attest.ingest.json.CanonicalObject;
import org.attest.ingest.json.JsonText;
import org.attest.model.Authority;
import org.attest.model.Authority.Known;

/**
 * Writes an authority as attest-authority/1, every member, null where nothing is said, in the canonical form that content hashes are
 * made of. What {@link AuthorityReader} reads from it is the same authority. Does not check what it writes.
 */
public final class AuthorityWriter {

    private AuthorityWriter() {}

    /** In UTF-8, without a line end; only one thing at a time is held as a tree. */
    public static byte[] canonical(Authority authority) {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        CanonicalObject.write(to, out -> {
            out.member("format", TextNode.valueOf(InputFormat.AUTHORITY.marker()));
            out.member("name", TextNode.valueOf(authority.name()));
            out.list("things", items -> authority.things().forEach(known -> items.accept(thing(known))));
        });
        return to.toByteArray();
    }

    private static ObjectNode thing(Known known) {
        ObjectNode json = JsonText.object();
        json.put("id", known.id());
        json.put("kind", known.kind().word());
        json.put("label", known.label());
        json.put("language", known.language());
        json.set("names", JsonText.list(known.names(), AuthorityWriter::name));
        json.put("within", known.within());
        json.put("partOf", known.partOf());
        Authority.Point point = known.point();
        json.put("lat", point == null ? null : point.lat());
        json.put("lon", point == null ? null : point.lon());
        json.put("precision", point == null ? null : FactWriter.word(point.precision()));
        json.put("echelon", FactWriter.word(known.echelon()));
        json.put("branch", FactWriter.word(known.branch()));
        json.set("differentFrom", JsonText.texts(known.differentFrom()));
        json.set("identifiers", JsonText.texts(known.identifiers()));
        json.put("source", known.source());
        return json;
    }

    private static ObjectNode name(Authority.NameForm form) {
        ObjectNode json = JsonText.object();
        json.put("name", form.name());
        json.put("language", form.language());
        return json;
    }
}
