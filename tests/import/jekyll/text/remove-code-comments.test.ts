import { describe, expect, it } from "vitest";
import { removeCodeComments } from "../../../../src/import/jekyll/text/remove-code-comments.ts";
import { post } from "../../../support/blog-in-memory.ts";

function removed(body: string, ...fields: readonly string[]) {
  const text = post(["title: a", ...fields], body);
  return removeCodeComments({ from: "a.md", to: "a.md", text, changes: [] });
}

function written(body: string, ...fields: readonly string[]): string {
  return removed(body, ...fields).text;
}

const comment = "{% comment %}SECRET{% endcomment %}";

describe("removeCodeComments", () => {
  it.each([
    [`\`a${comment}b\``, "`ab`"],
    [`\`\`\`html\n${comment}\n<b>\n\`\`\``, "```html\n\n<b>\n```"],
    ["```\n{% comment %}\nSECRET\n{% endcomment %}\n```", "```\n\n```"],
  ])("removes the comment from %j", (body, shown) => {
    expect(written(body)).toBe(post(["title: a"], shown));
  });

  it.each([`글 ${comment}`, `\`{% raw %}${comment}{% endraw %}\``, "`{% comment %}`"])("leaves %j", (body) => {
    expect(written(body)).toBe(post(["title: a"], body));
  });

  it("reports each removed comment with its line in the new file", () => {
    const { text, changes } = removed(
      `\`a${comment}\`\n\n\`\`\`\n{% comment %}\nSECRET\n{% endcomment %}\n${comment}\n\`\`\``,
    );
    const lines = text.split("\n");
    const first = lines.indexOf("`a`") + 1;
    expect(changes).toEqual([
      { reason: "code-comment-removed", line: first, text: comment },
      { reason: "code-comment-removed", line: first + 3, text: "{% comment %}" },
      { reason: "code-comment-removed", line: first + 4, text: comment },
    ]);
    expect(lines.slice(first - 1, -1)).toEqual(["`a`", "", "```", "", "", "```"]);
  });

  it("reports nothing where nothing is removed", () => {
    expect(removed(`글 ${comment}`).changes).toEqual([]);
  });

  it("leaves everything where Liquid is not run", () => {
    expect(written(`\`${comment}\``, "render_with_liquid: false")).toContain(comment);
  });
});
