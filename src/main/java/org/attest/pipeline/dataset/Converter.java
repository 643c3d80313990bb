package org.attest.pipeline.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.ingest.dataset.RecordReading;
import org.attest.ingest.table.Row;
import org.attest.map.KnownThings;
import org.attest.map.RecordMapper;
import org.attest.model.AcceptanceRule;
import org.attest.model.DatasetRecord;
import org.attest.model.Thing;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Iris;
import org.attest.rdf.Ontology;
import org.attest.resolve.Identity;
import org.attest.resolve.RecordResolver;
import org.attest.validate.Checked;
import org.attest.validate.ShapeSet;
import org.attest.validate.Validator;
import org.jspecify.annotations.Nullable;

/**
 * From a row to a checked batch: read, resolve, map, validate. A function of the row, the identity, the base, the rule of
 * acceptance and the release; only the things are written when they are first heard of.
 *
 * <p>Used by one thread at a time.
 */
final class Converter {

    private final RecordFormat format;
    private final RecordResolver resolver;
    private final Thing publisher;
    private final KnownThings known = new KnownThings();
    private final RecordMapper mapper;
    private final Validator validator;

    /**
     * A converter.
     *
     * @param identity asked by no other thread
     */
    Converter(RecordFormat format, Iris iris, AcceptanceRule rule, Identity identity, String release) {
        Ontology ontology = Ontology.standard();
        this.format = format;
        this.resolver = new RecordResolver(identity);
        this.publisher = resolver.publisher(format.dataset());
        this.mapper = new RecordMapper(iris, ontology, rule, format.dataset(), publisher, release, known);
        this.validator = new Validator(ShapeSet.standard(), ontology);
    }

    /**
     * What became of a row.
     *
     * @param row the row
     * @param batch what is to be stored; null where the record is rejected
     * @param rejections the record, or parts of it
     * @param remarks problems with what is left
     */
    record Converted(Row row, @Nullable CheckedBatch batch, List<Rejection> rejections, List<Problem> remarks) {}

    /** Converts a row. */
    Converted convert(Row row) {
        RecordReading reading = format.read(row);
        Optional<DatasetRecord> record = reading.record();
        return record.isEmpty()
                ? new Converted(row, null, List.of(rejection(row, reading.problems())), List.of())
                : convert(row, record.get(), things(record.get()), reading.problems());
    }

    /** What the things of a record are, by local id. */
    Map<String, Thing> things(DatasetRecord record) {
        return resolver.resolve(record.things());
    }

    /** Who publishes the dataset. */
    Thing publisher() {
        return publisher;
    }

    /**
     * Converts a row that was read and whose things were found already. Two converters of one release give the same but for
     * what is written of things, where the things and the publishers are the same.
     *
     * @param record what was read in it
     * @param things what its things are, by local id
     * @param read problems found while reading it
     */
    Converted convert(Row row, DatasetRecord record, Map<String, Thing> things, List<Problem> read) {
        GraphBatch batch = mapper.map(record, things);
        Checked checked = validator.check(batch, known::typesOf);
        List<Problem> remarks = new ArrayList<>(read);
        List<Rejection> rejections = checked.rejections().stream()
                .map(rejection ->
                        new Rejection(rejection.where(), rejection.reach(), row.original(), rejection.problems()))
                .toList();
        CheckedBatch left = checked.batch();
        if (left == null || (checked.accountsOut() == 0 && checked.accountsIn() > 0)) {
            known.forget();
            return new Converted(row, null, List.of(merged(row, rejections)), List.of());
        }
        known.settle();
        remarks.addAll(left.remarks());
        return new Converted(row, left, rejections, remarks);
    }

    private static Rejection rejection(Row row, List<Problem> problems) {
        return new Rejection(row.where(), Reach.RECORD, row.original(), problems);
    }

    private static Rejection merged(Row row, List<Rejection> rejections) {
        return rejection(
                row,
                rejections.stream().flatMap(each -> each.problems().stream()).toList());
    }
}
