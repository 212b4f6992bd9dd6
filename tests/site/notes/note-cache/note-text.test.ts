import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../../src/model/address/addresses.ts";
import { parseNote } from "../../../../src/parse/parse-note.ts";
import type { ParsedNote } from "../../../../src/parse/parsed-note.ts";
import { decodeNote, encodeNote, type SectionWords } from "../../../../src/site/notes/note-cache/note-text.ts";
import { noteMarkdown } from "../../../support/note-markdown.ts";
import { plainSettings } from "../../../support/parse-body.ts";

const golden = new URL("../../../fixtures/notes/", import.meta.url);

function thereAndBack(parsed: ParsedNote): ParsedNote {
  const { data, words } = encodeNote(parsed);
  return decodeNote(data, () => JSON.parse(words) as readonly SectionWords[]);
}

function parse(text: string): ParsedNote {
  return parseNote({ path: "posts/2021-12-15-note.md" as SourcePath, text }, plainSettings);
}

describe("a note written and read", () => {
  it("is the note that was parsed, with every problem found on the way", () => {
    fc.assert(
      fc.property(noteMarkdown, (text) => {
        const parsed = parse(text);
        expect(thereAndBack(parsed)).toEqual(parsed);
        expect(JSON.stringify(thereAndBack(parsed))).toBe(JSON.stringify(parsed));
      }),
    );
  });

  it("is so for every note that people have reviewed", () => {
    const names = readdirSync(golden, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
    expect(names.length).toBeGreaterThan(50);
    for (const name of names) {
      const parsed = parse(readFileSync(new URL(name, golden), "utf8"));
      expect(thereAndBack(parsed), name).toEqual(parsed);
    }
  });

  it("works for a post without a note", () => {
    const parsed = parse("제목이 없는 글\n");
    expect(parsed.note).toBeNull();
    expect(thereAndBack(parsed)).toEqual(parsed);
  });

  it("looks its words up when they are read, and a copy contains them", () => {
    const { data, words } = encodeNote(parse("---\ntitle: 가\n---\n\n본문\n"));
    let asked = 0;
    const { note } = decodeNote(data, () => {
      asked += 1;
      return JSON.parse(words) as readonly SectionWords[];
    });
    expect(note?.title.value).toBe("가");
    expect(asked).toBe(0);
    expect(note?.sections[0]?.text).toBe("본문");
    expect(asked).toBe(1);
    expect({ ...note?.sections[0] }).toMatchObject({ html: "<p>본문</p>\n", text: "본문" });
  });

  it("does not make words up that are missing", () => {
    const { data } = encodeNote(parse("---\ntitle: 가\n---\n\n본문\n"));
    expect(() => decodeNote(data, () => []).note?.sections[0]?.html).toThrow(RangeError);
  });
});
