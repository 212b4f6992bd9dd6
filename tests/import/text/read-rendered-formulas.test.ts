import { describe, expect, it } from "vitest";
import { readRenderedFormulas } from "../../../src/import/text/read-rendered-formulas.ts";
import { post } from "../../support/blog-in-memory.ts";

const read = (body: string) =>
  readRenderedFormulas({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });

const katex = (tex: string) =>
  `<span class="katex"><span class="katex-mathml"><math xmlns="a"><semantics><mrow><mi>a</mi></mrow><annotation encoding="application/x-tex">${tex}</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span class="base"><span>a</span></span></span></span>`;

const display = (tex: string) => `<span class="katex-display">${katex(tex)}</span>`;

describe("readRenderedFormulas", () => {
  it.each([
    [`글 ${katex("a_1 &lt; b")} 뒤`, "글 $a_1 < b$ 뒤"],
    [`글\n\n${display("a\\\\b")}\n\n뒤`, "글\n\n$$a\\\\b$$\n\n뒤"],
    [
      `<figure class="equation"><div class="equation-container">${display("a")}</div></figure>`,
      '<figure class="equation"><div class="equation-container" markdown="1">\n$$a$$\n</div></figure>',
    ],
  ])("writes the formula that was rendered in %j", (typed, written) => {
    const draft = read(typed);
    expect(draft.text).toBe(post(["title: a"], written));
    expect(draft.changes[0]).toMatchObject({ reason: "formula-read" });
  });

  it.each([
    '<span class="katex">글</span>',
    "글 <span>$a$</span>",
    `\`\`\`html\n${katex("a")}\n\`\`\``,
    katex("a$b"),
    katex("a").slice(0, -7),
  ])("leaves %j", (typed) => {
    expect(read(typed).changes).toEqual([]);
  });

  it("reads fifty thousand spans that nothing closes in time that grows with their number", () => {
    expect(read('<span class="katex">'.repeat(50_000)).changes).toEqual([]);
  });
});
