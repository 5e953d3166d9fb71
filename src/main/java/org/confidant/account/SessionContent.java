package org.confidant.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.confidant.shared.ForTheNextPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * Reads from a session's row only what belongs into one. Sessions are serialised Java: without a filter, whoever can write to the
 * database could have any class on the class path made, and so reach the program and its keys.
 */
@Configuration(proxyBeanMethods = false)
class SessionContent {

    private static final ObjectInputFilter ALLOWED = ObjectInputFilter.Config.createFilter(String.join(
            ";",
            "maxdepth=20;maxarray=10000;maxbytes=100000",
            "java.lang.*",
            "java.util.*",
            "java.util.concurrent.CopyOnWriteArrayList",
            "org.springframework.security.core.**",
            "org.springframework.security.authentication.*",
            "org.springframework.security.web.**",
            "org.springframework.util.*",
            "org.springframework.web.servlet.FlashMap",
            "!*"));

    @Bean
    GenericConversionService springSessionConversionService() {
        var service = new GenericConversionService();
        service.addConverter(Object.class, byte[].class, new SerializingConverter());
        service.addConverter(byte[].class, Object.class, new DeserializingConverter(SessionContent::read));
        return service;
    }

    private static ObjectInputFilter.Status check(ObjectInputFilter.FilterInfo info) {
        var made = info.serialClass();
        return made != null && ForTheNextPage.class.isAssignableFrom(made)
                ? ObjectInputFilter.Status.ALLOWED
                : ALLOWED.checkInput(info);
    }

    private static Object read(InputStream bytes) throws IOException {
        try (ObjectInputStream content =
                new ConfigurableObjectInputStream(bytes, SessionContent.class.getClassLoader())) {
            content.setObjectInputFilter(SessionContent::check);
            return content.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("a session holds what this version does not know", e);
        }
    }
}
