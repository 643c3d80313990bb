package org.attest.serve.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/**
 * Pours models into templates. The templates were compiled with the program; they escape whatever they are given
 * according to the place where it stands (text, attribute, address).
 */
public final class Pages {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The whole page of one template that has a single parameter. */
    public String render(String template, Object model) {
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", model, out);
        return out.toString();
    }
}
