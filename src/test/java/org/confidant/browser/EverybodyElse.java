package org.confidant.browser;

import com.microsoft.playwright.Browser;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.confidant.Given;
import org.confidant.account.AccountService;
import org.confidant.canary.Routes;
import org.confidant.people.Viewer;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Those who take no part, for one test: they open every page that it made, and look for what was said in confidence. */
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class EverybodyElse {

    private static final String PASSWORD = "seven gulls over the lock";

    private final Given given;
    private final AccountService accounts;
    private final Routes routes;

    EverybodyElse(
            Given given,
            AccountService accounts,
            Environment environment,
            RequestMappingHandlerMapping requestMappingHandlerMapping)
            throws SQLException {
        this.given = given;
        this.accounts = accounts;
        this.routes = Routes.of(environment, requestMappingHandlerMapping);
    }

    /** An administrator, a colleague, a mentee of somebody else, and these, who have no account yet. */
    void findsNone(List<String> words, Browser browser, String address, Viewer... these) {
        var strangers = Stream.of(
                given.administrator(), given.person(), given.mentorshipInForce().mentee());
        var all = Stream.concat(Stream.of(these), strangers).toList();
        accounts.createWithPassword(all.stream().map(Viewer::id).toList(), PASSWORD);
        var paths = routes.all();
        for (var one : all) {
            try (var visitor = Visitor.onDesk(browser, address)) {
                visitor.signIn(one.email(), PASSWORD);
                visitor.meetsNone(words, paths);
            }
        }
    }
}
