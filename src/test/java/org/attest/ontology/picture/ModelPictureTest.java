package org.attest.ontology.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.attest.rdf.ResourceFolder;
import org.junit.jupiter.api.Test;

/** Keeps {@code ontology/model.svg} what the Turtle says. */
class ModelPictureTest {

    private static final Path PICTURE = Path.of("ontology/model.svg");
    private static final Path CHOSEN = Path.of("ontology/model.txt");
    private static final Path STYLE = Path.of("src/main/resources/org/attest/serve/model.css");

    private static final String HOW = "ontology/model.svg is not what the Turtle says; draw it anew with"
            + " mvn -Dattest.picture.write=true -Dtest=ModelPictureTest test, and look at it";

    @Test
    void thePictureIsFresh() throws IOException {
        Graph ontology = ResourceFolder.readTurtle("org/attest/ontology");
        ClassModel model = ClassModel.of(ontology, ChosenClasses.read(Files.readString(CHOSEN)));
        String style = Files.readString(STYLE);
        if (Boolean.getBoolean("attest.picture.write")) {
            Files.writeString(PICTURE, ModelPicture.draw(model, style));
        }
        String picture = Files.readString(PICTURE);

        assertThat(picture).as(HOW).isEqualTo(ModelPicture.redraw(model, style, picture));
    }

    @Test
    void thePictureHasEveryChosenClassAndWhatLeadsFromOneToAnother() throws IOException {
        String picture = Files.readString(PICTURE);

        assertThat(ChosenClasses.read(Files.readString(CHOSEN)).groups().keySet())
                .hasSizeBetween(20, 30)
                .allSatisfy(name -> assertThat(picture).contains("ontology#" + name + "\" class=\"box"));
        assertThat(picture).contains("Testimony: speaker, via Actor.", "Event: is a kind of Account.");
    }
}
