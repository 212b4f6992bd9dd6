import { expect, it } from "vitest";
import { readHugoBlog } from "../../../../src/import/hugo/hugo-blog.ts";
import { rewriteHugo } from "../../../../src/import/hugo/text/rewrite-hugo.ts";
import { blogInMemory } from "../../../support/blog-in-memory.ts";

const text = "## 제목 {.c}\n{{< gist a 1 >}}\n`{{</* a */>}}`";

it("writes what Hugo reads, and says on which line it is now", () => {
  const { text: written, changes } = rewriteHugo(text, readHugoBlog(blogInMemory({})));
  expect(written).toBe("## 제목\n{: .c}\n<https://gist.github.com/a/1>\n`{{< a >}}`");
  expect(changes.map(({ line, reason }) => [line, reason])).toEqual([
    [3, "shortcode-rewritten"],
    [1, "attributes-rewritten"],
    [4, "shortcode-rewritten"],
  ]);
});

it("reads shortcodes alone in what no program of Hugo's made", () => {
  expect(rewriteHugo(text, null).text).toBe("## 제목 {.c}\n<https://gist.github.com/a/1>\n`{{</* a */>}}`");
});
