import { expect, it } from "vitest";
import { gatsbyUnpublished } from "../../../src/import/gatsby/gatsby-unpublished.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";
import { unpublishedOf } from "../../support/unpublished-in.ts";

function told(texts: Readonly<Record<string, string>>) {
  const folder = blogInMemory(texts);
  return unpublishedOf(folder, gatsbyUnpublished(folder));
}

const notes = { "content/blog/a.md": "", "content/blog/priv/b.md": "", "notes/c.md": "", "src/pages/d.md": "" };

function toldBy(settings: string) {
  return told({ ...notes, "gatsby-config.js": `module.exports = { plugins: [${settings}] };` });
}

function source(options: string): string {
  return `{ resolve: "gatsby-source-filesystem", options: { ${options} } }`;
}

it.each([
  ["`$", "{__dirname}/content/blog`"].join(""),
  '"./content/blog/"',
  'path.join(__dirname, "content", "blog")',
  'path.resolve("content/blog")',
])("is what is ignored, and what is in no folder that is read: %s", (path) => {
  expect(toldBy(source(`name: "blog", path: ${path}, ignore: ["**/priv/**"]`))).toEqual({
    excluded: ["content/blog/priv/b.md"],
    outside: ["notes/c.md"],
    unread: [],
  });
});

it("counts what is ignored from the folder as well", () => {
  expect(toldBy(source('path: "content/blog", ignore: ["priv"]')).excluded).toEqual(["content/blog/priv/b.md"]);
});

it("is told where it is computed", () => {
  const unread = ["gatsby-config.js: ignore", "gatsby-config.js: gatsby-source-filesystem path"];
  const settings = source('path: "content/blog", ignore: [/priv/]') + source("path: dir");
  expect(toldBy(settings)).toEqual({ excluded: [], outside: [], unread });
});

it("is nothing where no note is in a folder that is read", () => {
  expect(told({ "a.md": "", "gatsby-config.js": source('path: "content"') }).outside).toEqual([]);
  expect(told({ "a.md": "", "gatsby-config.js": "plugins: []" }).outside).toEqual([]);
});
