package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.attest.rdf.Att;
import org.junit.jupiter.api.Test;

/** The saved query on who calls a thing what tells the script of any name, and counts how often it was said. */
class ScriptsOfNamesTest {

    private static final Node TELL = Karsa.thing("tell-amara");
    private static final Node VOICE = Karsa.node("voice");

    private final DatasetGraph data = Karsa.dataset();
    private int accounts;

    private void named(String name, String language) {
        Node account = Karsa.node("name/" + ++accounts);
        add(account, Att.names, TELL);
        add(account, Att.name, NodeFactory.createLiteralLang(name, language));
        add(account, Att.saidIn, VOICE);
    }

    private void add(Node subject, Node predicate, Node object) {
        data.add(Quad.defaultGraphIRI, subject, predicate, object);
    }

    @Test
    void eachNameHasItsScriptAndItsNumber() {
        Txn.executeWrite(data, () -> {
            add(VOICE, Att.source, Karsa.node("source"));
            add(VOICE, Att.stance, Att.term("Asserts"));
            add(TELL, RDF.type.asNode(), Att.term("Place"));
            add(TELL, RDFS.label.asNode(), NodeFactory.createLiteralLang("Tell Amara", "en"));
            add(TELL, Att.knownFrom, Karsa.node("gazetteer"));
            named("تل عمارة", "ar");
            named("تل عمارة", "ar");
            named("Тель-Амара", "ru");
            named("Tall ʿAmāra", "ar-Latn");
            named("تل عمارة (Tell Amara)", "ar");
            named("312", "en");
        });
        SavedQuery query = QueryLibrary.standard().find("who-calls-it-what").orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueryRunner.run(
                SavedQueriesTest.bound(query, Map.of("thing", List.of("tell-amara")), data),
                data,
                ResultFormat.CSV,
                out,
                RunOptions.standard());
        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(row -> row.replaceAll("https?:[^,]*[/#]", "")))
                .containsExactlyInAnyOrder(
                        "name,language,script,speaker,stance,outlet,published,times,source",
                        "تل عمارة,ar,Arab,,Asserts,,,2,source",
                        "Тель-Амара,ru,Cyrl,,Asserts,,,1,source",
                        "Tall ʿAmāra,ar-Latn,Latn,,Asserts,,,1,source",
                        "تل عمارة (Tell Amara),ar,Arab,,Asserts,,,1,source",
                        "312,en,Zyyy,,Asserts,,,1,source",
                        "Tell Amara,en,Latn,,,,,,gazetteer");
    }
}
