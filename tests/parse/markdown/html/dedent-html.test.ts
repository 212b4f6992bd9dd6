import { describe, expect, it } from "vitest";
import { htmlOf } from "../../../support/parse-body.ts";

describe("dedentHtml", () => {
  it("reads indented words and tags behind a blank line as what they are, not as code", () => {
    const text = [
      "<div>",
      "  <table>",
      "    <tr>",
      "      <td>",
      "",
      "        **하나**",
      "",
      "        ```",
      "        if",
      "          둘",
      "        ```",
      "",
      "      </td>",
      "      <td><code>셋</code></td>",
      "    </tr>",
      "  </table>",
      "</div>",
      "",
      "    넷",
    ].join("\n");
    const html = htmlOf(text);
    expect(html).toContain(
      "<p><strong>하나</strong></p>\n<pre><code>if\n  둘\n</code></pre>\n</td>\n<td><code>셋</code></td>",
    );
    expect(html).toContain("</div>\n<pre><code>넷\n</code></pre>");
  });

  it("keeps code in an element that is not indented itself", () => {
    expect(htmlOf("<details>\n\n    가\n\n    나\n\n</details>")).toBe(
      "<details>\n<pre><code>가\n\n나\n</code></pre>\n</details>",
    );
    expect(htmlOf("<details>\n\n    <p>가</p>\n\n</details>")).toBe("<details>\n<p>가</p>\n</details>");
  });

  it("works with tabs, in lists and in quotations", () => {
    expect(htmlOf("<ul>\n\t<li>\n\n\t\t- 가\n\t\t\t- 나\n\n\t</li>\n</ul>")).toContain(
      "<ul>\n<li>가\n<ul>\n<li>나</li>\n</ul>\n</li>\n</ul>\n</li>\n</ul>",
    );
    expect(htmlOf("- 가\n\n  <div>\n    <section>\n\n        나\n\n    </section>\n  </div>\n- 다")).toContain(
      "<p>나</p>\n</section>",
    );
    expect(htmlOf("> <div>\n>   <section>\n>\n>       나\n>\n>   </section>\n> </div>")).toContain(
      "<p>나</p>\n</section>",
    );
  });

  it("leaves the text as it is where the element is never closed, or closed outside", () => {
    expect(htmlOf("<div>\n  <section>\n\n    가\n")).toContain("<pre><code>가\n</code></pre>");
    expect(htmlOf("- <div>\n    <b>\n\n      가\n\n나\n\n</div>")).toContain("<p>나</p>");
    expect(htmlOf("<div>\n  <div>\n\n      <pre>\n      가\n\n      나\n      </pre>\n  </div>\n</div>")).toContain(
      "      가\n\n      나",
    );
  });
});
