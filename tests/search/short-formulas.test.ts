import { describe, expect, it } from "vitest";
import { parseNote } from "../../src/parse/parse-note.ts";
import { shortFormulas } from "../../src/search/short-formulas.ts";
import { typeset } from "../../src/site/notes/typeset.ts";
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
  ])("have no signs round them and no commands: %j", (body, short) => {
    expect(shortOf(body)).toBe(short);
  });

  it.each(["$5와 $6의 차이", "`echo $$`", "```sh\necho $$\n```"])("are not every dollar: %s", (body) => {
    expect(shortOf(body)).toContain("$");
    expect(shortOf(body)).toBe(shortFormulas({ sections: [] })(shortOf(body)));
  });
});
