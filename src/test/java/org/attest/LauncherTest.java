package org.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a user meets it: a real shell, with folders that only look like JDKs and a Maven that only writes a jar. */
class LauncherTest {

    /** All that the launcher may need from the system; so that no java and no mvn of this machine is on the path. */
    private static final List<String> TOOLS = List.of(
            "cat",
            "dirname",
            "env",
            "find",
            "head",
            "ln",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sh",
            "sleep",
            "touch");

    /** Prints its arguments, writes the start-up archive it is asked for. */
    private static final String JAVA = """
            #!/bin/sh
            for argument in "$@"; do
                case $argument in
                    -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*) echo archive >"${argument#*=}" ;;
                    -version) exit 1 ;;
                esac
                printf '%s\\n' "$argument"
            done
            exit "${STUB_EXIT:-0}"
            """;

    /** Counts its runs, eats what it is given to read, writes the jar. */
    private static final String MAVEN = """
            #!/bin/sh
            cat
            echo "$*" >>"$STUB_RUNS"
            sleep "${STUB_SECONDS:-0}"
            [ -z "$STUB_SAVED" ] || touch "$STUB_PROJECT/$STUB_SAVED"
            if [ -n "$STUB_BROKEN" ]; then
                echo "the compiler was not pleased"
                exit 1
            fi
            mkdir -p "$STUB_PROJECT/target/lib"
            echo jar >"$STUB_PROJECT/target/attest.jar"
            """;

    @TempDir
    private Path temp;

    private Path project;
    private final Map<String, String> environment = new LinkedHashMap<>();

    @BeforeEach
    void projectWithSpacesInItsPath() throws IOException {
        project = Files.createDirectories(temp.resolve("a project"));
        Files.copy(Path.of("attest"), project.resolve("attest"));
        Files.createDirectories(project.resolve("src/main"));
        Files.createFile(project.resolve("pom.xml"));
        var tools = Files.createDirectories(temp.resolve("tools"));
        for (String tool : TOOLS) {
            script(tools.resolve(tool), "#!/bin/sh\nexec '" + onThisMachine(tool) + "' \"$@\"\n");
        }
        script(tools.resolve("mvn"), MAVEN);
        environment.put("PATH", tools.toString());
        environment.put("HOME", temp.resolve("home").toString());
        environment.put("ATTEST_JDK_FOLDERS", temp.resolve("jdks").toString());
        environment.put("STUB_RUNS", temp.resolve("runs").toString());
        environment.put("STUB_PROJECT", project.toString());
    }

    @Test
    void withoutAnyJavaItSaysWhatToInstall() throws Exception {
        var run = attest();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("needs a JDK of Java 21 or newer and found none")
                .contains("no Java at all")
                .contains(temp.resolve("jdks").toString())
                .contains("Install one")
                .contains("ATTEST_JAVA_HOME=");
    }

    @Test
    void anOldJavaAndABareRuntimeAreNamedInTheMessage() throws Exception {
        jdk("old", "17.0.15");
        var runtime = jdk("runtime", "21.0.4");
        Files.delete(runtime.resolve("bin/javac"));
        environment.put("JAVA_HOME", jdk("older", "1.8.0_402").toString());
        var run = attest();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .contains("jdks/older: Java 8\n")
                .contains("jdks/old: Java 17\n")
                .contains("jdks/runtime: Java 21, but without javac");
    }

    @Test
    void aRuntimeIsEnoughWhenNothingHasToBeBuilt() throws Exception {
        built();
        Files.delete(jdk("runtime", "21.0.4").resolve("bin/javac"));
        assertThat(attest().exit()).isZero();
    }

    @Test
    void theNewestOfTheUsualFoldersIsTaken() throws Exception {
        built();
        jdk("a-25", "25.0.3");
        jdk("b-23", "23");
        jdk("c-9", "9.0.4");
        assertThat(attest().out()).contains("/target/attest-25.archive");
    }

    @Test
    void javaHomeGoesBeforeThePathAndThePathBeforeTheFolders() throws Exception {
        built();
        jdk("newest", "27");
        var onPath = jdk("on-path", "24.0.1");
        Files.createSymbolicLink(temp.resolve("tools/java"), onPath.resolve("bin/java"));
        assertThat(attest().out()).contains("attest-24.archive");
        environment.put("JAVA_HOME", jdk("home", "22").toString());
        assertThat(attest().out()).contains("attest-22.archive");
        environment.put("JAVA_HOME", jdk("too-old", "17").toString());
        assertThat(attest().out()).contains("attest-24.archive");
    }

    @Test
    void anExplicitJdkIsNeverReplacedByAnother() throws Exception {
        built();
        jdk("good", "25");
        environment.put("ATTEST_JAVA_HOME", jdk("bad", "17").toString());
        var run = attest();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("ATTEST_JAVA_HOME=").contains("bad: Java 17");
    }

    @Test
    void aJdkWithoutAReleaseFileIsAskedForItsVersion() throws Exception {
        built();
        var jdk = jdk("unlabelled", "0");
        Files.delete(jdk.resolve("release"));
        script(jdk.resolve("bin/java"), """
                #!/bin/sh
                echo "    java.home = $STUB_HOME"
                echo "    java.specification.version = 26"
                """);
        environment.put("STUB_HOME", jdk.toString());
        assertThat(attest().exit()).isZero();
        assertThat(project.resolve("target/attest-26.archive")).exists();
    }

    @Test
    void argumentsOptionsAndExitCodeArePassedOn() throws Exception {
        built();
        jdk("25", "25");
        environment.put("STUB_EXIT", "2");
        environment.put("ATTEST_JAVA_OPTS", "-Xmx8g -Dx=y");
        var run = attest("query", "two words", "", "*");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out().lines())
                .contains("--enable-native-access=ALL-UNNAMED", "-Xmx8g", "-Dx=y")
                .endsWith("org.attest.cli.Main", "query", "two words", "", "*");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void itRunsThroughSymbolicLinksFromAnywhere() throws Exception {
        built();
        jdk("25", "25");
        var folder = Files.createDirectories(temp.resolve("else where"));
        Files.createSymbolicLink(folder.resolve("one"), Path.of("../a project/attest"));
        Files.createSymbolicLink(folder.resolve("two"), folder.resolve("one"));
        var run = start(folder, "./two").await();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(project.toRealPath() + "/target/attest.jar");
    }

    @Test
    void itBuildsWhatIsMissingOrOlderThanItsSourcesAndOnlyThat() throws Exception {
        jdk("25", "25");
        assertThat(attest().err()).contains("building");
        assertThat(attest().err()).isEmpty();
        for (String source : List.of("pom.xml", "src/main/New.java", "ontology/core.ttl", "queries/a/b.rq")) {
            var file = project.resolve(source);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "changed");
            newerThanTheJar(file);
            assertThat(attest().err()).as(source).contains("building");
            newerThanTheJar(project.resolve("attest"));
            old(file, file.getParent());
            assertThat(attest().err()).as("after " + source).isEmpty();
        }
        assertThat(runs()).hasSize(5).allMatch(arguments -> arguments.endsWith("package"));
    }

    @Test
    void whatIsSavedDuringABuildIsBuiltNext() throws Exception {
        jdk("25", "25");
        environment.put("STUB_SECONDS", "0.2");
        environment.put("STUB_SAVED", "src/main/Saved.java");
        attest();
        environment.remove("STUB_SAVED");
        assertThat(attest().err()).contains("building");
        assertThat(attest().err()).isEmpty();
    }

    @Test
    void theBuildTakesExtraArgumentsAndLeavesStandardInputToTheProgram() throws Exception {
        var jdk = jdk("25", "25");
        script(jdk.resolve("bin/java"), "#!/bin/sh\ncat\n");
        environment.put("ATTEST_MAVEN_ARGS", "-o -Dmaven.repo.local=elsewhere");
        var run = attest();
        assertThat(run.out()).isEqualTo("from standard input\n");
        assertThat(runs()).singleElement().asString().contains("-o -Dmaven.repo.local=elsewhere package");
    }

    @Test
    void aFailedBuildShowsItsLogAndKeepsTheJarThereWas() throws Exception {
        built();
        jdk("25", "25");
        newerThanTheJar(project.resolve("pom.xml"));
        environment.put("STUB_BROKEN", "yes");
        var run = attest();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("the compiler was not pleased").contains("the build failed");
        assertThat(run.out()).isEmpty();
        assertThat(project.resolve("target/attest.jar")).exists();
        environment.put("ATTEST_NO_BUILD", "1");
        assertThat(attest().exit()).isZero();
    }

    @Test
    void withoutMavenItSaysSo() throws Exception {
        jdk("25", "25");
        Files.delete(temp.resolve("tools/mvn"));
        var run = attest();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("install Maven 3.8 or newer");
    }

    @Test
    void anUnpackedReleaseJustRuns() throws Exception {
        Files.delete(project.resolve("src/main"));
        Files.delete(project.resolve("src"));
        jdk("25", "25");
        assertThat(attest().err()).contains("finds no").contains("lib/attest.jar");
        Files.createDirectories(project.resolve("lib"));
        Files.createFile(project.resolve("lib/attest.jar"));
        var run = attest();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(project.toRealPath() + "/lib/*");
        assertThat(temp.resolve("runs")).doesNotExist();
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        jdk("25", "25");
        environment.put("STUB_SECONDS", "1");
        var first = start(project, "./attest");
        var second = start(project, "./attest");
        assertThat(first.await().exit()).isZero();
        assertThat(second.await().exit()).isZero();
        assertThat(runs()).hasSize(1);
        assertThat(project.resolve("target/attest.lock")).doesNotExist();
    }

    @Test
    void theLockOfADeadProcessIsTakenOver() throws Exception {
        jdk("25", "25");
        var dead = new ProcessBuilder("sh", "-c", "exit 0").start();
        assertThat(dead.waitFor(1, TimeUnit.MINUTES)).isTrue();
        Files.createDirectories(project.resolve("target"));
        Files.createSymbolicLink(project.resolve("target/attest.lock"), Path.of(Long.toString(dead.pid())));
        assertThat(attest().exit()).isZero();
        assertThat(runs()).hasSize(1);
        assertThat(Files.exists(project.resolve("target/attest.lock"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    @Test
    void endingItWhileItBuildsEndsTheBuildAndFreesTheLock() throws Exception {
        jdk("25", "25");
        environment.put("STUB_SECONDS", "20");
        var run = start(project, "./attest");
        var runs = temp.resolve("runs");
        for (int i = 0; i < 600 && !Files.exists(runs); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        run.process().destroy();
        assertThat(run.await().exit()).isEqualTo(143);
        environment.put("STUB_SECONDS", "0");
        assertThat(attest().exit()).isZero();
    }

    private Path jdk(String name, String version) throws IOException {
        var jdk = temp.resolve("jdks").resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(
                jdk.resolve("release"),
                "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
        script(jdk.resolve("bin/java"), JAVA);
        script(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        return jdk;
    }

    private void built() throws IOException {
        Files.createDirectories(project.resolve("target/lib"));
        Files.createFile(project.resolve("target/attest.jar"));
        old(project.resolve("pom.xml"), project.resolve("src/main"));
    }

    private static void old(Path... paths) throws IOException {
        for (Path path : paths) {
            Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        }
    }

    private static void newerThanTheJar(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().plus(Duration.ofHours(1))));
    }

    private List<String> runs() throws IOException {
        return Files.readAllLines(temp.resolve("runs"));
    }

    private static void script(Path path, String text) throws IOException {
        Files.writeString(path, text);
        assertThat(path.toFile().setExecutable(true)).isTrue();
    }

    private static Path onThisMachine(String tool) {
        for (String folder : System.getenv("PATH").split(":")) {
            var path = Path.of(folder, tool);
            if (Files.isExecutable(path)) {
                return path;
            }
        }
        throw new IllegalStateException("no " + tool + " on the PATH");
    }

    private Run attest(String... arguments) throws Exception {
        return start(project, "./attest", arguments).await();
    }

    private Started start(Path folder, String program, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        var in = Files.writeString(temp.resolve("in"), "from standard input\n");
        var out = Files.createTempFile(temp, "out", "");
        var err = Files.createTempFile(temp, "err", "");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Started(builder.start(), out, err);
    }

    private record Run(int exit, String out, String err) {}

    private record Started(Process process, Path out, Path err) {
        Run await() throws Exception {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        }
    }
}
