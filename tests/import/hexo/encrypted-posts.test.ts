import { describe, expect, it } from "vitest";
import { heldByEncryption } from "../../../src/import/hexo/encrypted-posts.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

const byTags = "encrypt:\n  tags:\n    - {name: 일기, password: abc}\n    - name: 비밀\n      password: def\n";
const byTitles = "encrypt:\n  enable: true\n  blogs:\n    - title: 비밀 일기\n      password: abc\n";

function held(config: string, text: string): boolean {
  const folder = blogInMemory({ "_config.yml": config, "source/_posts/a.md": text });
  return heldByEncryption(folder)("source/_posts/a.md") !== null;
}

describe("a post that hexo-blog-encrypt locks by the settings", () => {
  it.each(["tags: [글, 일기]", "tags: 비밀", "tags: 글, 일기", "tags:\n  - [일기]", "tag: 일기"])(
    "is held back by its tag: %j",
    (line) => {
      expect(held(byTags, post([line]))).toBe(true);
      expect(held(byTags, `${line}\n---\n글\n`)).toBe(true);
      expect(held("title: 새김\n", post([line]))).toBe(false);
    },
  );

  it("is open in spite of its tag if its own password is empty", () => {
    expect(held(byTags, post(["tags: [일기]", 'password: ""']))).toBe(false);
    expect(held(byTags, post(["tags: [일기]", "password:"]))).toBe(true);
    expect(held(byTags, post(["tags: [일기장]"]))).toBe(false);
  });

  it("is held back by its title, unless that is turned off", () => {
    expect(held(byTitles, post(["title: 비밀 일기"]))).toBe(true);
    expect(held(byTitles, post(["title: 일기"]))).toBe(false);
    expect(held(byTitles.replace("true", "false"), post(["title: 비밀 일기"]))).toBe(false);
  });
});
