package org.confidant.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import org.confidant.people.Viewers;
import org.confidant.reading.When;
import org.confidant.shared.Texts;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** Pages and assets alone: no database, no security. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = PageTest.Pages.class)
@MockitoBean(types = {Viewers.class, Navigation.class})
@interface PageTest {

    @ImportAutoConfiguration({
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        ValidationAutoConfiguration.class
    })
    @Import({
        AssetsConfiguration.class,
        WebConfiguration.class,
        Layout.class,
        When.class,
        Texts.class,
        ErrorAdvice.class,
        ErrorPage.class,
        TestPage.class,
        TestErrors.class
    })
    class Pages {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        MockMvcTester mvc(WebApplicationContext context, ResourceUrlEncodingFilter names) {
            return MockMvcTester.from(
                    context, builder -> builder.addFilters(names).build());
        }
    }
}
