import { expect, it } from "vitest";
import { rewriteOctopressTags } from "../../../../src/import/jekyll/text/octopress-tags.ts";
import { post } from "../../../support/blog-in-memory.ts";

const rewritten = (body: string) =>
  rewriteOctopressTags({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });

it.each([
  ["{% img right /images/a.png 300 200 금리 %}", '<img src="/images/a.png" alt="금리" width="300" height="200">'],
  ["{% img /images/a.png '금리' %}", "![금리](/images/a.png)"],
  ["{% codeblock lang:sh 설치 %}\n> a\n* b\n{% endcodeblock %}", "**설치**\n\n```sh\n> a\n* b\n```"],
  ["{% blockquote %}\n가\n{% endblockquote %}\n", "\n> 가\n\n"],
])("writes Octopress' %j in Markdown", (typed, expected) => {
  const { text, changes } = rewritten(typed);
  expect(text).toBe(post(["title: a"], expected));
  for (const { reason } of changes) expect(reason).toBe("mark-rewritten");
});

it.each([
  "{% youtube abc %}",
  "{% raw %}\n{% img /a.png %}\n{% endraw %}",
  "`{% img /a.png %}`",
  "{% note %}\n{% img_url a %}\n{% endnote %}",
])("leaves %j", (typed) => {
  expect(rewritten(typed).changes).toEqual([]);
});
