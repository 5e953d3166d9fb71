package org.confidant.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.StatementCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ConfidantTest
class PeoplePagesTest {

    private static final String HEAD = String.join(",", ImportColumn.heads()) + "\n";

    private final MockMvcTester mvc;
    private final Given given;
    private final JdbcClient jdbc;
    private final Viewer administrator;
    private final String mark = UUID.randomUUID().toString().substring(24);

    PeoplePagesTest(MockMvcTester mvc, Given given, JdbcClient jdbc) {
        this.mvc = mvc;
        this.given = given;
        this.jdbc = jdbc;
        this.administrator = given.administrator();
    }

    @Test
    void aSearchFindsPeopleWhateverTheirAccents() {
        given.person(NewPerson.named("Işıl", "Yılmaz" + mark, mark + "@example.org"));

        assertThat(get("/people?text=yilmaz" + mark))
                .hasStatusOk()
                .bodyText()
                .contains("Işıl Yılmaz" + mark, "One person");
        assertThat(get("/people?text=nobody" + mark)).hasStatusOk().bodyText().contains("Nobody found");
        assertThat(get("/people?text=%00%25" + mark + "&department=%00")).hasStatusOk();
    }

    @Test
    void theListAsksTheSameForTenAndForFiveHundred() throws Exception {
        many(10);
        var few = StatementCount.statementsOf(
                () -> assertThat(get("/people?text=" + mark)).hasStatusOk());
        many(490);
        var lots = StatementCount.statementsOf(
                () -> assertThat(get("/people?text=" + mark)).hasStatusOk());

        assertThat(lots).hasSameSizeAs(few);
        assertThat(get("/people?page=10&text=" + mark))
                .bodyText()
                .contains("500 people", "10")
                .doesNotContain("rel=\"next\"");
        assertThat(get("/people?page=-3&text=" + mark)).hasStatusOk();
        assertThat(get("/people?page=99999999&text=" + mark)).hasStatusOk();
    }

    @Test
    void whoLeftHasAListOfTheirOwnInThePreviewAndIsFoundByTheirStatus() {
        var line = row("A", "B", "Active");
        var first = upload(HEAD + line).getResponse().getRedirectedUrl();
        assertThat(apply(first, plan(get(first)))).hasStatus3xxRedirection();
        var second = upload(HEAD + line.replace("Active", "Inactive").replace("Nowhere", "Europe/Lisbon"))
                .getResponse()
                .getRedirectedUrl();
        assertThat(get(second)).bodyText().contains("Deactivated (1)", "UTF-8, separated by commas");
        assertThat(apply(second, plan(get(second)))).hasStatus3xxRedirection();

        assertThat(get("/people?status=left&text=a" + mark)).bodyText().contains("One person");
        assertThat(get("/people?status=active&text=a" + mark)).bodyText().contains("Nobody found");
        assertThat(get("/people?status=nonsense&text=a" + mark)).bodyText().contains("One person");
    }

    @Test
    void newPeopleGetTheImportersZoneWhereTheFileNamesNoneAndThePreviewSaysSo() {
        var file = "Employee #;Name;Work e-mail\r\nZ" + mark + ";\"Lind, Jo\";jo." + mark + "@example.org\r\n";
        var uploaded = upload(file).getResponse().getRedirectedUrl();

        assertThat(get(uploaded)).bodyText().contains("new people get yours, Europe/Lisbon", "semicolons");
        assertThat(apply(uploaded, plan(get(uploaded)))).hasStatus3xxRedirection();
        assertThat(get("/people?text=" + mark)).bodyText().contains("Jo Lind");
    }

    @Test
    void aPersonsPageShowsTheLineTheyReportIn() {
        var top = given.person();
        var middle = given.reportingTo(top.id());
        var low = given.reportingTo(middle.id());

        assertThat(get("/people/" + middle.id()))
                .hasStatusOk()
                .bodyText()
                .contains(middle.name(), top.name(), low.name());
        assertThat(get("/people/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get("/people/nonsense")).hasStatus(404);
    }

    @Test
    void aPersonsPageAsksTheSameForTenWhoReportToThemAndForFiveHundred() throws Exception {
        var manager = given.person();
        var at = "/people/" + manager.id();
        IntStream.range(0, 10).forEach(i -> given.reportingTo(manager.id()));
        var few = StatementCount.statementsOf(() -> assertThat(get(at)).hasStatusOk());
        IntStream.range(0, 490).forEach(i -> given.reportingTo(manager.id()));

        assertThat(StatementCount.statementsOf(() -> assertThat(get(at)).hasStatusOk()))
                .hasSameSizeAs(few);
    }

    @Test
    void aPreviewAsksTheSameForTenOfEverySortAndForFiveHundred() throws Exception {
        var ten = preview(10);
        var few = StatementCount.statementsOf(() -> assertThat(get(ten)).hasStatusOk());
        var fiveHundred = preview(500);
        var lots = StatementCount.statementsOf(
                () -> assertThat(get(fiveHundred)).bodyText().contains("Deactivated (500)", "Manager not set (500)"));

        assertThat(lots).hasSameSizeAs(few);
    }

    /** Of a file with so many who changed, who left, who are new, whose manager is refused and who are that; as many are not in it. */
    private String preview(int count) {
        var known = upload(HEAD + lines(count, n -> line("C" + n, "Ada") + line("E" + n, "Ada") + line("L" + n, "Ada")))
                .getResponse()
                .getRedirectedUrl();
        assertThat(apply(known, plan(get(known)))).hasStatus3xxRedirection();
        return upload(HEAD
                        + lines(
                                count,
                                n -> line("C" + n, "Ida")
                                        + line("E" + n, "Ada", "", "inactive")
                                        + line("N" + n, "Jo")
                                        + line("M" + n, "Jo", "R" + n + mark, "active")
                                        + line("R" + n, "")))
                .getResponse()
                .getRedirectedUrl();
    }

    private static String lines(int count, IntFunction<String> lines) {
        return IntStream.range(0, count).mapToObj(lines).collect(joining());
    }

    private String line(String id, String given) {
        return line(id, given, "", "active");
    }

    private String line(String id, String given, String manager, String status) {
        return "%1$s%2$s,%3$s,Lind,%1$s.%2$s@example.org,,,,,Europe/Lisbon,,,,,%4$s,%5$s\n"
                .formatted(id, mark, given, manager, status);
    }

    @Test
    void theImportsThatWereAppliedAskTheSameForTenAndForFiveHundred() throws Exception {
        applied(10);
        var few = StatementCount.statementsOf(
                () -> assertThat(get("/people/imports")).hasStatusOk());
        applied(490);

        assertThat(StatementCount.statementsOf(
                        () -> assertThat(get("/people/imports")).hasStatusOk()))
                .hasSameSizeAs(few);
    }

    /** So long ago that no other test finds them on the page. */
    private void applied(int count) {
        jdbc.sql("""
                        insert into people_import (id, uploaded_by, uploaded_at, file_name, applied_at, created, changed, refused, version)
                        select gen_random_uuid(), :by, '2020-01-01', 'export.csv', '2020-01-01', 1, 0, 0, 0
                        from generate_series(1, :count)""")
                .param("by", administrator.id().value())
                .param("count", count)
                .update();
    }

    @Test
    void anImportIsPreviewedAndThenApplied() {
        var before = everybody();
        var uploaded = upload(HEAD + row("<script>alert(1)</script>", "=1+1", "Active") + row("B", "", "maybe"));
        assertThat(uploaded).hasStatus3xxRedirection();
        var page = get(uploaded.getResponse().getRedirectedUrl());
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt; =1+1", "Line 3", "is not a status", "is not a time zone")
                .doesNotContain("<script>alert");
        assertThat(everybody()).isEqualTo(before);

        var applied = apply(uploaded.getResponse().getRedirectedUrl(), plan(page));
        assertThat(applied).hasStatus3xxRedirection();
        assertThat(everybody()).isEqualTo(before + 1);
        assertThat(get(applied.getResponse().getRedirectedUrl())).bodyText().contains("1 added, 0 changed, 1 refused");
        assertThat(get("/people?text=" + mark))
                .bodyText()
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(get("/people/imports")).bodyText().contains("1 added, 0 changed, 1 refused");
    }

    @Test
    void everythingRefusedIsShownAndTheRestAPageAtATime() {
        var file = new StringBuilder("Employee id,Name,Email\n");
        IntStream.range(0, 230)
                .forEach(i -> file.append("G%1$d%2$s,Ada Good,g%1$d.%2$s@example.org\n".formatted(i, mark)));
        IntStream.range(0, 620).forEach(i -> file.append("B%1$d%2$s,Ada Bad,none\n".formatted(i, mark)));
        var preview = upload(file.toString()).getResponse().getRedirectedUrl();

        assertThat(lines(preview, "refused")).hasSize(620);
        assertThat(lines(preview, "created")).hasSize(100);
        assertThat(lines(preview + "?list=created&page=3", "created"))
                .hasSize(30)
                .contains("Line 231");
        assertThat(lines(preview + "?list=created&page=3", "refused")).hasSize(620);
        assertThat(page(preview).select("a[rel=next]").eachAttr("href"))
                .contains(preview + "?list=created&page=2#created");
        assertThat(lines(preview + "?list=nonsense&page=-7", "created")).hasSize(100);
    }

    @Test
    void aManagerWhoIsNotSetIsNamedWithLineAndReason() {
        var file = "Employee id,Name,Email,Manager\nA%1$s,Ada Byron,none,\nB%1$s,Jo Lind,b%1$s@example.org,A%1$s\n"
                .formatted(mark);
        var preview = upload(file).getResponse().getRedirectedUrl();

        assertThat(page(preview).select("section[aria-labelledby=not-set]").text())
                .contains("Manager not set (1)", "Line 3 Jo Lind", "on line 2, is refused", "They report to nobody");
        assertThat(lines(preview, "refused")).containsExactly("Line 2");
    }

    @Test
    void whoIsNotInTheFileIsShownAndNobodyLeavesUnlessItIsTicked() {
        var both = "Employee id,Name,Email\nA%1$s,Ada Byron,a%1$s@example.org\nB%1$s,Jo Lind,b%1$s@example.org\n"
                .formatted(mark);
        var first = upload(both).getResponse().getRedirectedUrl();
        assertThat(apply(first, plan(get(first)))).hasStatus3xxRedirection();
        var one = both.replace("Ada", "Aida").lines().limit(2).collect(java.util.stream.Collectors.joining("\n"));
        var preview = upload(one).getResponse().getRedirectedUrl();

        var box = page(preview).select("input[name=left]");
        assertThat(box).hasSize(1);
        assertThat(box.hasAttr("checked")).isFalse();
        assertThat(page(preview).select("section[aria-labelledby=absent]").text())
                .contains("Not in this file");
        assertThat(apply(preview, plan(get(preview)))).hasStatus3xxRedirection();
        assertThat(get("/people?status=active&text=b" + mark)).bodyText().contains("One person");

        var again = upload(one).getResponse().getRedirectedUrl();
        var left = page(again).select("input[name=left]").val();
        assertThat(post(mvc.post()
                        .uri(again + "/applications")
                        .param("plan", plan(get(again)))
                        .param("left", left)))
                .hasStatus3xxRedirection();
        assertThat(get("/people?status=left&text=b" + mark)).bodyText().contains("One person");
    }

    @Test
    void onePersonIsSaidToHaveLeftAndToBeBackAndTheTrailSaysByWhom() {
        var person = given.person();
        var at = "/people/" + person.id();
        assertThat(get(at)).bodyText().contains("They have left");

        assertThat(post(mvc.post().uri(at + "/departures"))).hasRedirectedUrl(at);
        assertThat(get(at)).bodyText().contains("Has left.", "They are back");
        assertThat(post(mvc.post().uri(at + "/departures"))).hasStatus(409);
        assertThat(post(mvc.post().uri(at + "/returns"))).hasRedirectedUrl(at);
        assertThat(post(mvc.post().uri(at + "/returns"))).hasStatus(409);

        assertThat(jdbc.sql("select action from audit_entry where subject = :id and actor = :by order by seq")
                        .param("id", person.id().toString())
                        .param("by", administrator.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("people.departed", "people.returned");
    }

    @Test
    void nobodySaysOfThemselvesThatTheyHaveLeft() {
        var at = "/people/" + administrator.id();

        assertThat(get(at)).bodyText().doesNotContain("They have left");
        assertThat(post(mvc.post().uri(at + "/departures"))).hasStatus(403);
        assertThat(get(at)).hasStatusOk();
    }

    private org.jsoup.nodes.Document page(String path) {
        return org.jsoup.Jsoup.parse(new String(get(path).getResponse().getContentAsByteArray(), UTF_8));
    }

    private java.util.List<String> lines(String path, String list) {
        return page(path).select("section[aria-labelledby=" + list + "] li > b").eachText();
    }

    @Test
    void aPlanThatNoLongerHoldsIsShownAfreshWith409() {
        var preview = upload(HEAD + row("A", "B", "Active")).getResponse().getRedirectedUrl();
        var stale = plan(get(preview));
        given.person(NewPerson.named("Other", "Person", "a" + mark + "@example.org"));

        var refused = apply(preview, stale);
        assertThat(refused).hasStatus(409).bodyText().contains("Nothing was saved", "Other Person", "<ins>A</ins>");
        assertThat(apply(preview, "")).hasStatus(409);
        assertThat(get("/people?text=a" + mark + "@example.org")).bodyText().contains("Other Person");
    }

    @Test
    void aFileThatIsNoExportIsRefusedBesideTheField() {
        var before = imports();
        refuses("", "Choose a file that is not empty.");
        refuses("\0\1\2\nx", "has fewer than three");
        refuses("a;b;c\n", "nobody below them");
        refuses(HEAD, "nobody below them");
        refuses(HEAD + "\"torn", "on or after line 2");
        refuses("x".repeat(5 * 1024 * 1024 + 1), "larger than 5 MB");
        assertThat(post(multipart("/people/imports", new byte[] {(byte) 0xff, (byte) 0xfe})))
                .hasStatus(422);
        assertThat(post(mvc.post().uri("/people/imports")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a file");
        assertThat(post(mvc.post().uri("/people/imports").param("file", "text")))
                .hasStatus(422);
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void withoutTheTokenNothingIsUploadedOrApplied() {
        var preview = upload(HEAD + row("A", "B", "Active")).getResponse().getRedirectedUrl();
        var before = imports();

        assertThat(mvc.perform(multipart("/people/imports", HEAD.getBytes(UTF_8))
                        .with(user(administrator.id().toString()))))
                .hasStatus(403);
        assertThat(mvc.perform(mvc.post()
                        .uri(preview + "/applications")
                        .param("plan", plan(get(preview)))
                        .with(user(administrator.id().toString()))))
                .hasStatus(403);
        assertThat(imports()).isEqualTo(before);
        assertThat(plan(get(preview))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/people/imports", "/people/{person}", "/people/imports/{import}"})
    void nobodyButAnAdministratorSeesThese(String path) {
        var preview = upload(HEAD + row("A", "B", "Active")).getResponse().getRedirectedUrl();
        var person = given.person().id().toString();
        var address = path.replace("/people/imports/{import}", preview).replace("{person}", person);

        assertThat(mvc.perform(mvc.get().uri(address).with(user(person)))).matches(denied());
        assertThat(mvc.perform(multipart("/people/imports", HEAD.getBytes(UTF_8))
                        .with(user(person))
                        .with(csrf())))
                .matches(denied());
        assertThat(mvc.perform(mvc.post()
                        .uri(preview + "/applications")
                        .param("plan", plan(get(preview)))
                        .with(user(person))
                        .with(csrf())))
                .matches(denied());
        assertThat(plan(get(preview))).as("nothing is applied").isNotEmpty();
    }

    private static org.springframework.test.web.servlet.ResultMatcher denied() {
        return result -> assertThat(result.getResponse().getStatus()).isIn(403, 404);
    }

    private void refuses(String file, String sentence) {
        assertThat(upload(file)).hasStatus(422).bodyText().contains(sentence, "file-error");
    }

    private MvcTestResult get(String path) {
        return mvc.perform(mvc.get()
                .uri(java.net.URI.create(path))
                .with(user(administrator.id().toString())));
    }

    private MvcTestResult upload(String file) {
        return post(multipart("/people/imports", file.getBytes(UTF_8)));
    }

    private MockMvcTester.MockMultipartMvcRequestBuilder multipart(String path, byte[] content) {
        return mvc.post().uri(path).multipart().file(new MockMultipartFile("file", "export.csv", "text/csv", content));
    }

    private MvcTestResult apply(String preview, String plan) {
        return post(mvc.post().uri(preview + "/applications").param("plan", plan));
    }

    private MvcTestResult post(
            org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> request) {
        return mvc.perform(request.with(user(administrator.id().toString())).with(csrf()));
    }

    private static String plan(MvcTestResult page) {
        var body = new String(page.getResponse().getContentAsByteArray(), UTF_8);
        var found = java.util.regex.Pattern.compile("name=\"plan\" value=\"([0-9a-f]+)\"")
                .matcher(body);
        return found.find() ? found.group(1) : "";
    }

    private String row(String given, String family, String status) {
        var zone = status.equals("Active") ? "Europe/Lisbon" : "Nowhere";
        return "%s,%s,%s,%s@example.org,,,,,%s,,,,,,%s\n"
                .formatted(
                        given.charAt(0) + mark,
                        given,
                        family,
                        (status.equals("Active") ? "a" : "b") + mark,
                        zone,
                        status);
    }

    private void many(int count) {
        IntStream.range(0, count)
                .forEach(i -> given.person(NewPerson.named("Ada", "Many" + mark, UUID.randomUUID() + "@example.org")));
    }

    private long everybody() {
        return jdbc.sql("select count(*) from person").query(Long.class).single();
    }

    private long imports() {
        return jdbc.sql("select count(*) from people_import where uploaded_by = :id")
                .param("id", administrator.id().value())
                .query(Long.class)
                .single();
    }
}
