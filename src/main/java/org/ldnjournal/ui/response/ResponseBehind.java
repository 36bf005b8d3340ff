package org.ldnjournal.ui.response;

import java.util.concurrent.Executor;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.ResponseAsked;
import org.ldnjournal.ui.shell.Screen;
import org.ldnjournal.ui.shell.ScreenBehind;

/** A place with the response in full behind it. */
public final class ResponseBehind {
    private ResponseBehind() {}

    /** @param painter where pictures are painted */
    public static Screen of(Screen front, ResponseModel model, Claims claims, Texts texts, Executor painter) {
        var both = new ScreenBehind(_ -> front, back -> new ResponseScreen(model, claims, texts, painter, back));
        both.node().addEventHandler(ResponseAsked.ASKED, asked -> {
            both.openBehind();
            asked.consume();
        });
        return both;
    }
}
