import { describe, expect, it } from "vitest";
import { hideCommentScripts } from "../../../../src/import/jekyll/text/hide-comment-scripts.ts";
import { post } from "../../../support/blog-in-memory.ts";

function hidden(body: string) {
  return hideCommentScripts({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
}

describe("hideCommentScripts", () => {
  it.each([
    "<script type=\"text/javascript\">\nvar gitalk = new Gitalk({\n\n  id: 'a' })\n</script>",
    '<script src="https://utteranc.es/client.js"\n  repo="a/b" async></script>',
    "<noscript>Please enable JavaScript to view the comments powered by Disqus.</noscript>",
    '<link rel="stylesheet" href="https://unpkg.com/gitalk/dist/gitalk.css">',
  ])("hides %j, and reports it", (script) => {
    const { text, changes } = hidden(`글\n\n${script}`);
    expect(text).toBe(post(["title: a"], `글\n\n<!-- ${script} -->`));
    expect(changes).toMatchObject([{ reason: "script-hidden", line: 7 }]);
  });

  it("lets nothing within end the comment", () => {
    expect(hidden("<script>disqus(); // -->\nwhile (i --> 0) --i; --!></script>").text).toContain(
      "<!-- <script>disqus(); // - ->\nwhile (i - -> 0) --i; - -!></script> -->",
    );
  });

  it.each([
    "<script>alert(1)</script>",
    "```html\n<script>new Gitalk()</script>\n```",
    "<!-- <script>new Gitalk()</script> -->",
    "gitalk을 붙이는 법",
  ])("leaves %j", (body) => {
    expect(hidden(body)).toEqual({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
  });
});
