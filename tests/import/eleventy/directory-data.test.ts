import { describe, expect, it } from "vitest";
import { heldByData, unreadData } from "../../../src/import/eleventy/directory-data.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

const asDraft = { key: "draft", value: "true" };

function held(data: Readonly<Record<string, string>>, fields: readonly string[] = ["title: a"]) {
  const folder = blogInMemory({ "content/blog/a.md": post(fields), ...data });
  return { held: heldByData(folder)("content/blog/a.md"), unread: unreadData(folder) };
}

describe("what Eleventy's data for folders holds back", () => {
  it.each([
    ["content/blog/blog.json", '{"permalink": false}'],
    ["content/blog/blog.11tydata.json", '{"draft": true}'],
    ["content/content.json", '{"draft": true}'],
    ["content/blog/a.json", '{"permalink": false}'],
    ["content/blog/a.11tydata.js", "module.exports = { draft: true }"],
    ["content/blog/blog.11tydata.js", "module.exports = { tags: ['a'], permalink: false };"],
    ["content/blog/blog.11tydata.mjs", "export default {\n  // words\n  draft: true,\n}"],
  ])("is read in %s: %s", (file, text) => {
    expect(held({ [file]: text })).toEqual({ held: asDraft, unread: [] });
  });

  it.each([
    ["content/blog/other.json", '{"draft": true}'],
    ["content/blog/blog.js", "module.exports = { draft: true }"],
    ["content/blog/blog.11tydata.js", 'module.exports = { permalink: "/{{ slug }}/", a: { draft: true } }'],
    ["content/blog/blog.11tydata.js", "module.exports = { permalink: (data) => data.slug + slash }"],
    [
      "content/blog/blog.11tydata.js",
      "module.exports = { eleventyComputed: { permalink: (data) => data.draft && !isDev ? false : data.permalink } }",
    ],
    [
      "content/blog/blog.11tydata.js",
      "module.exports = { eleventyComputed: { permalink(data) { if (data.draft) { return false; } return data.permalink; } } }",
    ],
  ])("is nothing in %s: %s", (file, text) => {
    expect(held({ [file]: text })).toEqual({ held: null, unread: [] });
  });

  it("gives way to what is nearer, and to what the note says", () => {
    const nearer = { "content/content.json": '{"draft": true}', "content/blog/blog.json": '{"draft": false}' };
    expect(held(nearer).held).toBeNull();
    expect(held({ "content/content.json": '{"draft": true}' }, ["draft: false"]).held).toBeNull();
    expect(held({ "content/blog/blog.json": '{"permalink": false}' }, ["permalink: /a/"]).held).toBeNull();
  });

  it("holds all back, and is told, where it computes whether there is a page", () => {
    const text = "module.exports={eleventyComputed:{permalink:(d)=>d.draft===undefined?false:d.permalink}}";
    const file = "content/blog/blog.11tydata.js";
    expect(held({ [file]: text })).toEqual({ held: asDraft, unread: [`${file}: permalink`] });
    expect(held({ "content/blog/blog.json": "{" }).unread).toEqual(["content/blog/blog.json: permalink"]);
  });
});
