package org.attest.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** The project's documents, read as Markdown. */
final class Documents {

    private Documents() {}

    /**
     * A block of code in a document.
     *
     * @param document the file it stands in
     * @param language what follows the opening fence; empty if nothing does
     */
    record Block(Path document, String language, String text) {
        @Override
        public String toString() {
            return document + ": " + text.lines().findFirst().orElse("");
        }
    }

    /** Every Markdown file of the project, from its root. */
    static List<Path> all() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String place : List.of(".", "ontology", "src/design", "queries", "fuseki-config", "src/test/resources")) {
            Path folder = Path.of(place);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder, place.equals(".") ? 1 : 4)) {
                    files.filter(file -> file.toString().endsWith(".md"))
                            .map(Path::normalize)
                            .forEach(documents::add);
                }
            }
        }
        return documents;
    }

    /** The blocks of a document in one of the languages. */
    static List<Block> blocks(Path document, String... languages) throws IOException {
        List<Block> blocks = new ArrayList<>();
        parse(document).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                String language = block.getInfo() == null ? "" : block.getInfo();
                if (List.of(languages).contains(language)) {
                    blocks.add(new Block(document, language, block.getLiteral()));
                }
            }
        });
        return blocks;
    }

    /** Where the links of a document lead. */
    static List<String> links(Path document) throws IOException {
        List<String> links = new ArrayList<>();
        parse(document).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        return links;
    }

    /** What stands in backquotes within the text of a document. */
    static List<String> codeSpans(Path document) throws IOException {
        List<String> spans = new ArrayList<>();
        parse(document).accept(new AbstractVisitor() {
            @Override
            public void visit(Code code) {
                spans.add(code.getLiteral());
            }
        });
        return spans;
    }

    private static Node parse(Path document) throws IOException {
        return Parser.builder()
                .extensions(List.of(org.commonmark.ext.gfm.tables.TablesExtension.create()))
                .build()
                .parse(Files.readString(document));
    }
}
