import { describe, expect, it } from "vitest";
import { folderOf, foldersAbove, isAttachment, isPicture } from "../../../src/import/blog/blog-folder.ts";

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

  it("knows a path's folder", () => {
    expect(folderOf("a/b/c.md")).toBe("a/b/");
    expect(folderOf("c.md")).toBe("");
  });

  it("knows the folders above a path", () => {
    expect(foldersAbove("a/b/c.md")).toEqual(["a/", "a/b/"]);
    expect(foldersAbove("c.md")).toEqual([]);
  });

  it("tells pictures from papers", () => {
    expect(["a.PNG", "a.heic", "a.pdf", "a.mp4"].map(isPicture)).toEqual([true, true, false, false]);
  });
});
