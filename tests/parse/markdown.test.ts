import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../src/parse/markdown.ts";
import { visibleText } from "../../src/parse/visible/visible-text.ts";
import { costGrowth, nearlyLinear } from "../support/cost-growth.ts";
import { htmlOf, plainSettings } from "../support/parse-body.ts";

const types = (text: string) => parseMarkdown(text, plainSettings).map(({ type }) => type);
const lettersOf = (text: string) => text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");

describe("parseMarkdown", () => {
  it.each([
    ['**"초거대 AI"**는', "<strong>&quot;초거대 AI&quot;</strong>는"],
    ["**엑사원(EXAONE)**을", "<strong>엑사원(EXAONE)</strong>을"],
    ["이것은**'강조'**다", "<strong>'강조'</strong>다"],
  ])("makes %s bold before a particle", (text, html) => {
    expect(htmlOf(text)).toContain(html);
  });

  it("links addresses and mail, but no word that only has a dot in it", () => {
    const html = htmlOf("https://example.com/가 see@example.com README.md 3.14");
    expect(html.match(/href="[^"]*"/gu)).toEqual(['href="https://example.com/가"', 'href="mailto:see@example.com"']);
  });

  it("changes no quote, dash or dots", () => {
    expect(htmlOf("\"가\" -- 나... '다' (c)")).toBe("<p>&quot;가&quot; -- 나... '다' (c)</p>\n");
  });

  it.each(["{{ x", "{{ x }}", "{% 20 %}", "{# 메모", "금리가 {% if %} 20%"])("prints %s as written", (text) => {
    expect(htmlOf(text)).toBe(`<p>${text}</p>\n`);
  });

  it("reads ==text== only when the site asks for it", () => {
    expect(htmlOf("==말==")).toBe("<p>==말==</p>\n");
    expect(htmlOf("==말==", { ...plainSettings, equalsHighlight: true })).toContain("<mark");
  });

  it("keeps nothing of one note for the next", () => {
    parseMarkdown("[가]: /secret\n\n# 제목", plainSettings);
    expect(htmlOf("[가]\n\n# 제목")).toBe('<p>[가]</p>\n<h2 id="제목">제목</h2>\n');
  });

  it("gives the tokens of sections, lists and tables their kinds", () => {
    expect(types("# 가\n\n- 나\n\n| 다 |\n|---|")).toContain("th_open");
  });

  it("makes nothing of these kinds without the signs by which its rules are dispensed with", () => {
    const pieces = ["> [!note] 가", ":::tip", ":::", "말[^1]", "[^1]: 풀이", "말^[풀이]", "$x$", "$$", "\\\\(x\\\\)"];
    const more = [
      "**굵게**{: .a}",
      "{: .b}",
      "{.block-language-a}",
      "\\begin{align}x\\end{align}",
      "- 가",
      "| 가 | 나 |",
      "> 가",
      "",
    ];
    const needed: readonly (readonly [kind: RegExp, sign: RegExp])[] = [
      [/^callout_/u, /\[!|:::/u],
      [/^footnote_/u, /\[\^|\^\[/u],
      [/^math_/u, /\$|\\\\|\\begin/u],
      [/^attribute_list$/u, /\{/u],
    ];
    const text = fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 8 }).map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, (body) => {
        const tokens = parseMarkdown(body, plainSettings);
        const kinds = tokens.flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)]);
        for (const [kind, sign] of needed) expect(kinds.some((one) => kind.test(one)) && !sign.test(body)).toBe(false);
      }),
    );
  });

  it("is total, and loses no word of plain paragraphs", () => {
    const word = fc
      .stringMatching(/^[가-힣a-zA-Z0-9.,?!'"(){}%~|:;·…“”‘’-]{1,12}$/u)
      .filter((one) => !one.includes("%%"));
    const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `말 ${words.join(" ")}`);
    const paragraphs = fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const text = texts.map((lines) => lines.join("\n")).join("\n\n");
        const shown = lettersOf(visibleText(parseMarkdown(text, plainSettings)));
        expect(shown).toBe(lettersOf(text));
      }),
    );
  });

  it("never throws, whatever is typed", () => {
    const piece = fc.constantFrom(
      ...["<span style=color:red>", "</span>", "<!--", "-->", "<script>", "</script>", "==", "**", "`", "\n", "\n\n"],
      ...["> ", "- ", "- [x] ", ": ", "| a ", "|---|", "# ", "[", "](", ")", "<div>", "</div>", "<p>", "&amp;", "말"],
      ...["\0", "\r\n", "\t", "    ", "===", "<b ", "\\", "\u{1F600}", "\uD800", "![", "<iframe src=https://a>"],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        expect(visibleText(parseMarkdown(text, plainSettings)).length + htmlOf(text).length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a hostile note", () => {
  const hostile: readonly (readonly [string, (size: number) => string])[] = [
    ["opening brackets", (size) => "[".repeat(size)],
    ["pictures that never end", (size) => "![".repeat(size)],
    ["quotes within quotes", (size) => `${">".repeat(size)}끝`],
    ["lists within lists", (size) => `${"- ".repeat(size)}끝`],
    ["comments that never end", (size) => "<!--\n\n".repeat(size)],
    ["scripts that never end", (size) => "<script>\n\n".repeat(size)],
    ["elements that never end", (size) => "<div>\n\n".repeat(size)],
    ["marks that never end", (size) => "<mark>가\n\n".repeat(size)],
    ["marks that all end at the end", (size) => `${"<mark>가\n\n".repeat(size)}${"</mark>".repeat(size)}`],
    ["stars", (size) => "a**b".repeat(size)],
    ["one long line", (size) => "가나다 ".repeat(size * 10)],
  ];
  it.each(hostile)("of %s costs in proportion to its length", (_name, make) => {
    expect(costGrowth((size) => htmlOf(make(size)), 2000)).toBeLessThan(nearlyLinear);
  });

  it.each(hostile.slice(2, 4))("of %s keeps the words at its bottom", (_name, make) => {
    expect(visibleText(parseMarkdown(make(20_000), plainSettings))).toContain("끝");
  });
});

describe("a rule that is skipped for want of its sign", () => {
  const pieces = [
    ..."## 금리\n\n|[[#금리]]|[[금리]]|![가|20](b.png)|![[b.png]]|말^[풀이 둘]| ^abc\n\n|\n\n|글|<b>|</b>|<A>| $x$|\\(y\\)|$$\nz\n$$\n\n".split(
      "|",
    ),
    "![가|20](b.png)",
    "![[b.png|20]]",
    "``` 가 나 다\n",
    "\\begin{align}x\\end{align}\n\n",
    "\\\\[x\\\\]\n\n",
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(""));
  /** In a paragraph of its own it changes nothing but has the sign of every rule. */
  const signs = "`[[ ![ ^[ ^`";

  it("would not have changed the note", () => {
    fc.assert(
      fc.property(text, (typed) => {
        // What is typed last may name the paragraph below it.
        const whole = `${typed}\n\n끝`;
        const withSigns = htmlOf(`${whole}\n\n${signs}`);
        expect(withSigns.replace(htmlOf(signs), "")).toBe(htmlOf(whole));
      }),
      { numRuns: 1_000 },
    );
  });
});
