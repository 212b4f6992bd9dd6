import { expect, it } from "vitest";
import { readQuartzConfig } from "../../../src/import/quartz/quartz-config.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

function read(text: string) {
  return readQuartzConfig(blogInMemory({ "quartz.config.ts": text }));
}

const usual = `const config: QuartzConfig = {
  configuration: {
    pageTitle: "내 \\"정원\\"", // pageTitle: "다른 것"
    locale: 'ko-KR',
    baseUrl: "quartz.example.com/garden",
    ignorePatterns: ["private", 'templates', /* "notes", */ ".obsidian"],
  },
  plugins: {
    filters: [Plugin.RemoveDrafts()],
    // filters: [Plugin.ExplicitPublish()],
  },
}`;

it("reads the settings of Quartz as text", () => {
  expect(read(usual)).toEqual({
    title: '내 "정원"',
    description: null,
    baseUrl: "quartz.example.com/garden",
    locale: "ko-KR",
    ignored: ["private", "templates", ".obsidian"],
    isExplicit: false,
    listsFolders: false,
    keys: ["pageTitle", "locale", "baseUrl", "ignorePatterns"],
  });
});

it("recognises that only marked notes are published", () => {
  expect(read("filters: [Plugin.RemoveDrafts(), Plugin.ExplicitPublish()]")?.isExplicit).toBe(true);
});

it("tells that folders have lists of their own", () => {
  expect(read("emitters: [Plugin.FolderPage()]")?.listsFolders).toBe(true);
});

it("takes for left out what Quartz leaves out by itself, where the list is made by a program", () => {
  expect(read("ignorePatterns: [...mine, 'a']")?.ignored).toEqual(["private", "templates", ".obsidian"]);
  expect(read("ignorePatterns: mine,")?.ignored).toEqual(["private", "templates", ".obsidian"]);
  expect(read("ignorePatterns: [],")?.ignored).toEqual([]);
  expect(read(["pageTitle: `a $", "{b}`"].join(""))).toMatchObject({ title: null, ignored: [] });
});

it("finds nothing where Quartz is not", () => {
  expect(readQuartzConfig(blogInMemory({ "a.md": "" }))).toBeNull();
});
