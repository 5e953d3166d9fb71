package org.confidant.words;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;

/**
 * A person's Markdown as HTML: paragraphs, emphasis, lists, quotes, code and links, nothing else. Two layers hold it: the
 * renderer escapes HTML that was typed, and the sanitizer lets through only what is named here. Only {@code parts/words} asks it.
 */
@Component("words")
public class Words {

    private static final Pattern WEB = Pattern.compile("(?i)(https?://|mailto:).*");

    /** No headings, so that a page keeps its own order; no indented code, because people indent. */
    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(BlockQuote.class, FencedCodeBlock.class, ListBlock.class, ThematicBreak.class);

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(BLOCKS).maxOpenBlockParsers(20).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>\n")
            .build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr", "a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(WEB)
            .onElements("a")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    /** Safe to write into a page as it is; empty for nothing. */
    public String html(@Nullable String markdown) {
        return markdown == null || markdown.isBlank() ? "" : POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }
}
