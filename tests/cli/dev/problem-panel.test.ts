import { describe, expect, it } from "vitest";
import { makeReport } from "../../../src/check/report/make-report.ts";
import { faultPanel, problemPanel } from "../../../src/cli/dev/problem-panel.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { diagnose } from "../../../src/model/problem/diagnostic.ts";

const point = { line: 3, column: 5, offset: 20 };
const place = { start: point, end: point };
const warning = diagnose("file-not-regular", { kind: "symlink" }, { source: "posts/a.md" as SourcePath });
const error = diagnose(
  "file-encoding",
  { looksLike: "<script>alert(1)</script>", offset: 3 },
  { source: 'posts/"b" <b>.md' as SourcePath, place },
);

describe("the panel of problems", () => {
  it("is not there when nothing is wrong", () => {
    expect(problemPanel(makeReport([], 3), "ko")).toBeNull();
  });

  it("shows errors first, each with its place and what to do", () => {
    const text = problemPanel(makeReport([warning, error], 2), "en")?.text ?? "";
    expect(text).toContain("Something needs fixing. 1 error, 1 warning");
    expect(text.indexOf("file-encoding")).toBeLessThan(text.indexOf("file-not-regular"));
    expect(text).toContain(".md:3:5</code>");
    expect(text).toMatch(/→ <span[^>]*>Do not save the file while its letters look broken/u);
  });

  it("shows what authors typed as text, never as markup", () => {
    const text = problemPanel(makeReport([error], 1), "ko")?.text ?? "";
    expect(text).not.toMatch(/<script|<b>/u);
    expect(text).toContain("&lt;script&gt;");
    expect(text).toContain("(file-encoding, 오류)");
  });

  it("names what is expected and what was found as the terminal does", () => {
    const text = problemPanel(makeReport([warning], 1), "ko")?.text ?? "";
    expect(text).toMatch(/<br>바른 모양: [^<]+<br>지금: [^<]+/u);
  });

  it("is not printed", () => {
    for (const panel of [problemPanel(makeReport([error], 1), "ko"), faultPanel("오류")])
      expect(panel?.text).toContain("@media print{#saegim-problems{display:none}}");
  });

  it("has colours for a light page and a dark one", () => {
    const { text } = problemPanel(makeReport([error], 1), "ko") ?? { text: "" };
    for (const property of ["background", "color", "border-top"])
      expect(text).toMatch(new RegExp(`${property}:[^;"]*light-dark\\(#\\w+,#\\w+\\)`, "u"));
  });

  it("is open for errors and closed for warnings", () => {
    expect(problemPanel(makeReport([error], 1), "ko")?.text).toMatch(/^<details open /u);
    expect(problemPanel(makeReport([warning], 1), "ko")?.text).toMatch(/^<details +id/u);
    expect(problemPanel(makeReport([warning], 1), "ko")?.text).toContain(">고칠 곳이 있습니다. 경고 1개");
  });

  it("shows a fault of Saegim itself as text", () => {
    expect(faultPanel("<img> is broken").text).toContain("&lt;img&gt; is broken");
  });
});
