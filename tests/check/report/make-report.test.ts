import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeReport } from "../../../src/check/report/make-report.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../../src/model/problem/diagnostic.ts";

function problem(source: string | null, offset: number | null, target = "x"): Diagnostic {
  const point = (at: number) => ({ line: 1, column: at + 1, offset: at });
  const place = offset === null ? null : { start: point(offset), end: point(offset + 1) };
  return diagnose("link-broken", { target, suggestion: null }, { source: source as SourcePath | null, place });
}

describe("makeReport", () => {
  it("orders problems by file, then by place; what concerns no file or a whole file comes first", () => {
    const sorted = [
      problem(null, null),
      problem("posts/a.md", null),
      problem("posts/a.md", 3),
      problem("posts/b.md", 1),
    ];
    expect(makeReport([...sorted].reverse(), 2).diagnostics).toEqual(sorted);
  });

  it("reports the same problem once", () => {
    const report = makeReport([problem("posts/a.md", 3), problem("posts/a.md", 3), problem("posts/a.md", 3, "y")], 1);
    expect(report.diagnostics).toHaveLength(2);
  });

  it("counts errors and warnings by the rules' severity", () => {
    const warning = diagnose("image-missing", { target: "x", suggestion: null }, { source: null });
    expect(makeReport([problem(null, null), warning], 7)).toMatchObject({ errors: 1, warnings: 1, files: 7 });
  });

  it("gives the same report whatever the order the problems were found in", () => {
    const anyProblem = fc.record({
      source: fc.constantFrom(null, "a", "B", "가"),
      offset: fc.option(fc.nat(3)),
      target: fc.constantFrom("x", "y"),
    });
    fc.assert(
      fc.property(fc.array(anyProblem), fc.nat(), (found, seed) => {
        const problems = found.map(({ source, offset, target }) => problem(source, offset, target));
        const turned = [...problems.slice(seed % (found.length + 1)), ...problems.slice(0, seed % (found.length + 1))];
        expect(makeReport(turned, 1)).toEqual(makeReport(problems, 1));
      }),
    );
  });
});
