package org.tensortck.site.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensortck.evaluate.InputException;

/** A picture can only draw. */
class SvgCheckTest {

    private static String checked(String svg) {
        return SvgCheck.checked(svg, InputException::new);
    }

    @Test
    void a_drawing_is_taken() {
        assertEquals(
                "<svg viewBox=\"0 0 9 9\"><title>t &amp; n &lt;</title><g class=\"cell\"><rect width=\"3\" x=\"1\">"
                        + "</rect><text>a</text></g></svg>",
                checked("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
                        + "<title>t &amp; n &#60;</title><!-- no --><g class='cell'><rect x='1' width='3'/>"
                        + "<text><![CDATA[a]]></text></g></svg>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg><script>x</script></svg>", "<svg onload='x'/>", "<svg><rect onclick='x'/></svg>",
            "<svg><a href='https://x.org'><text>x</text></a></svg>", "<svg><image href='x.png'/></svg>",
            "<svg><use href='#a'/></svg>", "<svg><foreignObject><p>x</p></foreignObject></svg>",
            "<svg><style>*{fill:url(x)}</style></svg>", "<svg><rect style='fill:red'/></svg>",
            "<svg><rect fill='url(https://x.org/#a)'/></svg>", "<svg><rect fill='url(#a) url(//x)'/></svg>",
            "<svg><rect fill='URL( x )'/></svg>",
            "<svg xmlns:x='http://www.w3.org/1999/xlink'><rect x:href='#a'/></svg>",
            "<svg><animate attributeName='x'/></svg>", "<svg><set attributeName='onload' to='x'/></svg>",
            "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg><text>&e;</text></svg>",
            "<p xmlns='http://www.w3.org/1999/xhtml'/>", "<svg><p xmlns='http://www.w3.org/1999/xhtml'/></svg>",
            "<html/>", "<svg>", "", "text", "<svg/><svg/>", "<svg><?php x?></svg>"})
    void anything_else_is_refused(String svg) {
        assertThrows(InputException.class, () -> checked(svg));
    }
}
