import { describe, expect, it } from "vitest";
import type { Formula } from "../../../../src/parse/formulas/typeset.ts";
import { htmlOf, plainSettings } from "../../../support/parse-body.ts";

/** Every formula passed to the typesetter, which renders nothing. */
function asked(text: string): readonly Formula[] {
  const formulas: Formula[] = [];
  const typeset = (formula: Formula) => {
    formulas.push(formula);
    return { tree: { children: [{ type: "mi", children: [] }] } };
  };
  htmlOf(text, { ...plainSettings, typeset });
  return formulas;
}

describe("typeset formulas", () => {
  it.each([
    [
      "가 $$x$$ 나 $y$",
      [
        ["x", false],
        ["y", false],
      ],
    ],
    ["$$x$$", [["x", true]]],
    ["$$\nx\n$$", [["\nx\n", true]]],
    ["$x$", [["x", false]]],
    ["- $$x$$", [["x", true]]],
    ["# $$x$$", [["x", false]]],
    ["| $$x$$ |\n|---|", [["x", false]]],
    [
      "가 \\\\(x\\\\) 나 \\\\[y\\\\]",
      [
        ["x", false],
        ["y", true],
      ],
    ],
    ["\\\\[\n- x\n= y\n\\\\]", [["\n- x\n= y\n", true]]],
    ["`$x$` \\$x$", []],
  ])("are inline or on a line of their own: %j", (text, formulas) => {
    expect(asked(text).map(({ tex, isDisplay }) => [tex, isDisplay])).toEqual(formulas);
  });

  it("are typeset once, and replace what is typed", () => {
    const tree = { children: [{ type: "mi", children: [{ text: "x" }] }] };
    expect(htmlOf("가 $a*b*c$ 나", { ...plainSettings, typeset: () => ({ tree }) })).toBe(
      '<p>가 <span class="formula"><math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">a*b*c</annotation></semantics></math></span> 나</p>\n',
    );
  });

  it("stay as typed when they cannot be read", () => {
    const fault = () => ({ fault: "" });
    const tree = () => ({ tree: { children: [{ type: "script", children: [] }] } });
    for (const typeset of [fault, tree]) {
      expect(htmlOf("$a$", { ...plainSettings, typeset })).toBe('<p><span class="math">$a$</span></p>\n');
    }
  });

  it("keep words apart, unless they cannot be read so", () => {
    expect(asked("$$매출 총이익$$").map(({ tex }) => tex)).toEqual(["\\text{매출 총이익}"]);
    const tried: string[] = [];
    const typeset = ({ tex }: Formula) => {
      tried.push(tex);
      return { fault: "" };
    };
    htmlOf("$$매출 총이익$$", { ...plainSettings, typeset });
    expect(tried).toEqual(["\\text{매출 총이익}", "매출 총이익"]);
  });
});
