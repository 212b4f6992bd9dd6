import { describe, expect, it } from "vitest";
import { removeCodeComments } from "../../../../src/import/jekyll/text/remove-code-comments.ts";
import { post } from "../../../support/blog-in-memory.ts";

function written(body: string, ...fields: readonly string[]): string {
  const text = post(["title: a", ...fields], body);
  return removeCodeComments({ from: "a.md", to: "a.md", text, changes: [] }).text;
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

  it("leaves everything where Liquid is not run", () => {
    expect(written(`\`${comment}\``, "render_with_liquid: false")).toContain(comment);
  });
});
