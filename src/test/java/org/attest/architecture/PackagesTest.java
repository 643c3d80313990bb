package org.attest.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.rdf.CheckedBatch;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the directions between the packages, as CONTRIBUTING.md gives them. */
class PackagesTest {

    private static final String ROOT = "org.attest.";

    /** Who may import whom; the JDK and libraries are not looked at here, but for Jena. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("problem", List.of()),
            Map.entry("model", List.of("problem")),
            Map.entry("rdf", List.of("model", "problem")),
            Map.entry("ingest", List.of("model", "problem")),
            Map.entry("resolve", List.of("model", "problem")),
            Map.entry("map", List.of("model", "rdf", "problem")),
            Map.entry("validate", List.of("rdf", "problem")),
            Map.entry("store", List.of("rdf", "problem")),
            Map.entry("query", List.of("rdf", "problem")),
            Map.entry("serve", List.of("query", "rdf", "problem")),
            Map.entry("pipeline", List.of("ingest", "resolve", "map", "validate", "store", "model", "rdf", "problem")),
            Map.entry(
                    "cli",
                    List.of(
                            "pipeline",
                            "ingest",
                            "resolve",
                            "map",
                            "validate",
                            "store",
                            "query",
                            "serve",
                            "model",
                            "rdf",
                            "problem")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.attest");

    @TestFactory
    Stream<DynamicTest> eachPackageImportsOnlyWhatItMay() {
        return MAY_IMPORT.keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(name, () -> importsOnlyWhatItMay(name)));
    }

    private static void importsOnlyWhatItMay(String name) {
        Set<String> forbidden = new TreeSet<>(MAY_IMPORT.keySet());
        forbidden.removeAll(MAY_IMPORT.getOrDefault(name, List.of()));
        forbidden.remove(name);
        assertThat(CLASSES.stream().filter(c -> c.getPackageName().startsWith(ROOT + name)))
                .as("classes found in %s", name)
                .isNotEmpty();
        String[] packages = forbidden.stream().map(f -> ROOT + f + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(p -> p.startsWith(ROOT))
                .map(p -> p.substring(ROOT.length()).split("\\.", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).containsExactlyElementsOf(new TreeSet<>(MAY_IMPORT.keySet()));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.attest.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void recordsAndProblemsAndReadersKnowNoRdf() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "problem..", ROOT + "model..", ROOT + "ingest..", ROOT + "resolve..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .check(CLASSES);
    }

    @Test
    void onlyValidateMakesACheckedBatch() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "validate..", ROOT + "rdf..")
                .should()
                .callMethodWhere(target(
                        "CheckedBatch.of",
                        call -> call.getTargetOwner().isEquivalentTo(CheckedBatch.class)
                                && call.getName().equals("of")))
                .check(CLASSES);
        methods()
                .that()
                .areDeclaredIn(CheckedBatch.class)
                .and()
                .areStatic()
                .and()
                .arePublic()
                .should()
                .haveName("of")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrintsAndOnlyMainExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void nothingPrintsAStackTraceByItself() {
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<String> packages = CLASSES.stream()
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .filter(p -> p.startsWith("org.attest."))
                .filter(p -> !p.startsWith("org.attest.generated"))
                .collect(Collectors.toSet());
        assertThat(packages).isNotEmpty();
        for (String name : packages) {
            classes()
                    .that()
                    .haveFullyQualifiedName(name + ".package-info")
                    .should()
                    .beAnnotatedWith(org.jspecify.annotations.NullMarked.class)
                    .allowEmptyShould(false)
                    .check(CLASSES);
        }
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> target(
            String description, java.util.function.Predicate<com.tngtech.archunit.core.domain.JavaMethodCall> test) {
        return DescribedPredicate.describe(description, test);
    }
}
