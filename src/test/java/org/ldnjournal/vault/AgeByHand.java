package org.ldnjournal.vault;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;

/**
 * Opens a locked file by the specification of age alone, line by line, with the JDK's own primitives: nothing of the
 * library that made it.
 */
final class AgeByHand {
    private static final int CHUNK = 65_536 + 16;

    private final List<String[]> stanzas = new ArrayList<>();
    private final List<byte[]> bodies = new ArrayList<>();
    private byte[] macked;
    private byte[] mac;
    private byte[] payload;

    private AgeByHand(byte[] file) {
        var lines = new String(file, StandardCharsets.ISO_8859_1).split("\n", -1);
        int line = 1;
        int length = lines[0].length() + 1;
        while (!lines[line].startsWith("---")) {
            stanzas.add(lines[line].substring(3).split(" "));
            length += lines[line++].length() + 1;
            var body = new StringBuilder();
            do {
                body.append(lines[line]);
                length += lines[line].length() + 1;
            } while (lines[line++].length() == 64);
            bodies.add(Base64.getDecoder().decode(body.toString()));
        }
        macked = Arrays.copyOf(file, length + 3);
        mac = Base64.getDecoder().decode(lines[line].substring(4));
        payload = Arrays.copyOfRange(file, length + lines[line].length() + 1, file.length);
    }

    /** By the passphrase: first the key under it, then the file under that key. */
    static byte[] opened(byte[] file, Passphrase passphrase) {
        try {
            var outer = new AgeByHand(file);
            var inner = new AgeByHand(outer.bodies.get(outer.index("org.ldnjournal.key")));
            var identity = new String(inner.content(inner.scrypt(passphrase)), StandardCharsets.US_ASCII).strip();
            return outer.content(outer.x25519(identity));
        } catch (GeneralSecurityException broken) {
            throw new AssertionError(broken);
        }
    }

    private int index(String type) {
        return stanzas.stream().map(words -> words[0]).toList().indexOf(type);
    }

    private byte[] scrypt(Passphrase passphrase) throws GeneralSecurityException {
        var words = stanzas.get(index("scrypt"));
        var salt = concat("age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII),
                Base64.getDecoder().decode(words[1]));
        var key = SCrypt.generate(passphrase.utf8(), salt, 1 << Integer.parseInt(words[2]), 8, 1, 32);
        return chacha(key, new byte[12], bodies.get(index("scrypt")));
    }

    private byte[] x25519(String identity) throws GeneralSecurityException {
        var share = Base64.getDecoder().decode(stanzas.get(index("X25519"))[1]);
        var secret = bech32(identity);
        var base = new byte[32];
        base[0] = 9;
        var shared = agree(secret, share);
        var wrap = hkdf(concat(share, agree(secret, base)), shared, "age-encryption.org/v1/X25519");
        return chacha(wrap, new byte[12], bodies.get(index("X25519")));
    }

    private static byte[] agree(byte[] secret, byte[] point) throws GeneralSecurityException {
        var factory = KeyFactory.getInstance("X25519");
        var agreement = KeyAgreement.getInstance("X25519");
        agreement.init(factory.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
        var reversed = new byte[32];
        for (int i = 0; i < 32; i++) {
            reversed[i] = point[31 - i];
        }
        agreement.doPhase(factory.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519,
                new BigInteger(1, reversed))), true);
        return agreement.generateSecret();
    }

    private byte[] content(byte[] fileKey) throws GeneralSecurityException {
        var hmac = Mac.getInstance("HmacSHA256");
        hmac.init(new SecretKeySpec(hkdf(new byte[0], fileKey, "header"), "HmacSHA256"));
        if (!MessageDigest.isEqual(mac, hmac.doFinal(macked))) {
            throw new GeneralSecurityException("header");
        }
        var key = hkdf(Arrays.copyOf(payload, 16), fileKey, "payload");
        var content = new ByteArrayOutputStream();
        long number = 0;
        for (int at = 16; at < payload.length; at += CHUNK) {
            int end = Math.min(at + CHUNK, payload.length);
            var nonce = ByteBuffer.allocate(12).putInt(0, 0).putLong(3, number++)
                    .put(11, (byte) (end == payload.length ? 1 : 0));
            content.writeBytes(chacha(key, nonce.array(), Arrays.copyOfRange(payload, at, end)));
        }
        return content.toByteArray();
    }

    private static byte[] hkdf(byte[] salt, byte[] secret, String info) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract()
                .addSalt(salt.length == 0 ? new byte[32] : salt).addIKM(secret)
                .thenExpand(info.getBytes(StandardCharsets.US_ASCII), 32));
    }

    private static byte[] chacha(byte[] key, byte[] nonce, byte[] sealed) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(nonce));
        return cipher.doFinal(sealed);
    }

    /** The 32 bytes between the separator and the six characters of the checksum. */
    private static byte[] bech32(String identity) {
        var letters = identity.toLowerCase(Locale.ROOT);
        var data = letters.substring(letters.lastIndexOf('1') + 1, letters.length() - 6);
        var bits = BigInteger.ZERO;
        for (char letter : data.toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf("qpzry9x8gf2tvdw0s3jn54khce6mua7l".indexOf(letter)));
        }
        var bytes = bits.shiftRight(data.length() * 5 - 256).toByteArray();
        var secret = new byte[32];
        System.arraycopy(bytes, Math.max(0, bytes.length - 32), secret, Math.max(0, 32 - bytes.length),
                Math.min(32, bytes.length));
        return secret;
    }

    private static byte[] concat(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
    }
}
