import { describe, expect, it } from "vitest";
import { heldBySection } from "../../../../src/import/hugo/content/held-sections.ts";
import { blogLayout } from "../../../../src/import/markdown/blog-layout.ts";
import { blogInMemory, post } from "../../../support/blog-in-memory.ts";
import { day } from "../../../support/study-note.ts";

const moment = { now: { day: day("2022-02-22"), time: "12:00:00" }, timeZone: "Asia/Seoul" };

/** How notes are held back by the page of the folder `글`. */
function held(index: string, kind: "hugo" | "markdown" = "hugo") {
  const folder = blogInMemory({ "content/글/_index.md": index, "content/a.md": "" });
  const heldBy = heldBySection(folder, blogLayout(folder, kind), moment);
  return ["content/글/a.md", "content/글/b/c/index.md", "content/a.md"].map((path) => heldBy(path)?.key ?? null);
}

describe("a page of a folder of Hugo's", () => {
  it.each([
    ["draft: true"],
    ["Draft: yes"],
    ["expiryDate: 2020-01-01"],
    ["date: 2099-01-01"],
    ["publishDate: 2099-01-01", "date: 2020-01-01"],
    ["cascade: { draft: true }"],
    ["cascade:", "  _build:", "    render: never"],
    ["cascade:", "- publishDate: 2099-01-01", "  _target: { kind: page }"],
  ])("holds back everything below it: %s", (...lines) => expect(held(post(lines))).toEqual(["draft", "draft", null]));

  it.each([
    post(["cascade:", "  build:", "    list: never"]),
    post(["cascade:", "- _build: { list: local, render: always }", "- listed: false"]),
    '+++\n[cascade]\n[cascade._build]\nlist = "never"\n+++\n',
    '+++\ntitle = 글\n[cascade.build]\nlist = "never"\n+++\n',
  ])("may only unlist what is below it: %j", (text) => expect(held(text)).toEqual(["unlisted", "unlisted", null]));

  it("may mean some of it by their addresses", () => {
    const cascade = (path: string) => post(["cascade:", "- draft: true", `  _target: { path: '${path}' }`]);
    expect(held(cascade("/글/b/**"))).toEqual([null, "draft", null]);
    expect(held(cascade("/글/*"))).toEqual(["draft", "draft", null]);
    expect(held(cascade("/a"))).toEqual([null, null, null]);
  });

  it.each([
    '+++\ntitle = "글"\ndraft = true\n+++\n',
    '+++\n[cascade]\n[cascade._build]\nrender = "never"\n+++\n',
    "+++\nexpiryDate = 2020-01-01T00:00:00Z\n+++\n",
    '{\n  "publishDate": "2099-01-01"\n}\n',
  ])("holds it back in languages that are not published: %j", (text) =>
    expect(held(text)).toEqual(["draft", "draft", null]),
  );

  it.each([
    post(["title: 글"]),
    post(["headless: true"]),
    post(["_build: { render: never }"]),
    post(["date: 2099-01-01", "publishDate: 2020-01-01"]),
    post(["cascade: { banner: a.png }"]),
    '+++\ntitle = "글"\ndraft = false\ndate = 2020-01-01\n+++\n',
    "글",
  ])("holds back nothing else: %j", (text) => expect(held(text)).toEqual([null, null, null]));

  it.each([
    ["hugo.toml", '[[cascade]]\ndraft = true\n[cascade._target]\npath = "/글/b/**"\n[params]\npath = "/a"\n'],
    ["hugo.toml", '[params]\nx = 1\n[[cascade]]\n  draft = true\n  [cascade.target]\n    path = "/글/b/**"\n'],
    ["config/_default/config.yaml", "cascade:\n- draft: true\n  _target: { path: '/글/b/**' }\n"],
  ])("may do so in the settings of the blog: %s %j", (file, text) => {
    const folder = blogInMemory({ [file]: text, "content/a.md": "" });
    const heldBy = heldBySection(folder, blogLayout(folder, "hugo"), moment);
    const keys = ["content/글/a.md", "content/글/b/c.md", "content/a.md"].map((path) => heldBy(path)?.key ?? null);
    expect(keys).toEqual([null, "draft", null]);
  });

  it("holds back the notes of a disabled language", () => {
    const text = 'disableLanguages = ["ja"]\n[languages.ja]\n';
    const folder = blogInMemory({ "hugo.toml": text, "content/a.md": "" });
    const heldBy = heldBySection(folder, blogLayout(folder, "hugo"), moment);
    expect(["content/a.ja.md", "content/a.md"].map((path) => heldBy(path)?.key ?? null)).toEqual(["draft", null]);
  });

  it("is nothing to other programs", () => {
    expect(held(post(["draft: true"]), "markdown")).toEqual([null, null, null]);
  });
});
