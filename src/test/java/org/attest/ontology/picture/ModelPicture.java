package org.attest.ontology.picture;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sys.JenaSystem;

/** Draws the model as SVG. */
final class ModelPicture {

    static {
        JenaSystem.init();
    }

    private static final String NS = "https://w3id.org/attest/ontology#";
    private static final double ROUND = 5;
    private static final Pattern SEED = Pattern.compile("data-seed=\"([0-9]+)\"");

    private final Layout layout;
    private final StringBuilder out = new StringBuilder();

    private ModelPicture(Layout layout) {
        this.layout = layout;
    }

    /**
     * The picture, drawn as well as many tries can do it.
     *
     * @param model what it shows
     * @param style the style sheet that it brings for those who look at it alone
     */
    static String draw(ClassModel model, String style) {
        return new ModelPicture(Layout.best(model)).svg(model, style);
    }

    /** The same with the try that an earlier picture says was the best. */
    static String redraw(ClassModel model, String style, String earlier) {
        Matcher seed = SEED.matcher(earlier);
        return seed.find() ? new ModelPicture(Layout.of(model, Integer.parseInt(seed.group(1)))).svg(model, style) : "";
    }

    private String svg(ClassModel model, String style) {
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"model\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\""
                        + " role=\"group\" aria-labelledby=\"model-title model-desc\" data-seed=\"%s\">",
                number(layout.width()),
                number(layout.height()),
                number(layout.width()),
                number(layout.height()),
                Integer.toString(layout.seed()));
        line("<title id=\"model-title\">The model of the Attest ontology</title>");
        line("<desc id=\"model-desc\">%s</desc>", escape(describe(model)));
        line("<style>\n%s</style>", style);
        line("<defs>");
        marker("model-kind", "M0,0 L11,5.5 L0,11 Z", "kind-head");
        marker("model-property", "M2,2 L10,5.5 L2,9", "property-head");
        line("</defs>");
        layout.arrows().stream().filter(arrow -> arrow.arrow().isKind()).forEach(this::arrow);
        layout.arrows().stream().filter(arrow -> !arrow.arrow().isKind()).forEach(this::arrow);
        layout.arrows().forEach(this::words);
        layout.boxes().forEach(this::box);
        line("</svg>");
        return out.toString();
    }

    /** The picture in sentences, for those who cannot see it. */
    private static String describe(ClassModel model) {
        StringBuilder text = new StringBuilder(model.boxes().size() + " classes and what leads from one to another.");
        for (ClassModel.Arrow arrow : model.arrows()) {
            String words = arrow.isKind() ? "is a kind of" : String.join(", ", arrow.labels());
            text.append(' ')
                    .append(arrow.from())
                    .append(": ")
                    .append(words)
                    .append(' ')
                    .append(arrow.to())
                    .append('.');
        }
        return text.toString();
    }

    private void marker(String id, String path, String style) {
        line(
                "<marker id=\"%s\" viewBox=\"0 0 12 11\" refX=\"11\" refY=\"5.5\" markerWidth=\"11\" markerHeight=\"10\""
                        + " markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"%s\" class=\"%s\"></path></marker>",
                id, path, style);
    }

    private void arrow(Layout.Line arrow) {
        String name = arrow.arrow().isKind() ? "kind" : "property";
        line("<path class=\"%s\" d=\"%s\" marker-end=\"url(#model-%s)\"></path>", name, path(arrow.points()), name);
    }

    private static String path(List<Layout.Point> points) {
        StringBuilder path = new StringBuilder();
        for (Layout.Point point : points) {
            path.append(path.isEmpty() ? "M" : " L")
                    .append(number(point.x()))
                    .append(',')
                    .append(number(point.y()));
        }
        return path.toString();
    }

    private void words(Layout.Line arrow) {
        double y = arrow.at().y() + Layout.LABEL_SIZE;
        double middle = arrow.at().x() + arrow.width() / 2;
        for (String word : arrow.words()) {
            line("<text class=\"word\" x=\"%s\" y=\"%s\">%s</text>", number(middle), number(y), escape(word));
            y += Layout.LINE_HEIGHT;
        }
    }

    private void box(Layout.Placed placed) {
        ClassModel.Box box = placed.box();
        double middle = placed.x() + placed.width() / 2;
        line("<a href=\"%s\" class=\"box of-%s\">", NS + box.name(), box.group());
        line("<title>%s</title>", escape(box.definition()));
        line(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"></rect>",
                number(placed.x()),
                number(placed.y()),
                number(placed.width()),
                number(Layout.BOX_HEIGHT),
                number(ROUND));
        line(
                "<text class=\"name\" x=\"%s\" y=\"%s\">%s</text>",
                number(middle), number(placed.y() + 17), escape(box.label()));
        line(
                "<text class=\"iri\" x=\"%s\" y=\"%s\">%s</text>",
                number(middle), number(placed.y() + 32), escape(Layout.below(box)));
        line("</a>");
    }

    /** Each {@code %s} in turn becomes a value. */
    private void line(String pattern, String... values) {
        String line = pattern;
        for (String value : values) {
            line = line.replaceFirst("%s", Matcher.quoteReplacement(value));
        }
        out.append(line).append('\n');
    }

    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
