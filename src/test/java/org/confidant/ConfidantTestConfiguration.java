package org.confidant;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpMethod;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A clock that tests move, a data source that counts its statements, passwords that take no time, and pages that need no session. */
@TestConfiguration(proxyBeanMethods = false)
public class ConfidantTestConfiguration {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    /** Argon2id at its cheapest: hundreds of passwords are made here, and what the real one costs is asserted where it matters. */
    @Bean
    @Primary
    PasswordEncoder quickPasswordEncoder() {
        return new DelegatingPasswordEncoder("argon2", Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 64, 1)));
    }

    /** Who opens a page brings a token along, so that none is made, and no session to keep it. */
    @Bean
    MockMvcBuilderCustomizer pagesWithoutSession() {
        return builder -> builder.defaultRequest(get("/").with(request ->
                HttpMethod.GET.matches(request.getMethod()) ? csrf().postProcessRequest(request) : request));
    }

    @Bean
    static BeanPostProcessor statementCounter() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource dataSource ? StatementCount.watching(dataSource) : bean;
            }
        };
    }
}
