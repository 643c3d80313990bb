package org.attest.query;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The YAML of a header as nodes that know their lines.
 *
 * <p>All scalars are read as the text they are: YAML 1.1 would make a number, a day or a truth value of "1_000",
 * "2016-11-05" and "no".
 */
final class HeaderYaml {

    private final String file;
    private final ProblemLog log;

    HeaderYaml(String file, ProblemLog log) {
        this.file = file;
        this.log = log;
    }

    /** The header's mapping, or null when there is none. */
    @Nullable MappingNode root(String text) {
        StringBuilder header = new StringBuilder();
        // Other lines count as empty ones, so that the lines of the YAML are those of the file.
        text.lines().forEach(line -> {
            if (line.startsWith("#+")) {
                header.append(line.startsWith("#+ ") ? line.substring(3) : line.substring(2));
            }
            header.append('\n');
        });
        Node root = new Yaml(new LoaderOptions()).compose(new StringReader(header.toString()));
        if (root instanceof MappingNode mapping) {
            return mapping;
        }
        complain(
                ProblemCode.QUERY_SYNTAX,
                root == null ? 1 : line(root),
                "there is no header",
                "begin the file with \"#+ summary: …\"");
        return null;
    }

    void complain(ProblemCode code, int line, String what, String cure) {
        log.add(code, Where.line(file, line), what, cure);
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** The members of a mapping in their order; none, and a complaint, when it is something else. */
    Map<String, Node> members(Node node) {
        Map<String, Node> members = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = text(tuple.getKeyNode());
                if (members.put(key, tuple.getValueNode()) != null) {
                    complain(ProblemCode.ID_TWICE, line(tuple.getKeyNode()), "\"" + key + "\" stands here twice", "");
                }
            }
        } else {
            complain(
                    ProblemCode.VALUE_TYPE, line(node), "names with values are expected here", "write \"name: value\"");
        }
        return members;
    }

    /** A mapping, or as in grlc a list of mappings with one member each. */
    Map<String, Node> pairs(Node node) {
        if (!(node instanceof SequenceNode list)) {
            return members(node);
        }
        Map<String, Node> pairs = new LinkedHashMap<>();
        list.getValue().forEach(item -> pairs.putAll(members(item)));
        return pairs;
    }

    /** A text; empty, and a complaint, when it is a list or a mapping. */
    String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        complain(ProblemCode.VALUE_TYPE, line(node), "one text is expected here", "");
        return "";
    }

    /** A list of texts; one text is a list of one. */
    List<String> texts(Node node) {
        if (!(node instanceof SequenceNode list)) {
            return List.of(text(node));
        }
        List<String> texts = new ArrayList<>();
        list.getValue().forEach(item -> texts.add(text(item)));
        return texts;
    }
}
