import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { parseNote } from "../../src/parse/parse-note.ts";
import { plainSettings } from "../support/parse-body.ts";

interface Snippet {
  readonly scope: string;
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync(".vscode/saegim.code-snippets", "utf8"));

/** What is in the file if every suggestion is accepted. */
function inserted(name: string): string {
  const variables: Readonly<Record<string, string>> = { CURRENT_YEAR: "2021", CURRENT_MONTH: "12", CURRENT_DATE: "15" };
  return (snippets[name]?.body ?? [])
    .join("\n")
    .replace(/\$\{TM_SELECTED_TEXT:(\$\{\d:[^}]*\})\}/gu, "$1")
    .replace(/\$\{(CURRENT_[A-Z]+)\}/gu, (_all, variable: string) => variables[variable] ?? "?")
    .replace(/\$\{\d:([^}]*)\}/gu, "$1")
    .replaceAll("$0", "");
}

function read(text: string) {
  return parseNote({ path: "posts/note.md" as SourcePath, text }, plainSettings);
}

describe("the editor's snippets", () => {
  it("are offered in Markdown, each by a Korean and an English word", () => {
    for (const { scope, prefix } of Object.values(snippets)) {
      expect(scope).toBe("markdown");
      expect(prefix.some((word) => /[가-힣]/u.test(word)) && prefix.some((word) => /^[a-z]+$/u.test(word))).toBe(true);
    }
  });

  it("begin a note that is read without a word of complaint", () => {
    const { note, diagnostics } = read(inserted("새김: 노트"));
    expect(diagnostics).toEqual([]);
    expect(note).toMatchObject({
      title: { value: "제목" },
      date: { value: "2021-12-15" },
      tags: [{ value: "태그" }],
      keywords: [{ value: "키워드" }],
      summary: { value: "한 줄 요약" },
      questions: [{ text: "궁금한 점?" }],
      article: { headline: "기사의 제목", url: "https://example.com" },
    });
  });

  it("mark in both colours, link by name and describe pictures", () => {
    const text = ["새김: 빨강 형광펜", "새김: 파랑 형광펜", "새김: 다른 노트", "새김: 그림"].map(inserted).join("\n\n");
    const { note, diagnostics } = read(`---\ntitle: 제목\ndate: 2021-12-15\n---\n\n${text}\n`);
    expect(diagnostics).toEqual([]);
    expect(note?.highlights.map(({ color, text: marked }) => `${color} ${marked}`)).toEqual([
      "red 사실·수치",
      "blue 핵심 주장",
    ]);
    expect(note?.wikiLinks.map(({ value }) => value)).toEqual(["노트 이름"]);
    expect(note?.links.map(({ value }) => value)).toEqual([{ kind: "image", target: "/assets/img/파일.png" }]);
  });
});
