package org.ldnjournal.vault;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import org.ldnjournal.journal.JournalFailure;

/** Files of the format age, version 1, from bytes to bytes. */
final class Age {
    static final String VERSION = "age-encryption.org/v1";
    static final String ANY_VERSION = "age-encryption.org/v";

    /** A chunk of 64 KiB is followed by 16 bytes; the header takes less than a chunk does. */
    private static final int CHUNK = 1 << 16;

    private Age() {}

    static boolean begins(byte[] file, String start) {
        return new String(file, 0, Math.min(file.length, start.length()), StandardCharsets.US_ASCII).equals(start);
    }

    static byte[] encrypted(byte[] content, List<RecipientStanzaWriter> writers) throws GeneralSecurityException {
        var file = new ByteArrayOutputStream(content.length + content.length / CHUNK * 16 + CHUNK);
        try (var channel = new StandardEncryptingChannelFactory()
                .newEncryptingChannel(Channels.newChannel(file), writers)) {
            channel.write(ByteBuffer.wrap(content));
        } catch (IOException impossible) {
            throw new GeneralSecurityException(impossible);
        }
        return file.toByteArray();
    }

    /** How much of what is decrypted is wanted. */
    interface Reading {
        byte[] from(InputStream content) throws IOException;
    }

    /** Whole, or not at all: every chunk and the end of the file are authenticated. */
    static final Reading WHOLE = InputStream::readAllBytes;

    /** As far as its chunks are what was encrypted; nothing of the first one that is not, nor of those after it. */
    static final Reading AS_FAR_AS_IT_GOES = content -> {
        var read = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        try {
            for (int bytes = content.read(chunk); bytes >= 0; bytes = content.read(chunk)) {
                read.write(chunk, 0, bytes);
            }
        } catch (IOException | RuntimeException _) {
            return read.toByteArray();
        }
        return read.toByteArray();
    };

    static byte[] decrypted(byte[] file, RecipientStanzaReader reader, Reading reading)
            throws GeneralSecurityException {
        var source = Channels.newChannel(new ByteArrayInputStream(file));
        try (var channel = new StandardDecryptingChannelFactory().newDecryptingChannel(source, List.of(reader));
                var content = Channels.newInputStream(channel)) {
            return reading.from(content);
        } catch (JournalFailure said) {
            throw said;
        } catch (IOException | RuntimeException broken) {
            throw new GeneralSecurityException(broken);
        }
    }
}
