package org.attest.golden;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.ingest.AuthorityReader;
import org.attest.ingest.ReportReader;
import org.attest.map.Samples;
import org.attest.model.Authority;
import org.attest.model.Entity;
import org.attest.model.Fact;
import org.attest.model.Report;
import org.attest.model.Thing;
import org.attest.problem.ProblemLog;
import org.attest.resolve.Identity;
import org.attest.resolve.Judged;
import org.attest.resolve.Resolver;
import org.junit.jupiter.api.Test;

/** Under which things the names of the five articles come, with what the program ships and without. */
class ExampleNamesTest {

    private static final String RESOURCES = "/org/attest/";
    private static final Path EXAMPLE = Path.of("src/main/resources/org/attest/examples/mosul");

    /** Names that without any authority come under a thing of their own. */
    private static final Set<String> APART_WITHOUT = Set.of(
            "Al Qaim",
            "Anah",
            "Baghdad",
            "Daesh",
            "Euphrates valley",
            "Haditha",
            "Haider al-Abadi",
            "IOM",
            "IS",
            "ISF",
            "ISIS",
            "Iraq",
            "Iraqi Security Forces",
            "Iraqi government forces",
            "Iraqi military",
            "Iraqi security forces",
            "Kurdish peshmerga forces",
            "Mosul",
            "Popular Mobilisation Forces",
            "Ramadi",
            "Rawa",
            "U.S. troops",
            "US soldiers",
            "US-led international coalition",
            "US-led military coalition",
            "Washington",
            "eastern Mosul",
            "mainly western coalition");

    /** What only means in its report what it means there. */
    private static final Set<String> ONLY_THERE = Set.of("Government forces");

    private final Map<List<String>, String> truth = truth();
    private final List<Report> reports = reports();

    /** A name in a report, what it truly is, and the key under which it comes. */
    private record Mention(String name, String thing, String key) {}

    @Test
    void withTheAuthorityOfTheExampleAllComeRight() {
        isAllRight(mentions(new Identity(List.of(authority("examples/mosul/mosul-authority.json")), Judged.NOTHING)));
    }

    @Test
    void withTheCommonAuthorityAllComeRight() {
        isAllRight(mentions(new Identity(List.of(authority("authorities/common.json")), Judged.NOTHING)));
    }

    @Test
    void withBothAllComeRight() {
        isAllRight(mentions(new Identity(
                List.of(authority("examples/mosul/mosul-authority.json"), authority("authorities/common.json")),
                Judged.NOTHING)));
    }

    @Test
    void whoTheCommonAuthorityKnowsIsTakenForThat() {
        Map<String, String> keys =
                mentions(new Identity(List.of(authority("authorities/common.json")), Judged.NOTHING)).stream()
                        .collect(Collectors.toMap(Mention::name, Mention::key, (one, other) -> one));

        assertThat(keys)
                .containsEntry("Andrew Croft", "croft-andrew")
                .containsEntry("Combined Joint Forces Land Component Command", "cjflcc-oir")
                .containsEntry("Operation Inherent Resolve", "cjtf-oir");
    }

    @Test
    void withoutAnyMostDoAndNoneIsTakenForAnother() {
        List<Mention> mentions = mentions(Identity.none());

        assertThat(things(mentions))
                .allSatisfy((key, things) -> assertThat(things).hasSize(1));
        Map<String, String> leaders = new HashMap<>();
        mentions.stream()
                .collect(groupingBy(Mention::thing, groupingBy(Mention::key)))
                .forEach((thing, byKey) -> leaders.put(thing, mostTold(byKey)));
        Set<String> apart = new TreeSet<>();
        mentions.stream()
                .filter(mention -> !mention.key().equals(leaders.get(mention.thing())))
                .forEach(mention -> apart.add(mention.name()));
        assertThat(apart).isEqualTo(new TreeSet<>(APART_WITHOUT));
        assertThat(apart.size()).isLessThan(names(mentions).size() / 3);
    }

    private static String mostTold(Map<String, List<Mention>> byKey) {
        return byKey.entrySet().stream()
                .max(Comparator.comparingInt((Entry<String, List<Mention>> entry) ->
                                entry.getValue().size())
                        .thenComparing(Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static Set<String> names(List<Mention> mentions) {
        return mentions.stream().map(Mention::name).collect(toSet());
    }

    private static Map<String, Set<String>> things(List<Mention> mentions) {
        return mentions.stream().collect(groupingBy(Mention::key, mapping(Mention::thing, toSet())));
    }

    private static void isAllRight(List<Mention> mentions) {
        assertThat(mentions).hasSizeGreaterThan(150);
        assertThat(things(mentions))
                .allSatisfy((key, things) -> assertThat(things).hasSize(1));
        assertThat(mentions.stream().collect(groupingBy(Mention::thing, mapping(Mention::key, toSet()))))
                .allSatisfy((thing, keys) -> assertThat(keys).hasSize(1));
    }

    private List<Mention> mentions(Identity identity) {
        List<Mention> mentions = new ArrayList<>();
        for (Report report : reports) {
            for (Entity entity : report.entities()) {
                if (entity.name() != null) {
                    mentions.add(mention(report, entity, entity.name(), identity));
                }
                names(report, entity).forEach(name -> mentions.add(mention(report, entity, name, identity)));
            }
        }
        return mentions;
    }

    /** By which other names the report says that something goes. */
    private static Stream<String> names(Report report, Entity entity) {
        return report.testimonies().stream()
                .flatMap(testimony -> testimony.facts().stream())
                .filter(fact -> fact instanceof Fact.Name name && name.of().equals(entity.id()))
                .map(fact -> ((Fact.Name) fact).name())
                .filter(name -> !ONLY_THERE.contains(name));
    }

    /** The entity, if its report called it just that. */
    private Mention mention(Report report, Entity entity, String name, Identity identity) {
        List<Entity> entities = report.entities().stream()
                .map(one -> one.id().equals(entity.id()) ? called(entity, name) : one)
                .toList();
        Thing thing = Objects.requireNonNull(new Resolver(identity)
                .resolve(Samples.report(report.id(), entities, List.of(), List.of()), new ProblemLog())
                .things()
                .get(entity.id()));
        String key = thing.scope() == Thing.Scope.SHARED ? thing.key() : report.id() + " " + thing.key();
        String what = Objects.requireNonNull(
                truth.get(List.of(report.id(), entity.id())), () -> report.id() + " " + entity.id());
        return new Mention(name, what, key);
    }

    private static Entity called(Entity entity, String name) {
        return new Entity(
                entity.id(),
                entity.kind(),
                name,
                null,
                entity.partOf(),
                entity.within(),
                entity.echelon(),
                entity.branch(),
                entity.where());
    }

    private static Map<List<String>, String> truth() {
        Map<List<String>, String> truth = new HashMap<>();
        text("golden/example-names.tsv")
                .lines()
                .skip(2)
                .map(line -> line.split("\t"))
                .forEach(cells -> truth.put(List.of(cells[0], cells[1]), cells[2]));
        return truth;
    }

    private static List<Report> reports() {
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            List<Report> reports = new ArrayList<>();
            for (Path file : files.filter(file -> !file.endsWith("mosul-authority.json"))
                    .sorted()
                    .toList()) {
                reports.add(new ReportReader()
                        .parse(file.getFileName().toString(), Files.readString(file))
                        .report()
                        .orElseThrow());
            }
            return reports;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Authority authority(String resource) {
        return new AuthorityReader().parse(resource, text(resource)).authority().orElseThrow();
    }

    private static String text(String resource) {
        try (InputStream in =
                Objects.requireNonNull(ExampleNamesTest.class.getResourceAsStream(RESOURCES + resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
