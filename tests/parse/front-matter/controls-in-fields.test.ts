import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { parseNote } from "../../../src/parse/parse-note.ts";
import { fieldsOf, readLines, seen } from "../../support/front-matter.ts";
import { plainSettings } from "../../support/parse-body.ts";

describe("withoutControlsInFields", () => {
  it.each([
    ["title: 한글\u0008자음", { title: "한글자음" }, "2:10-2:11"],
    ["title: 한글\u0007자음", { title: "한글자음" }, "2:10-2:11"],
    ['title: "한글\u001f자음"', { title: "한글자음" }, "2:11-2:12"],
    ["summary: 금리가\u000b올랐다", { summary: "금리가 올랐다" }, "2:13-2:14"],
  ])("leaves a control character out of %j, and tells it at its place", (line, fields, place) => {
    const reading = readLines(line, ...(line.startsWith("title") ? [] : ["title: 한글"]));
    expect(fieldsOf(reading)).toMatchObject(fields);
    expect(seen(reading.diagnostics)).toEqual([`file-control-character ${place}`]);
  });

  it("still holds a note back, in a name and in a value", () => {
    expect(fieldsOf(readLines("title: 한글", "dra\u0008ft: tr\u0000ue"))).toMatchObject({ draft: true });
  });

  it("counts them, and keeps the places of the lines and of the body below", () => {
    const text = "---\ntitle: 가\u0001\u0002\ndate: 2021-12-15\ntagss: 나\n---\n\n글\u0001 안\n\n가\u0003 %% 나\n";
    const { note, diagnostics } = parseNote({ path: "posts/a.md" as SourcePath, text }, plainSettings);
    expect(note?.title.value).toBe("가");
    expect(seen(diagnostics).toSorted()).toEqual([
      "comment-unclosed 9:4-9:8",
      "file-control-character 2:9-2:10",
      "file-control-character 7:2-7:3",
      "front-matter-unknown-key 4:1-4:6",
    ]);
  });
});
