package org.confidant.people;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The text of an uploaded file, with composed letters, and the encoding that it was found to be in. */
record FileText(String text, Charset encoding) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** @throws UnreadableFileException when it is no text in any encoding that exports come in */
    static FileText of(byte[] content) {
        var encoding = encoding(content);
        try {
            var text = encoding.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            // A zero byte in the last resort means a picture or a spreadsheet rather than letters
            if (encoding.equals(WINDOWS) && text.indexOf('\0') >= 0) {
                throw new UnreadableFileException("encoding", "");
            }
            var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            return new FileText(composed.startsWith("\uFEFF") ? composed.substring(1) : composed, encoding);
        } catch (CharacterCodingException notText) {
            throw new UnreadableFileException("encoding", "");
        }
    }

    private static Charset encoding(byte[] content) {
        if (begins(content, 0xFF, 0xFE) || zeros(content, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(content, 0xFE, 0xFF) || zeros(content, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return utf8(content) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean begins(byte[] content, int first, int second) {
        return content.length >= 2 && content[0] == (byte) first && content[1] == (byte) second;
    }

    /** Whether every other byte of the beginning is zero and the rest is not, as plain letters are in UTF-16. */
    private static boolean zeros(byte[] content, int offset) {
        if (content.length < 8 || content.length % 2 != 0) {
            return false;
        }
        for (var i = 0; i < 8; i++) {
            if ((content[i] == 0) != (i % 2 == offset)) {
                return false;
            }
        }
        return true;
    }

    private static boolean utf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
