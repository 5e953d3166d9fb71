package org.confidant.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceChainRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves style, icons and fonts under names that carry the hash of their content, so that a browser may keep them for good. The
 * stylesheet's own links are rewritten to such names, too.
 */
@Configuration(proxyBeanMethods = false)
class AssetsConfiguration implements WebMvcConfigurer {

    private final ContentVersionStrategy hash = new ContentVersionStrategy();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var own = registry.addResourceHandler("/assets/**").addResourceLocations("classpath:/static/assets/");
        hashed(own).addTransformer(new CssLinkResourceTransformer());
        var tabler = registry.addResourceHandler("/assets/tabler/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/tabler__core/");
        hashed(tabler);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AssetCaching()).addPathPatterns("/assets/**");
    }

    @Bean
    ResourceUrlEncodingFilter resourceUrlEncodingFilter() {
        return new ResourceUrlEncodingFilter();
    }

    // A jar's timestamps are those of the reproducible build, the same for every version: only the content tells a
    // change
    private ResourceChainRegistration hashed(ResourceHandlerRegistration handler) {
        return handler.setUseLastModified(false)
                .setEtagGenerator(this::etag)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addVersionStrategy(hash, "/**"));
    }

    private String etag(Resource resource) {
        return '"' + hash.getResourceVersion(resource) + '"';
    }
}
