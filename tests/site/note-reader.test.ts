import { expect, it } from "vitest";
import type { SourcePath } from "../../src/model/addresses.ts";
import { plainReader } from "../../src/site/note-reader.ts";
import { plainSettings } from "../support/parse-body.ts";
import { smallPost } from "../support/site-folder.ts";

const file = { path: "posts/2021-12-15-a.md" as SourcePath, text: smallPost("가") };

it("the plain reader parses, and tells no note from another", async () => {
  let told = 0;
  const onNote = (): void => {
    told += 1;
  };
  const [first, second] = await plainReader.readAll({ files: [file, file], settings: plainSettings, onNote });
  expect(first).toEqual(plainReader.read(file, plainSettings));
  expect(told).toBe(2);
  const note = first?.note ?? expect.fail("no note");
  expect(note.title.value).toBe("가");
  expect(second?.note).not.toBe(note);
  expect(plainReader.versionOf(note)).toBeUndefined();
});
