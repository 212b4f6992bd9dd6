import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyHtml } from "../../../src/parse/render/body-html.ts";
import { bodyOf, htmlOf } from "../../support/parse-body.ts";

const problems = (text: string) =>
  bodyHtml(bodyOf(text).tokens, "/").problems.map(({ kind, name }) => `${kind} ${name}`);

/** Element names in the order in which they end; throws if an end tag does not match. */
function checkBalance(html: string): void {
  const open: string[] = [];
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/gu)) {
    if (/^(?:br|hr|img|input|col|wbr|source|track)$/u.test(name)) continue;
    if (slash === "") open.push(name);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
}

describe("bodyHtml", () => {
  it.each([
    ["가 <b>나\n\n다</b>", "<p>가 <b>나</b></p>\n<p>다</p>\n"],
    ["가</div></b></p> 나", "<p>가&lt;/div&gt;&lt;/b&gt;&lt;/p&gt; 나</p>\n"],
    ["<div>가\n\n나", "<div>가\n<p>나</p>\n</div>"],
    ["- <div>가\n- 나", "<ul>\n<li>\n<div>가\n</div></li>\n<li>나</li>\n</ul>\n"],
    ["**가 <i>나** 다</i>", "<p><strong>가 <i>나</i></strong> 다</p>\n"],
    ["<ul><li>가<li>나</ul>", "<ul><li>가</li><li>나</li></ul>"],
    ["가 <div>나</div> 다", "<div>가 <div>나</div> 다</div>\n"],
    ["가 <center>나\n\n다", "<p>가 &lt;center&gt;나</p>\n<p>다</p>\n"],
    ["가 <hr> 나", "<div>가 <hr> 나</div>\n"],
    ["<p>가\n\n나", "<p>가\n</p><p>나</p>\n"],
    ["<details><summary>가</summary>\n\n나\n\n</details>", "<details><summary>가</summary>\n<p>나</p>\n</details>"],
    ['<iframe src="https://a.b">가</iframe> 나', null],
    ['<div id="a"/>\n## 가', '<div id="a"></div>\n<h2 id="가">가</h2>\n'],
    ['<a name="a"/>가 **나**', '<p><a id="a"></a>가 <strong>나</strong></p>\n'],
    ["<a href=https://a.b/>가</a>", '<p><a href="https://a.b/" rel="noopener">가</a></p>\n'],
    ["[<i class='fa'/> 가](#나)", '<p><a href="#나"><i class="fa"></i> 가</a></p>\n'],
    ["가 <iframe>나</iframe> 다</iframe>", "<p>가 &lt;iframe&gt;나&lt;/iframe&gt; 다</p>\n"],
  ])("keeps %j whole", (text, html) => {
    const written = htmlOf(text);
    if (html !== null) expect(written).toBe(html);
    checkBalance(written);
  });

  it("tells of no missing end tag where an element ends with its own tag", () => {
    expect(problems('<div id="a"/>\n\n<a name="b"/>가')).toEqual([]);
  });

  it("is balanced for any pile of tags", () => {
    const piece = fc.constantFrom(
      ...[
        "<div>",
        "</div>",
        "<b>",
        "</b>",
        "<p>",
        "</p>",
        "<li>",
        "</ul>",
        "<ul>",
        "<td>",
        "<tr>",
        "<table>",
        "</table>",
      ],
      ...[
        "<mark>",
        "</mark>",
        '<span style="color:red">',
        "</span>",
        "**",
        "*",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "가",
        "`",
        "[나](/a)",
      ],
      ...[
        "<details>",
        "</details>",
        "<h1>",
        "</h1>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<br>",
        "| a |\n|---|\n",
        "- [ ] ",
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => checkBalance(htmlOf(pieces.join("")))),
      { numRuns: 400 },
    );
  });

  it("never writes what runs code", () => {
    const piece = fc.constantFrom(
      ...[
        "<script>",
        "</script>",
        "<img src=x onerror=alert(1)>",
        '<a href="javascript:alert(1)">',
        "<svg onload=x>",
        "<iframe srcdoc=x>",
      ],
      ...[
        "<a href=java&#115;cript:x>",
        "[가](javascript:x)",
        "<javascript:x>",
        "<style>",
        "<object data=x>",
        "<form action=x>",
        "\n\n",
        "<div>",
        "<b",
        "`",
      ],
      ...[
        "<a href='&Tab;javascript:x'>",
        '<p style="background:url(javascript:x)">',
        "<input onfocus=x autofocus>",
        "<base href=x>",
        "가",
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const html = htmlOf(pieces.join(""));
        const tags = html.match(/<[^>]*>/gu)?.join("") ?? "";
        expect(tags).not.toMatch(
          /<\/?(?:script|style|svg|object|form|input|base)\b|\son\w+=|srcdoc|(?:href|src)="\s*javascript|url\(/iu,
        );
      }),
      { numRuns: 400 },
    );
  });

  it("reports what it repaired", () => {
    expect(
      problems("<div>가 <b>나\n\n<img onerror=x src=/a> <a href='javascript:x'>다</a> <script>라</script> <li>마"),
    ).toEqual([
      "handler onerror",
      "unsafe-address javascript:x",
      "refused script",
      "mentioned li",
      "unclosed b",
      "unclosed div",
    ]);
  });
});
