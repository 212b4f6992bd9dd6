import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfDollarFormula } from "../../../src/parse/formulas/dollar-formula.ts";

/** The formulas of a line, each as typed. */
function formulasIn(line: string): readonly string[] {
  const found: string[] = [];
  for (let index = 0; index < line.length; index += 1) {
    if (line.charAt(index) === "\\") index += 1;
    else if (line.charAt(index) === "$") {
      const end = endOfDollarFormula(line, index, line.length);
      if (end === null) continue;
      found.push(line.slice(index, end));
      index = end - 1;
    }
  }
  return found;
}

describe("formulas between single dollars", () => {
  it.each([
    ["값은 $x$ 다", ["$x$"]],
    ["값$x$는 $y_i$와", ["$x$", "$y_i$"]],
    ["$\\hat{y}_i = \\sum_{j} w_{j}*x_{j}*b$", ["$\\hat{y}_i = \\sum_{j} w_{j}*x_{j}*b$"]],
    ["$\\{1,2\\}$, $x \\\\ y$", ["$\\{1,2\\}$", "$x \\\\ y$"]],
    ["($n$), “$k$”, **$m$**", ["$n$", "$k$", "$m$"]],
    ["the $n$th, $k$-NN, $p$값", ["$n$", "$k$", "$p$"]],
    ["$E = mc^2$, $F = ma$", ["$E = mc^2$", "$F = ma$"]],
    ["$0.5$ 나 $2n$, $2\\pi r$", ["$0.5$", "$2n$", "$2\\pi r$"]],
    ["$\\text{매출} - \\text{원가}$", ["$\\text{매출} - \\text{원가}$"]],
    ["$a\\$b$", ["$a\\$b$"]],
    ["$|x| < 1$", ["$|x| < 1$"]],
    ["값은 $a\n= b$ 이다", ["$a\n= b$"]],
    [
      "$\\frac{a}{b}=\\left[\\begin{array}{c}\n 1 \\\\ 2\n\\end{array}\\right]$",
      ["$\\frac{a}{b}=\\left[\\begin{array}{c}\n 1 \\\\ 2\n\\end{array}\\right]$"],
    ],
    ["$x_{max} +\n\\operatorname{softmax}(y)$, $z$", ["$x_{max} +\n\\operatorname{softmax}(y)$", "$z$"]],
    ["$\\text{매출}\n/ \\text{원가}$", ["$\\text{매출}\n/ \\text{원가}$"]],
    ["$2^n\n> n$", ["$2^n\n> n$"]],
  ])("are found in %j", (line, formulas) => {
    expect(formulasIn(line)).toEqual(formulas);
  });

  it.each([
    "$5에서 $10",
    "$5~$10, $5-$10, $5–$10",
    "US$5-US$6",
    "$5~US$6, $5~A$6",
    "$100(약 13만 원)에서 $200",
    "$1,000(130만원)$2,000",
    "$5, or 6$ in Canada",
    "$1.5B and 2$",
    "5$와 6$",
    "(5$)와 (6$)",
    "A$, C$, HK$",
    "$5/$a",
    "$원$",
    "$円$",
    "$ 5 $",
    "$5 $",
    "$$$ 비쌈 $$$",
    "$HOME:$PATH",
    "$AAPL/$MSFT",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what a shell reads.
    "${HOME}/${PATH}",
    '$(".a").on($(".b"))',
    "$a `b$` c",
    "$a\nb$",
    "$5\n= 6$",
    "$5 and\n$6",
    "costs $5 (= 6,000\nwon), not 6$",
    "$a = 1;\n$b = 2;",
    "$HOME = a\n($PATH)",
    "($a\n=$b)",
    "the $x = y and then\nthe rest$",
    "$x_1 is one\nand y$",
    "$x_1 is\nto me$",
    "$\\alpha\n$",
    "$\\alpha\n = `b`$",
    "$\\alpha = 값\n= 1$",
    `$${"a".repeat(1200)}$`,
    "\\$5 and \\$6",
    "$",
    "$$",
  ])("are none in %j", (line) => {
    expect(formulasIn(line)).toEqual([]);
  });

  it("are never made of amounts of money in Korean, however many are on a line", () => {
    const amount = fc
      .tuple(
        fc.constantFrom("", "US", "약 ", "총", "-", "HK", "(", "최대 "),
        fc.constantFrom("5", "10", "1,200", "3.5", "0.99"),
        fc.constantFrom("", "만", "억", "M", "B", "bn", "%"),
        fc.constantFrom("에서 ", "~", "-", "–", "(약 13만 원) ", ", ", "/", " ", "로 올랐다. ", ")", " and ", " 또는 "),
      )
      .map(([before, digits, unit, after]) => `${before}$${digits}${unit}${after}`);
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 6 }), (amounts) => {
        expect(formulasIn(`${amounts.join("")}끝`)).toEqual([]);
      }),
    );
  });

  it("end behind a dollar, whatever the line", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("$", "a", "1", "\\", " ", "가", "{", "}", "`", "\n") }), (line) => {
        for (const formula of formulasIn(line)) expect(formula).toMatch(/^\$[^\s$].*\$$/su);
      }),
    );
  });
});
