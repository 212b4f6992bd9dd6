import { expect, it } from "vitest";
import { textAt } from "../../../../src/import/front-matter/yaml-values.ts";
import { readHugoSettings, settingAt, settingText } from "../../../../src/import/hugo/settings/hugo-settings.ts";
import { blogInMemory } from "../../../support/blog-in-memory.ts";

it.each([
  ["hugo.toml", 'params.x = "글"\n'],
  ["config.yml", "Params: {X: 글}"],
  ["hugo.json", '{"params": {"x": "글"}}'],
  ["config/_default/config.yaml", "params: {x: 글}"],
  ["config/_default/params.toml", 'x = "글"'],
  ["config/production/params.yaml", "x: 글"],
])("is read in %s", (file, text) => {
  expect(settingText(readHugoSettings(blogInMemory({ [file]: text })), "params.x")).toMatchObject({ file, text: "글" });
});

it("belongs under the name of its file and of its language", () => {
  const settings = readHugoSettings(
    blogInMemory({
      "config/_default/languages.ko.toml": 'Title = "일기"',
      "config/_default/params.ko.toml": 'a = "b"',
    }),
  );
  expect(settingText(settings, "languages.ko.title")).toEqual({
    file: "config/_default/languages.ko.toml",
    text: "일기",
    typed: "Title",
    path: "languages.ko.Title",
  });
  expect(textAt(settingAt(settings, "languages", "ko", "params", "A"))).toBe("b");
});

it("prefers production over the default, and the root file over both", () => {
  const texts = {
    "hugo.toml": 'a = "1"',
    "config/production/hugo.toml": 'a = "2"\nb = "2"',
    "config/_default/hugo.toml": 'a = "3"\nb = "3"\nc = "3"',
    "config/staging/hugo.toml": 'd = "4"',
  };
  const settings = readHugoSettings(blogInMemory(texts));
  expect(["a", "b", "c", "d"].map((name) => textAt(settingAt(settings, name)))).toEqual(["1", "2", "3", null]);
});

it("is incomplete if a file cannot be read, and null if there is none", () => {
  const broken = readHugoSettings(blogInMemory({ "hugo.toml": "title = ", "config/_default/hugo.toml": 'a = "1"' }));
  expect([broken.isWhole, textAt(settingAt(broken, "a"))]).toEqual([false, "1"]);
  expect(readHugoSettings(blogInMemory({ "a/hugo.toml": "" }))).toEqual({
    files: [],
    root: null,
    isWhole: true,
    faults: [],
  });
});

it.each([
  ["hugo.toml", 'title = "글"\nprovider = cusdis\n[permalinks]\npost = "/p/"\n', 2, "provider = cusdis", null],
  ["hugo.yaml", "title: 글\npermalinks:\n  post: /p/\nparams:\n  a: [1, 2", 5, "  a: [1, 2", "  a: '[1, 2'"],
  ["hugo.yaml", "title: 글\npermalinks:\n  post: /p/\na: [b\n  - c: 'x'y", 5, "  - c: 'x'y", null],
])("names the line of %s that cannot be read, and reads the others", (...row) => {
  const [file, text, line, typed, meant] = row;
  const settings = readHugoSettings(blogInMemory({ [file]: text }));
  expect(settings.faults).toEqual([{ file, line, typed, meant }]);
  expect([settingText(settings, "title")?.text, settingText(settings, "permalinks.post")?.text]).toEqual(["글", "/p/"]);
  expect(settings.isWhole).toBe(true);
});

it("does not know addresses where a line about them cannot be read", () => {
  const isWhole = (file: string, text: string) => readHugoSettings(blogInMemory({ [file]: text })).isWhole;
  expect(isWhole("hugo.toml", "[permalinks]\npost = /p/")).toBe(false);
  expect(isWhole("config/_default/permalinks.toml", "post = /p/")).toBe(false);
  expect(isWhole("config/_default/params.toml", "post = /p/\na = 1")).toBe(true);
  expect(isWhole("hugo.toml", "{".repeat(100))).toBe(false);
});
