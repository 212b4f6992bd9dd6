import { expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { plainReader } from "../../../src/site/notes/note-reader.ts";
import { manyPosts } from "../../support/many-posts.ts";
import { plainSettings } from "../../support/parse-body.ts";
import { smallPost } from "../../support/site-folder.ts";

it("the plain reader parses, and gives notes no versions", () => {
  const { note } = plainReader.read(
    { path: "posts/2021-12-15-a.md" as SourcePath, text: smallPost("가") },
    plainSettings,
  );
  expect(note?.title.value).toBe("가");
  expect(note === null ? null : plainReader.versionOf(note)).toBeUndefined();
});

it("the plain reader reads many posts in their order, and tells of each", async () => {
  const files = manyPosts(3).map(({ file }) => file);
  let told = 0;
  const onNote = (): void => {
    told += 1;
  };
  const parsed = await plainReader.readAll({ files, settings: plainSettings, onNote });
  expect(parsed).toEqual(files.map((file) => ({ file, ...plainReader.read(file, plainSettings) })));
  expect(told).toBe(3);
});
