package org.attest.ontology.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.elk.alg.layered.options.EdgeLabelSideSelection;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where boxes and arrows go.
 *
 * @param seed where the search for few crossings began
 * @param width of the whole
 * @param height of the whole
 * @param boxes each with its place
 * @param arrows each with its line
 */
record Layout(int seed, double width, double height, List<Placed> boxes, List<Line> arrows) {

    static final double BOX_HEIGHT = 40;
    static final double LINE_HEIGHT = 14;
    static final double LABEL_SIZE = 11;
    static final double TITLE_SIZE = 13;
    private static final double BOLD = 1.1;
    private static final double PADDING = 9;
    private static final int MOST_LABELS = 4;
    private static final int TRIES = 60;
    private static final double PAGE_WIDTH = 1100;
    private static final double TOO_WIDE = 20;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    /** A box with its corner and its width. */
    record Placed(ClassModel.Box box, double x, double y, double width) {}

    /** A point. */
    record Point(double x, double y) {}

    /** An arrow with its corners, and its words with the upper left corner of the block they make. */
    record Line(ClassModel.Arrow arrow, List<Point> points, List<String> words, Point at, double width) {}

    /** The best of many tries, which differ in where the search for few crossings begins. The same on every machine. */
    static Layout best(ClassModel model) {
        return IntStream.rangeClosed(1, TRIES)
                .mapToObj(seed -> of(model, seed))
                .min(Comparator.comparingDouble(Layout::badness))
                .orElseThrow();
    }

    /** Long lines are hard to follow, and what is wider than a page is shown small. */
    private double badness() {
        double length = 0;
        for (Line line : arrows) {
            for (int i = 1; i < line.points().size(); i++) {
                Point one = line.points().get(i - 1);
                Point other = line.points().get(i);
                length += Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
            }
        }
        return length + Math.max(0, width - PAGE_WIDTH) * TOO_WIDE;
    }

    /** One try. */
    static Layout of(ClassModel model, int seed) {
        ElkNode root = root(seed);
        Map<String, ElkNode> nodes = new HashMap<>();
        for (ClassModel.Box box : model.boxes()) {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(
                    Math.max(BOLD * TextWidths.of(box.label(), TITLE_SIZE), TextWidths.of(below(box), LABEL_SIZE))
                            + 2 * PADDING,
                    BOX_HEIGHT);
            nodes.put(box.name(), node);
        }
        Map<String, ElkPort> ports = new HashMap<>();
        List<ElkEdge> edges = new ArrayList<>();
        for (ClassModel.Arrow arrow : model.arrows()) {
            ElkNode to = nodes.get(arrow.to());
            // Arrows into one port share their last part: the kinds of a class become a tree.
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(
                    nodes.get(arrow.from()),
                    arrow.isKind() ? ports.computeIfAbsent(arrow.to(), name -> ElkGraphUtil.createPort(to)) : to);
            if (!arrow.isKind()) {
                label(edge, words(arrow));
            }
            edges.add(edge);
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        return read(model, seed, root, nodes, edges);
    }

    private static ElkNode root(int seed) {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
        root.setProperty(CoreOptions.DIRECTION, Direction.UP);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(PADDING));
        root.setProperty(CoreOptions.RANDOM_SEED, seed);
        root.setProperty(CoreOptions.SPACING_NODE_NODE, 16.0);
        root.setProperty(CoreOptions.SPACING_EDGE_NODE, 9.0);
        root.setProperty(CoreOptions.SPACING_EDGE_EDGE, 8.0);
        root.setProperty(CoreOptions.SPACING_EDGE_LABEL, 3.0);
        root.setProperty(CoreOptions.SPACING_LABEL_NODE, 3.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 22.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        root.setProperty(LayeredOptions.EDGE_LABELS_SIDE_SELECTION, EdgeLabelSideSelection.SMART_DOWN);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        root.setProperty(LayeredOptions.THOROUGHNESS, 60);
        return root;
    }

    private static void label(ElkEdge edge, List<String> words) {
        ElkLabel label = ElkGraphUtil.createLabel(String.join("\n", words), edge);
        label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        double width = words.stream()
                .mapToDouble(word -> TextWidths.of(word, LABEL_SIZE))
                .max()
                .orElse(0);
        label.setDimensions(width + 4, words.size() * LINE_HEIGHT);
    }

    /** The second line of a box. */
    static String below(ClassModel.Box box) {
        String name = "att:" + box.name();
        return switch (box.kinds()) {
            case 0 -> name;
            case 1 -> name + " · 1 kind";
            default -> name + " · " + box.kinds() + " kinds";
        };
    }

    /** The words beside an arrow; of many, only the first. */
    private static List<String> words(ClassModel.Arrow arrow) {
        List<String> all = arrow.labels();
        if (all.size() <= MOST_LABELS) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, MOST_LABELS - 1));
        some.add("and " + (all.size() - some.size()) + " more");
        return some;
    }

    private static Layout read(
            ClassModel model, int seed, ElkNode root, Map<String, ElkNode> nodes, List<ElkEdge> edges) {
        List<Placed> boxes = model.boxes().stream()
                .map(box -> {
                    ElkNode node = nodes.get(box.name());
                    return new Placed(box, node.getX(), node.getY(), node.getWidth());
                })
                .toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            lines.add(line(model.arrows().get(i), edges.get(i)));
        }
        return new Layout(seed, root.getWidth(), root.getHeight(), boxes, lines);
    }

    private static Line line(ClassModel.Arrow arrow, ElkEdge edge) {
        List<Point> points = new ArrayList<>();
        var section = edge.getSections().getFirst();
        points.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        points.add(new Point(section.getEndX(), section.getEndY()));
        if (arrow.isKind()) {
            return new Line(arrow, points, List.of(), points.getFirst(), 0);
        }
        ElkLabel label = edge.getLabels().getFirst();
        return new Line(arrow, points, words(arrow), new Point(label.getX(), label.getY()), label.getWidth());
    }
}
