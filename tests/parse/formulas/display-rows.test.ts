import { expect, it } from "vitest";
import { withDisplayRows } from "../../../src/parse/formulas/display-rows.ts";

it.each([
  [String.raw`p = 1 \\ u = 2`, String.raw`\begin{gathered}p = 1 \\ u = 2\end{gathered}`],
  [String.raw`a \\[2pt] \frac{b}{c} \\ `, String.raw`\begin{gathered}a \\[2pt] \frac{b}{c}\end{gathered}`],
  [
    String.raw`\begin{cases} a \\ b \end{cases} \\ c`,
    String.raw`\begin{gathered}\begin{cases} a \\ b \end{cases} \\ c\end{gathered}`,
  ],
])("sets the equations of %j in rows", (tex, rows) => {
  expect(withDisplayRows(tex)).toBe(rows);
});

it.each([
  String.raw`a \\`,
  String.raw`\begin{aligned} a &= b \\ c &= d \end{aligned}`,
  String.raw`\left( \substack{a \\ b} \right)`,
  String.raw`\{a\} \,b`,
  String.raw`a \\ b \tag{1}`,
  String.raw`} a \\ b`,
])("leaves %j as it is", (tex) => {
  expect(withDisplayRows(tex)).toBe(tex);
});

it("reads a long formula in time that grows with its length", () => {
  expect(withDisplayRows("\\\\ ".repeat(100_000)).length).toBeGreaterThan(0);
  expect(withDisplayRows("{".repeat(100_000)).length).toBe(100_000);
});
