package org.confidant.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.StatementCount;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ConfidantTest
class ColumnsPagesTest {

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final Viewer administrator;
    private final String mark = UUID.randomUUID().toString().substring(24);

    ColumnsPagesTest(MockMvcTester mvc, Given given, JdbcClient jdbc) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.administrator = given.administrator();
    }

    @Test
    void aFileWithUnknownNamesIsAskedOfSaidAppliedAndTheNextOneWithTheSameFirstLineIsReadAlike() {
        var head = "Nr %s;Wer;Kontakt\n".formatted(mark);
        var import1 = upload(head + row("7", "Lind Jo"));
        assertThat(get(import1)).redirectedUrl().isEqualTo(import1 + "/columns");
        assertThat(text(get(import1 + "/columns")))
                .contains("No column is known to be “Employee id”", "“Given name”", "“E-mail”", "Such as Lind Jo");
        var form = Map.of("column0", "employee_id", "column1", "name", "column2", "email", "names", "FAMILY_FIRST");
        assertThat(post(import1 + "/columns", form)).redirectedUrl().isEqualTo(import1);
        assertThat(text(get(import1)))
                .contains("Jo Lind", "is the first word", "Its columns mean what was said of them", "New (1)");
        apply(import1);

        var import2 = upload(head + row("7", "Lind Jo") + row("8", "Berg Al"));
        assertThat(text(get(import2))).contains("Al Berg", "New (1)");
        assertThat(selected(get(import2 + "/columns"))).containsEntry("column1", "name");
        assertThat(selected(get(upload(head.replace("Wer", "Wen") + row("9", "Os An")) + "/columns")))
                .as("another first line")
                .containsEntry("column1", "");
    }

    @Test
    void twoColumnsThatCouldBeTheSameAreAskedOf() {
        var preview = upload("Employee id,Name,Email,Work Email\nA%1$s,Jo Lind,%1$s@home.example,%1$s@example.org\n"
                .formatted(mark));
        assertThat(text(get(preview + "/columns"))).contains("“E-mail” could be any of these: “Email”, “Work Email”");
        var form = Map.of("column0", "employee_id", "column1", "name", "column3", "email");

        assertThat(post(preview + "/columns", form)).hasStatus3xxRedirection();
        assertThat(text(get(preview))).contains(mark + "@example.org", "Left out: Email");
    }

    @Test
    void theSameFieldTwiceAndAMissingOneAreRefusedAndWhatWasSaidIsKept() {
        var preview = upload("a %s,b,c,d\n1,Jo,x@example.org,z\n".formatted(mark));
        var before = imports();
        var answer = post(
                preview + "/columns",
                Map.of("column0", "email", "column1", "email", "column2", "nonsense", "zone", "Mars"));

        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains(
                        "“E-mail” is already another column",
                        "Choose one of these",
                        "Say which column is “Employee id”",
                        "Say which column is “Given name”",
                        "This is not a time zone");
        assertThat(selected(answer)).containsEntry("column0", "email").containsEntry("column1", "email");
        assertThat(page(answer).select("#zone").val()).isEqualTo("Mars");
        assertThat(imports()).isEqualTo(before);
        assertThat(get(preview)).redirectedUrl().as("it waits still").isEqualTo(preview + "/columns");
    }

    @Test
    void daysOfTwoMeaningsAreAskedOfAndSoIsTheZone() {
        var preview =
                upload("Employee id,Name,Email,Hire date\nA%1$s,Jo Lind,%1$s@example.org,03/04/2024\n".formatted(mark));
        var form = new HashMap<>(selected(get(preview + "/columns")));
        assertThat(text(get(preview + "/columns"))).contains("such as 03/04/2024", "“Lind” is the family name");
        assertThat(text(post(preview + "/columns", form))).contains("Say which way the days are meant");
        form.putAll(Map.of("dates", "MONTH_FIRST", "zone", "Asia/Tokyo"));

        assertThat(post(preview + "/columns", form)).hasStatus3xxRedirection();
        assertThat(text(get(preview))).contains("Months come before days", "new people get Asia/Tokyo");
        apply(preview);
        assertThat(jdbc.sql("select hired_on || ' ' || time_zone from person where email = :email")
                        .param("email", mark + "@example.org")
                        .query(String.class)
                        .single())
                .isEqualTo("2024-03-04 Asia/Tokyo");
    }

    @Test
    void unknownStatusesAreAskedOfWhenNoneIsKnownAndCanBeSaidWhenSomeAre() {
        var head = "Employee id,Name,Email,Status,%s\n".formatted(mark);
        var here = "A%1$s,Jo Lind,a%1$s@example.org,%2$s,\nB%1$s,Al Lind,b%1$s@example.org,%3$s,\n";
        var none = upload(head + here.formatted(mark, "Aktiv", "Ausgetreten"));
        var form = new HashMap<>(selected(get(none + "/columns")));
        assertThat(text(get(none + "/columns"))).contains("None of its statuses is known", "Ausgetreten");
        assertThat(text(post(none + "/columns", form))).contains("None of the statuses in this column is known");
        form.putAll(Map.of("status3-0", "here", "status3-1", "left"));
        assertThat(post(none + "/columns", form)).hasStatus3xxRedirection();
        apply(none);
        assertThat(active("a")).isTrue();
        assertThat(active("b")).isFalse();

        var one = upload(head + here.formatted(mark, "Active", "Elsewhere"));
        assertThat(text(get(one))).contains("“Elsewhere” is not a status", "As they are 1");
        assertThat(text(get(one + "/columns"))).contains("Elsewhere");
    }

    @Test
    void anAnswerAboutTheStatusesOfOneColumnIsNotTakenForAnother() {
        var preview = upload("Employee id,Name,Email,One,Two\nA%1$s,Jo Lind,%1$s@example.org,Yes,No\n".formatted(mark));
        var form = new HashMap<>(selected(get(preview + "/columns")));
        form.putAll(Map.of("column4", "status", "status3-0", "here"));

        assertThat(post(preview + "/columns", form)).hasStatus(422);
    }

    @Test
    void hostileNamesAndCellsAreTextAndNothingElse() {
        var preview = upload("=1+1,<script>alert(1)</script>,,a,a,\"x\ny\"\n"
                + "<img src=x onerror=alert(2)>,=cmd|' /C calc'!A0,\0,1,2,${7*7}\n");
        var page = get(preview + "/columns");

        assertThat(page).hasStatusOk().bodyText().doesNotContain("<script>alert", "<img src=x");
        assertThat(page(page).select("label").eachText())
                .contains("=1+1", "<script>alert(1)</script>", "Column 3, without a name", "a", "x y");
        assertThat(text(page)).contains("Such as <img src=x onerror=alert(2)>", "${7*7}");
        assertThat(page(page).select("select[name=column3], select[name=column4]"))
                .hasSize(2);
    }

    @Test
    void aFileOfTenThousandColumnsIsRefused() {
        var wide = "a,".repeat(10_000) + "\n" + ",".repeat(10_000) + "x\n";

        assertThat(uploaded(wide)).hasStatus(422).bodyText().contains("more than 200 columns");
    }

    @Test
    void thePageAsksTheSameForAFewLinesAndFor1200() throws Exception {
        var few = upload("Employee id,Name,Email\n" + row("1", "Jo Lind").replace(';', ','));
        var count = StatementCount.statementsOf(
                () -> assertThat(get(few + "/columns")).hasStatusOk());
        var many = upload("Employee id,Name,Email\n"
                + String.join(
                        "",
                        IntStream.range(0, 1200)
                                .mapToObj(i -> row("" + i, "Jo Lind").replace(';', ','))
                                .toList()));

        assertThat(StatementCount.statementsOf(
                        () -> assertThat(get(many + "/columns")).hasStatusOk()))
                .hasSameSizeAs(count);
    }

    @Test
    void anAppliedImportHasNoColumnsLeft() {
        var preview = upload("Employee id,Name,Email\n" + row("1", "Jo Lind").replace(';', ','));
        apply(preview);

        assertThat(get(preview + "/columns")).redirectedUrl().isEqualTo(preview);
        assertThat(post(preview + "/columns", Map.of("column0", "name"))).hasStatus(409);
    }

    @Test
    void withoutScriptsEachColumnIsALabelledSelectInOneForm() {
        var page = page(get(upload("p %s,q,r\n1,2,3\n".formatted(mark)) + "/columns"));
        var form = Objects.requireNonNull(page.selectFirst("form[method=post][action$=/columns]"));

        assertThat(form.select("select")).hasSize(3).allSatisfy(select -> {
            assertThat(form.select("label[for=" + select.id() + "]")).hasSize(1);
            assertThat(form.select("#" + select.attr("aria-describedby"))).hasSize(1);
            assertThat(select.hasAttr("tabindex")).isFalse();
        });
        assertThat(form.select("button[type=submit]")).hasSize(1);
    }

    private String row(String number, String name) {
        return "%s%s;%s;p%1$s%2$s@example.org\n".formatted(number, mark, name);
    }

    private boolean active(String who) {
        return jdbc.sql("select active from person where email = :email")
                .param("email", who + mark + "@example.org")
                .query(Boolean.class)
                .single();
    }

    private List<String> imports() {
        return jdbc.sql("select t::text from people_import t where uploaded_by = :id union all"
                        + " select t::text from people_import_memory t order by 1")
                .param("id", administrator.id().value())
                .query(String.class)
                .list();
    }

    /** What is chosen of each column. */
    private static Map<String, String> selected(MvcTestResult page) {
        var chosen = new HashMap<String, String>();
        for (var select : page(page).select("select")) {
            chosen.put(select.attr("name"), select.select("option[selected]").val());
        }
        return chosen;
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }

    private static String text(MvcTestResult answer) {
        return page(answer).select("main").text();
    }

    private String upload(String file) {
        return Objects.requireNonNull(uploaded(file).getResponse().getRedirectedUrl());
    }

    private MvcTestResult uploaded(String file) {
        return mvc.post()
                .uri("/people/imports")
                .multipart()
                .file(new MockMultipartFile("file", "export.csv", "text/csv", file.getBytes(UTF_8)))
                .with(user(administrator.id().toString()))
                .with(csrf())
                .exchange();
    }

    private void apply(String preview) {
        var plan = page(get(preview)).select("input[name=plan]").val();
        assertThat(post(preview + "/applications", Map.of("plan", plan))).hasStatus3xxRedirection();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(user(administrator.id().toString())).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        var request =
                mvc.post().uri(path).with(user(administrator.id().toString())).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
