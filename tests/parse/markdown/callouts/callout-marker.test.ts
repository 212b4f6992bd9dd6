import { describe, expect, it } from "vitest";
import { readCalloutMarker } from "../../../../src/parse/markdown/callouts/callout-marker.ts";

describe("readCalloutMarker", () => {
  it.each([
    ["[!NOTE]", { kind: "NOTE", metadata: "", fold: null, title: "" }],
    ["[!warning]  조심할 것 ", { kind: "warning", metadata: "", fold: null, title: "조심할 것" }],
    ["[!tip]- 접힌 것", { kind: "tip", metadata: "", fold: "closed", title: "접힌 것" }],
    ["[!question]+", { kind: "question", metadata: "", fold: "open", title: "" }],
    ["[!속보|wide] 금리", { kind: "속보", metadata: "wide", fold: null, title: "금리" }],
    ["[!note %%메모%%|wide <!-- 메모 -->] 제목", { kind: "note", metadata: "wide", fold: null, title: "제목" }],
    ["[!NOTE]제목", { kind: "NOTE", metadata: "", fold: null, title: "제목" }],
  ])("takes %j apart", (line, marker) => {
    expect(readCalloutMarker(line)).toEqual(marker);
  });

  it.each([
    "[!]",
    "[! ]",
    "[note] 말",
    "말 [!note]",
    "[!note](a.md)",
    "[!note][1]",
    "[!note]: /a",
    "[![그림](a.png)](b)",
  ])("finds none in %j", (line) => {
    expect(readCalloutMarker(line)).toBeNull();
  });
});
