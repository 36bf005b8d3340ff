package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.List;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.text.Texts;

/** The sheet with the recovery key of a journal: to print, and to keep where papers are kept. */
public final class RecoverySheet {
    private static final int GROUPS_IN_A_LINE = 4;

    private RecoverySheet() {}

    /**
     * The sheet as a PDF.
     *
     * @param groups of the key, in order; the first is what every key begins with
     * @param file   the name of the journal’s file
     */
    public static byte[] pdf(List<String> groups, String file, Moment made, Texts texts) {
        return PaperPdf.bytes(page(groups, file, made, texts), made, texts);
    }

    static PaperPage page(List<String> groups, String file, Moment made, Texts texts) {
        var key = new ArrayList<Block>();
        key.add(leading(groups.getFirst()));
        for (int at = 1; at < groups.size(); at += GROUPS_IN_A_LINE) {
            key.add(leading(String.join("   ", groups.subList(at, Math.min(at + GROUPS_IN_A_LINE, groups.size())))));
        }
        key.add(new Block.Words(texts.get("passphrase.sheet.letters"), Block.Words.Tone.QUIET));
        return new PaperPage(PaperKind.FRIDGE_SHEET, texts.get("passphrase.sheet.title"), file,
                texts.get("report.card.printed", made.local().toLocalDate()),
                List.of(section("passphrase.sheet.key", texts, key),
                        section("passphrase.sheet.use", texts,
                                plain(texts, "passphrase.sheet.program", "passphrase.sheet.age")),
                        section("passphrase.sheet.keep", texts,
                                plain(texts, "passphrase.sheet.where", "passphrase.sheet.until"))),
                List.of(), texts.get("passphrase.sheet.notice"));
    }

    private static Section section(String title, Texts texts, List<Block> blocks) {
        return new Section(texts.get(title), Section.Place.WHOLE, blocks);
    }

    private static Block leading(String words) {
        return new Block.Words(words, Block.Words.Tone.LEADING);
    }

    private static List<Block> plain(Texts texts, String... keys) {
        return List.of(keys).stream().<Block>map(key -> new Block.Words(texts.get(key), Block.Words.Tone.PLAIN))
                .toList();
    }
}
