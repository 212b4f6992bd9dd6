import { expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { parseNote } from "../../../src/parse/parse-note.ts";
import { controlCharacters, withoutControlCharacters } from "../../../src/parse/places/control-characters.ts";
import { rewrite } from "../../../src/parse/places/rewritten-source.ts";
import { seen } from "../../support/front-matter.ts";
import { plainSettings } from "../../support/parse-body.ts";

const dirty = "a\u0001b\u001b[31m\u007f\tc\u000cd\u000be\r\n";

it("are left out, and what parts words is a blank", () => {
  expect(rewrite(dirty, controlCharacters(dirty))).toBe("ab[31m\tc d e\r\n");
  expect(controlCharacters("글\t\r\n\u0085\u200b")).toEqual([]);
});

it("are left out of what is rewritten as well", () => {
  const liquid = [{ start: 1, end: 4, text: "x\u0002\u000cy" }];
  expect(rewrite(dirty, withoutControlCharacters(liquid, controlCharacters(dirty)))).toBe("ax y[31m\tc d e\r\n");
  expect(withoutControlCharacters(liquid, [])).toBe(liquid);
});

it("are told where the first stands, and reach neither markup nor data; other places are those of the file", () => {
  const text =
    "---\ntitle: a\ndate: 2021-12-15\n---\n\n글\u0001 안\u001b\n\n```js\nvar a = '\u0002';\n```\n\n가\u0003 %% 나\n";
  const { note, diagnostics } = parseNote({ path: "posts/a.md" as SourcePath, text }, plainSettings);
  expect(seen(diagnostics).toSorted()).toEqual(["comment-unclosed 12:4-12:8", "file-control-character 6:2-6:3"]);
  expect(diagnostics.flatMap(({ rule, facts }) => (rule === "file-control-character" ? [facts] : []))).toEqual([
    { code: "U+0001", count: 4 },
  ]);
  expect(JSON.stringify(note?.sections)).not.toMatch(/\\u00[01]/u);
});
