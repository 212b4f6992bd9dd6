import { describe, expect, it } from "vitest";
import { headingName, unreadHeadings } from "../../../src/check/sections/unread-headings.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { parseNote } from "../../../src/parse/parse-note.ts";
import { plainSettings } from "../../support/parse-body.ts";

function noteOf(body: string) {
  const path = "posts/2021-12-15-n.md" as SourcePath;
  const { note } = parseNote({ path, text: `---\ntitle: 제목\n---\n\n${body}\n` }, plainSettings);
  if (note === null) throw new Error("The note was not read");
  return note;
}

describe("unreadHeadings", () => {
  it("pairs a heading with the section its words name", () => {
    const note = noteOf("### 요약 : 올랐다\n\n### 더 궁금해진 것\n\n왜?");
    expect(unreadHeadings(note, ["keywords", "questions"], () => false)).toEqual({
      kind: "headings",
      headings: [{ typed: "더 궁금해진 것", role: "questions" }],
    });
    expect(unreadHeadings(note, ["questions"], (name) => name === "더 궁금해진 것")).toBeNull();
  });
});

describe("headingName", () => {
  it("is a heading without its number and the text after its colon", () => {
    expect(headingName("4. 남은 것 : 왜?")).toBe("남은 것");
    expect(headingName("(2) 남은 것")).toBe("남은 것");
  });
});
