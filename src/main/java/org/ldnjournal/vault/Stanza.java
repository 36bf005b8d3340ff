package org.ldnjournal.vault;

import com.exceptionfactory.jagged.RecipientStanza;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.StreamSupport;

/** A line of a header of age, with its body. */
record Stanza(String type, List<String> arguments, byte[] body) implements RecipientStanza {

    /** The only one of this type. */
    static RecipientStanza alone(String type, Iterable<RecipientStanza> all) throws GeneralSecurityException {
        var found = StreamSupport.stream(all.spliterator(), false).filter(stanza -> stanza.getType().equals(type))
                .toList();
        if (found.size() != 1) {
            throw new GeneralSecurityException("%d stanzas of type %s".formatted(found.size(), type));
        }
        return found.getFirst();
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public List<String> getArguments() {
        return arguments;
    }

    @Override
    public byte[] getBody() {
        return body;
    }
}
