import { describe, expect, it } from "vitest";
import { fileName, folderOf, isAttachment } from "../../../src/import/blog/blog-folder.ts";

describe("the files of a blog", () => {
  it.each(["a.png", "그림/표.JPG", "a.b.pdf", "발표.hwp"])(
    "takes %j for something that notes show or hand out",
    (path) => {
      expect(isAttachment(path)).toBe(true);
    },
  );

  it.each(["a.md", "style.css", "app.js", "png", "a.html"])("takes %j for something else", (path) => {
    expect(isAttachment(path)).toBe(false);
  });

  it("knows a path's folder and name", () => {
    expect([folderOf("a/b/c.md"), fileName("a/b/c.md")]).toEqual(["a/b/", "c.md"]);
    expect([folderOf("c.md"), fileName("c.md")]).toEqual(["", "c.md"]);
  });
});
