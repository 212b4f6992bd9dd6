import { describe, expect, it } from "vitest";
import { hideWithheld } from "../../../src/import/hexo/hide-withheld.ts";
import { post } from "../../support/blog-in-memory.ts";

function hidden(body: string, ...fields: readonly string[]) {
  return hideWithheld({ from: "a.md", to: "a.md", text: post(["title: a", ...fields], body), changes: [] });
}

const written = (body: string, ...fields: readonly string[]): string =>
  hidden(body, ...fields)
    .text.slice(post(["title: a", ...fields], "").length - 1)
    .replace(/\n$/u, "");

describe("what no reader of a Hexo post was shown", () => {
  it.each([
    ["글 {# 비밀 #} 글", "글 {% comment %} 비밀 {% endcomment %} 글"],
    ["{#\n비밀\n\n{# 비밀\n#}\n글", "{% comment %}\n비밀\n\n{# 비밀\n{% endcomment %}\n글"],
    ["{% encrypt password=abc %}\n비밀\n\n비밀\n{% endencrypt %}", "{% comment %}\n비밀\n\n비밀\n{% endcomment %}"],
    ["{% private %}{# 비밀 #}비밀{% endprivate %}", "{% comment %}{% comment %} 비밀 비밀{% endcomment %}"],
    ["{% if false %}비밀{% endif %}", "{% comment %}비밀{% endcomment %}"],
  ])("is hidden: %j", (body, shown) => expect(written(body)).toBe(shown));

  it.each([
    "`{# 코드 #}`",
    "```\n{# 코드 #}\n{% if false %}a{% endif %}\n```",
    "{% raw %}{# 글 #}{% endraw %}",
    "{% codeblock %}\n{# 코드 #}\n{% endcodeblock %}",
    "## 제목 {#id}",
    "{% private %}",
    "{% comment %}비밀{% endcomment %}",
    "{# `#}`",
    "글\n\n    {# 코드 #}",
  ])("is not what is shown: %j", (body) => expect(written(body)).toBe(body));

  it("is shown where Nunjucks is not run", () => {
    expect(written("{# 글 #}", "disableNunjucks: true")).toBe("{# 글 #}");
  });

  it.each(["{#", "#}", "{# #}", "{% private %}", "{% private %}{% endprivate %}"])(
    "is read ten thousand times in time that grows with their number: %j",
    (piece) => expect(written(piece.repeat(10_000)).length).toBeGreaterThan(0),
  );
});
