import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../../src/model/address/addresses.ts";
import { findToggledWords } from "../../../../src/parse/labels/near-misses/toggled-words.ts";
import { plainLexicon, sectionsOf } from "../../../support/read-sections.ts";

const told = (note: string) =>
  findToggledWords(sectionsOf(note), plainLexicon, "posts/2021-12-15-a.md" as SourcePath).map(({ facts, place }) => [
    facts,
    place?.start.line,
  ]);

describe("findToggledWords", () => {
  it.each([
    "글\n\n<details>\n<summary>📝 한 줄 요약</summary>\n동결했다\n</details>",
    "글\n\n<details><summary>📝 한 줄 요약</summary>동결했다</details>",
    "글\n\n<details>\n<summary>📝 한 줄 요약</summary>\n<ul><li>동결했다</li></ul>\n\n</details>",
  ])("reports words directly after the title: %j", (note) => {
    expect(told(note)).toEqual([[{ title: "📝 한 줄 요약" }, 3]]);
  });

  it.each([
    "<details><summary>요약</summary>\n\n동결했다\n\n</details>",
    "<details><summary>펼치기</summary>동결했다</details>",
    "<details><summary>기사 전문</summary>동결했다</details>",
    "<summary>요약",
    "`<details><summary>요약</summary>동결했다</details>`",
  ])("says nothing of %j", (note) => {
    expect(told(note)).toEqual([]);
  });
});
