import { expect, it } from "vitest";
import { rewritePythonMarks } from "../../../src/import/mkdocs/python-marks.ts";

it.each([
  ['![a](a.png){ width="300" }', '![a](a.png){: width="300"}'],
  ["[a](b){ .md-button .x }", "[a](b){: .md-button .x}"],
  ["[a](b){target=_blank}", "[a](b){: target=_blank}"],
  ["## 제목 { #place }\n글\n{ .lead }", "## 제목 {#place}\n글\n{: .lead}"],
  [":material-account: 소개 :fontawesome-brands-github:{ .lg }", "소개 "],
  ["`![a](a.png){ .b }` {a} (b){ 글 }", "`![a](a.png){ .b }` {a} (b){ 글 }"],
])("writes what MkDocs reads within lines: %j", (text, expected) =>
  expect(rewritePythonMarks({ from: "", to: "", text, changes: [] }).text).toBe(expected),
);
