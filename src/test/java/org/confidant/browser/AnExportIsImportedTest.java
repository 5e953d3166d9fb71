package org.confidant.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.confidant.Given;
import org.confidant.account.AccountService;
import org.confidant.people.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** HR brings people in from an export that names nothing as we do, at a desk; and the next month’s on a phone that runs no script. */
@BrowserTest
class AnExportIsImportedTest {

    private static final String PASSWORD = "three otters under the pier";
    private static final String HEAD = "Nr;Wer;Kontakt;Rolle;Bereich;Dabei seit;Chef;Zustand\r\n";
    private static final String CHIEF = "1;Müller, Zoë;zoe@werft.example;Leitung;Büro;01.02.2020;;anwesend\r\n";
    private static final String OTHER =
            "2;Ørsted, José;jose@werft.example;Schweißer;Werft;03.04.2021;Müller, Zoë;%s\r\n";

    private final Viewer administrator;

    @LocalServerPort
    private int port;

    AnExportIsImportedTest(Given given, AccountService accounts) {
        this.administrator = given.administrator();
        accounts.createWithPassword(administrator.id(), PASSWORD);
    }

    @Test
    void anExportOfUnknownColumnsIsSaidOnceAndWhoLeavesIsDeactivatedByTheNext(Browser browser, @TempDir Path files)
            throws IOException {
        var address = "http://localhost:" + port;
        try (var desk = Visitor.onDesk(browser, address);
                var phone = Visitor.onPhoneWithoutScripts(browser, address)) {
            desk.signIn(administrator.email(), PASSWORD);
            upload(desk, files.resolve("november.csv"), "anwesend");
            sayWhatTheColumnsMean(desk);
            desk.sees("New (2)", "windows-1252, separated by semicolons", "Zoë Müller");
            desk.press("Save these people");
            desk.sees("2 added, 0 changed, 0 refused.");
            find(desk);
            desk.sees("José Ørsted", "Zoë Müller", "Schweißer");

            phone.signIn(administrator.email(), PASSWORD);
            upload(phone, files.resolve("december.csv"), "ausgetreten");
            phone.sees("Its columns mean what was said of them.", "“ausgetreten” is not a status");
            phone.follow("Change what the columns mean");
            phone.choose("ausgetreten", "left");
            phone.press("Show what would happen");
            phone.sees("Deactivated (1)");
            phone.press("Save these people");
            find(phone);
            phone.sees("Has left.");
        }
    }

    private static void upload(Visitor hr, Path file, String status) throws IOException {
        Files.write(file, (HEAD + CHIEF + OTHER.formatted(status)).getBytes(Charset.forName("windows-1252")));
        hr.open("/people");
        hr.follow("Import people");
        hr.upload("A file with people", file);
        hr.press("Show what would happen");
    }

    private static void sayWhatTheColumnsMean(Visitor hr) {
        hr.sees("No column is known to be “Employee id”.", "Such as Müller, Zoë");
        hr.choose("Nr", "employee_id");
        hr.choose("Wer", "name");
        hr.choose("Kontakt", "email");
        hr.choose("Rolle", "job_title");
        hr.choose("Bereich", "email");
        hr.choose("Dabei seit", "hired_on");
        hr.choose("Chef", "manager_id");
        hr.choose("Zustand", "status");
        hr.press("Show what would happen");
        hr.sees("“E-mail” is already another column.", "None of the statuses in this column is known.");
        assertThat(hr.focus()).isEqualTo("column4");
        assertThat(hr.reads("Rolle")).isEqualTo("job_title");
        hr.choose("Bereich", "department");
        hr.choose("anwesend", "here");
        hr.press("Show what would happen");
    }

    private static void find(Visitor hr) {
        hr.open("/people");
        hr.write("Search", "orsted jose");
        hr.press("Search");
        hr.sees("One person");
        hr.follow("José Ørsted");
    }
}
