package org.ldnjournal.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ldnjournal.report.PaperKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A paper as it is named on the command line, such as {@code wallet-card}. */
final class PaperName implements ITypeConverter<PaperKind> {
    @Override
    public PaperKind convert(String typed) {
        return Arrays.stream(PaperKind.values()).filter(kind -> name(kind).equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("“" + typed + "”: " + Arrays.stream(PaperKind.values())
                        .map(PaperName::name).collect(Collectors.joining(", "))));
    }

    private static String name(PaperKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
