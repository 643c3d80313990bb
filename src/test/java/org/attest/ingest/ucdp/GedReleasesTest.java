package org.attest.ingest.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.ingest.table.TableInput;
import org.attest.ingest.table.TableReader;
import org.attest.model.DatasetRecord;
import org.attest.problem.ProblemLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every release's columns, and what its file is called. */
class GedReleasesTest {

    @Test
    void columnsAreFoundUnderTheNamesOfOlderReleases() {
        DatasetRecord expected = GedRows.sound().record();

        DatasetRecord older = GedRows.sound()
                .renamed("best", "best_est")
                .renamed("low", "low_est")
                .renamed("high", "high_est")
                .renamed("conflict_new_id", "Conflict ID")
                .renamed("dyad_new_id", "dyad_id")
                .renamed("side_a_new_id", "SIDE_A_ID")
                .record();

        assertThat(older).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // 49 columns, as 20.1 and later releases and the candidate events have them
                "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,"
                        + "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,"
                        + "side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,"
                        + "source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,"
                        + "latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,"
                        + "date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob",
                // 45 columns, as 19.1 has them at HDX
                "id,year,active_year,start_year,end_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,"
                        + "dyad_name,side_a_new_id,gwnoa,side_a,side_b_new_id,gwnob,side_b,number_of_sources,"
                        + "source_article,source_office,source_date,source_headline,source_original,where_prec,"
                        + "where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,"
                        + "iso3,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,"
                        + "deaths_unknown,low,best,high"
            })
    void aTableOfAnyReleaseIsTakenAndAllBoundColumnsAreFound(String header) throws Exception {
        ProblemLog problems = new ProblemLog();
        try (TableReader reader = TableReader.open(
                        TableInput.of("made-up.csv", header + "\n"),
                        GedFormat.releases().table(),
                        problems)
                .orElseThrow()) {
            assertThat(GedColumns.TABLE.columns().all()).allMatch(reader::has);
        }
        assertThat(problems.problems()).isEmpty();
    }

    @Test
    void numbersAndDaysWrittenInAnotherWayAreNoOtherContent() {
        GedRows row = GedRows.sound();

        DatasetRecord rewritten = GedRows.sound()
                .with("id", row.value("id") + ".0")
                .with("best", row.value("best") + ".0")
                .with("latitude", row.value("latitude") + "000")
                .with("date_start", row.value("date_start") + " 00:00:00.000")
                .record();

        assertThat(rewritten).isEqualTo(row.record());
        assertThat(GedRows.sound()
                        .with("latitude", row.value("latitude") + "1")
                        .record()
                        .contentHash())
                .isNotEqualTo(row.record().contentHash());
    }

    @ParameterizedTest
    @CsvSource({"1, ucdp#ActiveYear", "0, ucdp#InactiveYear"})
    void activeYearsAreCoded(String code, String concept) {
        assertThat(GedRows.sound().with("active_year", code).record().coding().codes())
                .contains(concept);
    }

    @Test
    void aTableOfAnotherSortIsRefusedByName() throws Exception {
        ProblemLog problems = new ProblemLog();

        assertThat(TableReader.open(
                        TableInput.of(
                                "made-up.csv",
                                GedFormat.releases().table().columns().names().stream()
                                        .filter(name -> !name.equals("best"))
                                        .collect(java.util.stream.Collectors.joining(",", "", "\n"))),
                        GedFormat.releases().table(),
                        problems))
                .isEmpty();
        assertThat(problems.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("there is no column \"best\""));
    }

    @ParameterizedTest
    @CsvSource({
        "ged191.csv, 19.1",
        "ged221-csv.zip, 22.1",
        "ged50-csv.zip, 5.0",
        "ged171.csv, 17.1",
        "GEDEvent_v22_1.csv, 22.1",
        "GEDEvent_v25_1.CSV.gz, 25.1",
        "slice-ged191-iraq-2014-2018-hdx.csv, 19.1",
        "ged_19.1.csv, 19.1",
        "GEDEvent_v24_0_3.csv, ",
        "GEDEvent_v24_01_24_06.csv, ",
        "conflict_data_irq.csv, ",
        "aged19.csv, ",
        "merged_2019.csv, "
    })
    void theReleaseStandsInTheNameOfTheFile(String file, String release) {
        assertThat(GedFormat.releases().release(file).orElse(null)).isEqualTo(release);
    }

    @ParameterizedTest
    @CsvSource({
        "GEDEvent_v24_0_3.csv, 24.0.3, ucdp-candidate",
        "GEDEvent_v24_01_24_06.csv, 24.01.24.06, ucdp-candidate",
        "GEDEvent_v24_1.csv, , ucdp-ged",
        "events.csv, , ucdp-ged"
    })
    void candidateEventsAreAnotherDataset(String file, String release, String dataset) {
        assertThat(GedFormat.candidates().release(file).orElse(null)).isEqualTo(release);
        assertThat(GedFormat.forFile(file).dataset().id()).isEqualTo(dataset);
    }

    @Test
    void onlyCandidateEventsComeInPartsWithoutEnd() {
        assertThat(GedFormat.releases().dataset().rolling()).isFalse();
        assertThat(GedFormat.candidates().dataset().rolling()).isTrue();
        assertThat(List.of(
                        GedFormat.releases().dataset().license(),
                        GedFormat.candidates().dataset().license()))
                .containsOnly("https://creativecommons.org/licenses/by/4.0/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Red Reed                                  | Red Reed
        Red Reed, Blue Reed                       | Red Reed;Blue Reed
        Army (forces of A, B & C), Blue Reed      | Army (forces of A, B & C);Blue Reed
        Interahamwe, ex-FAR                       | Interahamwe, ex-FAR
        Red Reed, Interahamwe, ex-FAR, Blue Reed  | Red Reed;Interahamwe, ex-FAR;Blue Reed
        A,B,                                      | A;B
        open (bracket, never closed               | open (bracket, never closed
        """)
    void coalitionsComeApartAtCommasThatBelongToNoName(String label, String names) {
        assertThat(ActorNames.of(label)).containsExactly(names.split(";"));
    }
}
