package org.attest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.model.EntityKind;
import org.attest.resolve.names.NameForm;

/**
 * A small database of three reports on the fall of one town, which all spell otherwise: Kostrova, Kostrovka, Kastrovna. A militia goes by the
 * same name in all of them.
 */
final class Kostrova {

    static final String COURIER = town("Kostrova");
    static final String BELL = town("Kostrovka");
    static final String HERALD = town("Kastrovna");
    static final String MILITIA = group("Shore Militia");

    private final Path folder;

    Kostrova(Path folder) {
        this.folder = folder;
    }

    Path db() {
        return folder.resolve("db");
    }

    /** Loads the three reports. */
    Kostrova loaded() throws IOException {
        Cli.run(
                        "load",
                        "--db",
                        db(),
                        write("courier.json", report("courier", "Courier", "Town", "Kostrova", "2031-11-14")),
                        write("bell.json", report("bell", "The Bell", "Town", "Kostrovka", "2031-11-14")),
                        write("herald.json", report("herald", "Herald", "Town", "Kastrovna", "2031-11-15")))
                .exits(ExitCode.DONE);
        return this;
    }

    /** Loads something else too. */
    Cli load(String name, String text) throws IOException {
        return Cli.run("load", "--db", db(), write(name, text));
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** The command on this database. */
    Cli names(Object... args) {
        Object[] all = new Object[args.length + 3];
        all[0] = "names";
        all[1] = "--db";
        all[2] = db();
        System.arraycopy(args, 0, all, 3, args.length);
        return Cli.run(all);
    }

    /** All of it, less when it was loaded: the hashes of the exported files. */
    List<String> exported() throws IOException {
        Path to = Files.createTempDirectory(folder, "export");
        return Cli.run("export", "--db", db(), "--to", to, "--without-history")
                .exits(ExitCode.DONE)
                .out()
                .lines()
                .filter(line -> line.contains("sha256"))
                .map(line -> line.substring(line.lastIndexOf('/') + 1))
                .toList();
    }

    /** The key of a town that nobody knows. */
    private static String town(String name) {
        return "thing:town/" + NameForm.of(EntityKind.TOWN, name).normal();
    }

    /** The key of an armed group that nobody knows. */
    static String group(String name) {
        return "thing:armed-group/" + NameForm.of(EntityKind.ARMED_GROUP, name).normal();
    }

    static String report(String id, String outlet, String kind, String place, String date) {
        return """
                {"format":"attest-report/1",
                 "source":{"id":"%s","type":"NewsArticle","title":"The fall","publisher":"paper","authors":[],
                  "published":{"edtf":"2031-11-16","basis":"stated"},"url":"https://news.example/%s","language":"en",
                  "sha256":null,"chain":[]},
                 "extractor":{"kind":"person","name":"Ann","version":null,"date":"2031-11-20"},
                 "entities":[
                  {"id":"paper","kind":"Outlet","name":"%s"},
                  {"id":"town","kind":"%s","name":"%s"},
                  {"id":"militia","kind":"ArmedGroup","name":"Shore Militia"}],
                 "events":[{"id":"fall","type":"Capture","label":"The fall of the town"}],
                 "testimonies":[{"id":"t","speaker":null,"via":[],"quotedFrom":null,"said":null,"stance":"asserts",
                  "polarity":"affirms","certainty":"unstated","facts":[
                   {"fact":"event","event":"fall","agents":["militia"],"targets":[],"supporters":[],"participants":[],
                    "places":["town"],"from":[],"toward":[],"date":{"edtf":"%s","ongoing":false,"relative":null},
                    "outcome":null,"means":[],"evidence":[]}]}],
                 "excluded":[]}""".formatted(id, id, outlet, kind, place, date);
    }
}
