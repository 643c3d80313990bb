package org.attest.serve.things;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.attest.rdf.Att;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Link;
import org.attest.serve.pages.Table;

/** The names of a thing, each once, with all who use it. */
final class NamesTable {

    private final Tools tools;

    NamesTable(Tools tools) {
        this.tools = tools;
    }

    Table of(List<Accounts.Mention> mentions) {
        Map<String, List<Accounts.Mention>> byName =
                mentions.stream().collect(Collectors.groupingBy(this::name, TreeMap::new, Collectors.toList()));
        List<List<Cell>> rows = byName.values().stream().map(this::row).toList();
        return new Table("Each name with those who use it", List.of("Name", "Used by"), rows, "");
    }

    private String name(Accounts.Mention mention) {
        return written(mention).text();
    }

    private Link written(Accounts.Mention mention) {
        List<Node> names = tools.data().objects(mention.testimony(), mention.account(), Att.name);
        return names.isEmpty()
                ? tools.words().link(mention.account())
                : tools.words().link(names.getFirst());
    }

    private List<Cell> row(List<Accounts.Mention> same) {
        Link name = written(same.getFirst());
        String address = tools.words().links().address(same.getFirst().account().getURI());
        Map<String, Cell> users = new TreeMap<>();
        same.stream()
                .limit(Accounts.SHOWN)
                .map(mention -> tools.voices().phrase(mention.testimony()))
                .forEach(phrase -> users.put(phrase.text(), phrase));
        return List.of(Cell.of(name).linkedTo(address), Cell.join(List.copyOf(users.values()), "; "));
    }
}
