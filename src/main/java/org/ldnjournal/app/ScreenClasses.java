package org.ldnjournal.app;

import java.io.IOException;
import java.util.List;

/** The classes with which JavaFX draws on a screen: where there is none, they are loaded without being used. */
final class ScreenClasses {
    private static final String MODULE = "javafx.graphics";
    private static final String ENDING = ".class";
    /** Of each system one window toolkit and one way to the graphics card; those of other systems are not there. */
    private static final List<String> PACKAGES = List.of("com/sun/glass/ui/gtk/", "com/sun/glass/ui/win/",
            "com/sun/glass/ui/mac/", "com/sun/prism/es2/", "com/sun/prism/d3d/", "com/sun/prism/mtl/");

    /** What else a window on a screen has, and one that is drawn nowhere has not. */
    private static final List<String> OTHERS = List.of("com/sun/glass/ui/InvokeLaterDispatcher",
            "com/sun/glass/ui/Size", "com/sun/javafx/application/preferences/PreferenceMapping");

    private ScreenClasses() {}

    /** Loads those that this system has. */
    static void load() throws IOException, ClassNotFoundException {
        var module = ModuleLayer.boot().configuration().findModule(MODULE).orElseThrow();
        try (var reader = module.reference().open(); var names = reader.list()) {
            for (var name : names.filter(ScreenClasses::draws).toList()) {
                Class.forName(name.substring(0, name.length() - ENDING.length()).replace('/', '.'), false,
                        ClassLoader.getSystemClassLoader());
            }
        }
    }

    private static boolean draws(String name) {
        return name.endsWith(ENDING) && (PACKAGES.stream().anyMatch(name::startsWith)
                || OTHERS.stream().anyMatch(other -> name.startsWith(other)
                        && ".$".indexOf(name.charAt(other.length())) >= 0));
    }
}
