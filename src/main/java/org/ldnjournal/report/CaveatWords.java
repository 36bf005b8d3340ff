package org.ldnjournal.report;

import java.util.stream.Collectors;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.trend.Caveat;
import org.ldnjournal.trend.Response;

/** What a result cannot tell, each sentence with the numbers of its sources. */
record CaveatWords(Making making) {

    String of(Response response) {
        return response.caveats().stream().map(this::said).collect(Collectors.joining(" "));
    }

    private String said(Caveat caveat) {
        var claims = Claims.shipped().all().stream().filter(claim -> caveat.claims().contains(claim.id())).toList();
        return (making.said(caveat.sentence()) + " " + making.sources().cite(claims)).strip();
    }
}
