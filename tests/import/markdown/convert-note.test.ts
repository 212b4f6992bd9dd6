import { describe, expect, it } from "vitest";
import { convertNote, missingIn } from "../../../src/import/markdown/convert-note.ts";
import { readMarkdownBlog } from "../../../src/import/markdown/markdown-blog.ts";
import { readNotes } from "../../../src/import/markdown/read-notes.ts";
import { blogInMemory, importSettings, post } from "../../support/blog-in-memory.ts";

function written(texts: Readonly<Record<string, string>>, isUnasked = false) {
  const blog = readMarkdownBlog(blogInMemory(texts), "UTC");
  const [note] = readNotes(blog.folder, blog.layout).notes;
  if (note === undefined) throw new Error("no note");
  return convertNote(note, blog, {
    settings: importSettings,
    basePath: "/",
    isUnasked: () => isUnasked,
    linkedHeadings: new Set(),
  });
}

const body = "![[a.png]] ![[none.png]]\n\n{{< gist kim 1 >}}";

describe("a note in our words", () => {
  it("has its fields, its tags and its embeds as ours, and names the files it needs and those that are not there", () => {
    const { path, draft, files, missing } = written({
      "a.md": post(["title: a", "cover: b.png"], body),
      "a.png": "",
      "b.png": "",
    });
    expect(path).toBe("a.md");
    expect(draft.text).toContain("image: '/assets/b.png'");
    expect(draft.text).toContain("![a.png](/assets/a.png) ![[none.png]]\n\n<https://gist.github.com/kim/1>");
    expect(draft.changes.map(({ reason }) => reason)).toEqual([
      "field-translated",
      "date-added",
      "shortcode-rewritten",
      "embed-rewritten",
    ]);
    expect(files.map(({ from }) => from)).toEqual(["b.png", "a.png"]);
    expect(missing).toEqual([{ linesBelow: 3, target: "none.png" }]);
  });

  it("hides what could be read only with a password", () => {
    const { draft } = written({ "a.md": post(["title: a"], '::: encrypt password="1"\n비밀\n:::') });
    expect(draft.text).toContain("\n{% comment %}\n비밀\n{% endcomment %}\n");
  });

  it("shows content from other sites without their scripts", () => {
    const { draft } = written({ "a.md": post(["title: a"], '<iframe src="//player.a.kr/1"></iframe>') });
    expect(draft.text).toContain('<iframe src="https://player.a.kr/1"></iframe>');
  });

  it("has the blocks of MkDocs, the links of Pelican and the shortcodes of Zola written in Markdown", () => {
    const text = post(["title: a"], "!!! tip\n    글\n\n[b]({filename}b.md){ .x }");
    expect(written({ "content/a.md": text, "pelicanconf.py": "" }).draft.text).toContain(
      "> [!tip]\n> 글\n\n[b](b.md){: .x}",
    );
    const zola = { "config.toml": 'base_url = "https://a.kr"', "content/a.md": '+++\n+++\n{{ img(src="b.png") }}\n' };
    expect(written(zola).draft.text).toContain("![](b.png)");
  });

  it("is held back for want of a line that asks for it", () => {
    expect(written({ "a.md": post(["title: a"]) }, true).draft.text).toContain("draft: true");
  });

  it("misses files on the lines that they are on in the end", () => {
    expect(missingIn({ missing: [{ linesBelow: 1, target: "a" }] }, "하나\n둘\n셋")).toEqual([
      { line: 2, target: "a" },
    ]);
  });
});
