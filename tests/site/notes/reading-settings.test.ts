import { expect, it } from "vitest";
import { parseNote } from "../../../src/parse/parse-note.ts";
import { defaultConfig } from "../../../src/site/config/default-config.ts";
import { readingSettings } from "../../../src/site/notes/reading-settings.ts";
import { typeset } from "../../../src/site/notes/typeset.ts";
import { manyPosts } from "../../support/many-posts.ts";

const config = { ...defaultConfig("en"), equalsHighlight: true, sectionNames: { summary: ["세 줄"] } };

it("are plain data, with which a post is read as with the whole configuration", () => {
  const settings = structuredClone(readingSettings({ ...config, typeset, readCode: () => null }));
  for (const { file } of manyPosts(2)) expect(parseNote(file, settings)).toEqual(parseNote(file, config));
  expect(Object.keys(settings)).not.toContain("title");
});

it("leave out what is not given", () => {
  const { origin: _, language: __, ...rest } = readingSettings(config);
  expect(readingSettings(rest)).toEqual(rest);
});
