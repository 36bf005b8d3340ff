package org.ldnjournal.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;

/**
 * A number for a row, and for all rows of a table whatever their order: that of the table is the sum without carry of
 * those of its rows, so it follows each change of a row without reading the others. SQL knows them as {@code
 * redigested(digest, row)} and {@code digest_of(row)}, a row being one text.
 *
 * <p>It finds what a disk does by accident: another row gives the same number once in 2⁶⁴ times. Who can write the file
 * on purpose can write a number that fits.
 */
final class RowDigest {
    private static final long START = 0xcbf29ce484222325L;
    private static final long STEP = 0x100000001b3L;

    private RowDigest() {}

    /** Teaches a connection both functions. */
    static void teach(Connection connection) throws SQLException {
        Function.create(connection, "redigested", new Redigested(), 2, Function.FLAG_DETERMINISTIC);
        Function.create(connection, "digest_of", new DigestOf(), 1, Function.FLAG_DETERMINISTIC);
    }

    /** FNV-1a over the bytes, then mixed (as MurmurHash 3 ends), so that likeness of rows leaves no likeness. */
    private static long of(byte... row) {
        long digest = START;
        for (byte part : row) {
            digest = (digest ^ part) * STEP;
        }
        digest = (digest ^ digest >>> 33) * 0xff51afd7ed558ccdL;
        digest = (digest ^ digest >>> 33) * 0xc4ceb9fe1a85ec53L;
        return digest ^ digest >>> 33;
    }

    /** Takes a row into a digest, or out of it again. */
    private static final class Redigested extends Function {
        @Override
        protected void xFunc() throws SQLException {
            result(value_long(0) ^ of(value_blob(1)));
        }
    }

    private static final class DigestOf extends Function.Aggregate {
        private long digest;

        @Override
        protected void xStep() throws SQLException {
            digest ^= of(value_blob(0));
        }

        @Override
        protected void xFinal() throws SQLException {
            result(digest);
        }
    }
}
