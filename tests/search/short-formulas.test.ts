import { describe, expect, it } from "vitest";
import { parseNote } from "../../src/parse/parse-note.ts";
import { shortFormulas } from "../../src/search/short-formulas.ts";
import { typeset } from "../../src/site/notes/typeset.ts";
import { costGrowth, nearlyLinear } from "../support/cost-growth.ts";
import { plainSettings } from "../support/parse-body.ts";

/** A body's text as search shows it. */
function shortOf(body: string): string {
  const path = "posts/2021-12-15-a.md" as never;
  const { note } = parseNote(
    { path, text: `---\ntitle: 제목\ndate: 2021-12-15\n---\n\n${body}\n` },
    { ...plainSettings, typeset },
  );
  if (note === null) throw new Error("no note");
  return note.sections.map(({ text }) => shortFormulas(note)(text)).join("\n");
}

describe("the formulas of a note in search", () => {
  it.each([
    ["식은 $E = mc^2$ 이다.", "식은 E = mc^2 이다."],
    ["앞\n\n$$\n\\frac{x}{2} + \\alpha\n$$\n\n뒤", "앞\nx2+α\n뒤"],
    ["값 $$a$$ 말.", "값 a 말."],
    ["\\begin{align}\n\\alpha + 1\n\\end{align}", "α+1"],
    ["$5보다 $x$ 와 $y$ 가 크다", "$5보다 x 와 y 가 크다"],
    ["값 \\\\(\\alpha\\\\) 과 $\\alpha$ 말", "값 α 과 α 말"],
    ["$a \\$ b$ 원", "a$b 원"],
    ["`\\alpha` 는 $\\alpha$ 이다", "\\alpha 는 α 이다"],
  ])("have no signs round them and no commands: %j", (body, short) => {
    expect(shortOf(body)).toBe(short);
  });

  it("are found in time that grows with the note, however many there are", () => {
    const paragraphs = (count: number, paragraph: (index: number) => string) =>
      Array.from({ length: count }, (_, index) => paragraph(index)).join("");
    const shorten = (count: number) => {
      const html = paragraphs(
        count,
        (index) =>
          `<math><semantics><mi>${index}</mi><annotation encoding="application/x-tex">x_{${index}}</annotation></semantics></math>`,
      );
      const text = paragraphs(count, (index) => `값 $x_{${index}}$ \\\\( \\begin{align} $5 말\n`);
      const section = { html, heading: null } as never;
      const short = shortFormulas({ sections: [section] });
      expect(short(text)).not.toContain("$x");
      expect(text.split("\n").map(short).join("\n")).toBe(short(text));
    };
    expect(costGrowth(shorten, 2000)).toBeLessThan(nearlyLinear);
  });

  it.each(["$5와 $6의 차이", "`echo $$`", "```sh\necho $$\n```"])("are not every dollar: %s", (body) => {
    expect(shortOf(body)).toContain("$");
    expect(shortOf(body)).toBe(shortFormulas({ sections: [] })(shortOf(body)));
  });
});
