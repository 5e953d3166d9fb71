package org.confidant.browser;

import com.microsoft.playwright.Browser;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.confidant.Given;
import org.confidant.account.AccountService;
import org.confidant.canary.Routes;
import org.confidant.people.Viewer;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Those who take no part: they open every page there is, and look for what was said in confidence. */
class EverybodyElse {

    private static final String PASSWORD = "seven gulls over the lock";

    private final Given given;
    private final AccountService accounts;
    private final Environment environment;
    private final RequestMappingHandlerMapping mappings;

    EverybodyElse(
            Given given,
            AccountService accounts,
            Environment environment,
            RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.given = given;
        this.accounts = accounts;
        this.environment = environment;
        this.mappings = requestMappingHandlerMapping;
    }

    /** An administrator, a colleague, a mentee of somebody else, and these, who have no account yet. */
    void findsNone(List<String> words, Browser browser, String address, Viewer... these) throws SQLException {
        var strangers = Stream.of(
                given.administrator(), given.person(), given.mentorshipInForce().mentee());
        var all = Stream.concat(Stream.of(these), strangers).toList();
        accounts.createWithPassword(all.stream().map(Viewer::id).toList(), PASSWORD);
        var paths = Routes.of(environment, mappings).all();
        for (var one : all) {
            try (var visitor = Visitor.onDesk(browser, address)) {
                visitor.signIn(one.email(), PASSWORD);
                visitor.meetsNone(words, paths);
            }
        }
    }
}
