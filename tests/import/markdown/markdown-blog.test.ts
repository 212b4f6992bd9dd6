import { describe, expect, it } from "vitest";
import { readMarkdownBlog } from "../../../src/import/markdown/markdown-blog.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

describe("what is read once for a folder of Markdown", () => {
  it("finds the pictures of a post of Hexo's in the folder of its name before all others, and posts by name", () => {
    const folder = blogInMemory({
      "_config.yml": "post_asset_folder: true\n",
      "source/_posts/a.md": post(["title: 가"]),
      "source/_posts/a/x.png": "",
      "source/_posts/x.png": "",
    });
    const { layout, attachmentsOf, postOf } = readMarkdownBlog(folder, "UTC");
    expect(layout.kind).toBe("hexo");
    expect(attachmentsOf("source/_posts/a.md").at("source/_posts/x.png")?.from).toBe("source/_posts/a/x.png");
    expect(attachmentsOf("source/_posts/b.md").at("source/_posts/x.png")?.from).toBe("source/_posts/x.png");
    expect(postOf("a")).toEqual({ path: "source/_posts/a.md", title: "가" });
  });

  it("holds back what Hexo's settings lock", () => {
    const folder = blogInMemory({
      "_config.yml": "post_asset_folder: true\nencrypt:\n  tags:\n    - {name: 일기, password: a}\n",
      "source/_posts/a.md": post(["tags: [일기]"]),
      "source/_posts/b.md": post(["tags: [글]"]),
    });
    const { heldByPlace } = readMarkdownBlog(folder, "UTC");
    expect(heldByPlace("source/_posts/a.md")).toEqual({ key: "draft", value: "true", reason: "locked-there" });
    expect(heldByPlace("source/_posts/b.md")).toBeNull();
  });

  it("holds back what the program locks that makes a site of a vault of Obsidian's", () => {
    const folder = blogInMemory({
      ".obsidian/app.json": "{}",
      ".vuepress/config.ts": "x({ encrypt: { config: { '/priv/': '1', ...more } } })",
      "priv/a.md": post(["title: a"]),
    });
    const { layout, heldByPlace, unread } = readMarkdownBlog(folder, "UTC");
    expect(layout.kind).toBe("obsidian");
    expect(heldByPlace("priv/a.md")).toEqual({ key: "draft", value: "true", reason: "locked-there" });
    expect(unread).toEqual([".vuepress/config.ts: encrypt"]);
  });

  it("knows the cover only beside a Hugo note, and posts by name only for Hexo", () => {
    const texts = { "content/a/index.md": "", "content/a/cover.png": "" };
    const hugo = readMarkdownBlog(blogInMemory({ ...texts, "hugo.toml": "" }), "UTC");
    expect(hugo.coverOf("content/a/index.md")).toBe("cover.png");
    const plain = readMarkdownBlog(blogInMemory(texts), "UTC");
    expect(plain.coverOf("content/a/index.md")).toBeNull();
    expect(plain.postOf("a")).toBeNull();
    expect(plain.attachmentsOf("content/a/index.md")).toBe(plain.attachments);
  });
});
