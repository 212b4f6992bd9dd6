import { describe, expect, it } from "vitest";
import { rewriteThirdPartyEmbeds } from "../../../../src/import/jekyll/text/third-party-embeds.ts";
import { post } from "../../../support/blog-in-memory.ts";

function rewritten(body: string) {
  return rewriteThirdPartyEmbeds({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
}

describe("rewriteEmbeds", () => {
  it.each([
    [
      '<iframe src="//www.slideshare.net/a" width="5"> </iframe>',
      '<iframe src="https://www.slideshare.net/a" width="5"> </iframe>',
      "frame-addressed",
    ],
    [
      '<script src="https://gist.github.com/kim/0a1b.js?file=a.py"></script>',
      '<a href="https://gist.github.com/kim/0a1b">https://gist.github.com/kim/0a1b</a>',
      "gist-linked",
    ],
    [
      '<script src="https://player.vimeo.com/api/player.js"></script>',
      '<!-- <script src="https://player.vimeo.com/api/player.js"></script> -->',
      "dressing-hidden",
    ],
    [
      '<script async src="//assets.codepen.io/assets/embed/ei.js"></script>',
      '<!-- <script async src="//assets.codepen.io/assets/embed/ei.js"></script> -->',
      "dressing-hidden",
    ],
    [
      "글\n<script async src='https://platform.twitter.com/widgets.js' charset='utf-8'>\n</script>",
      "글\n<!-- <script async src='https://platform.twitter.com/widgets.js' charset='utf-8'>\n</script> -->",
      "dressing-hidden",
    ],
  ])("keeps %j readable", (typed, text, reason) => {
    const draft = rewritten(typed);
    expect(draft.text).toBe(post(["title: a"], text));
    expect(draft.changes).toMatchObject([{ reason }]);
  });

  it("reports each at its line", () => {
    const { changes } = rewritten('<iframe src="//a.kr/b"></iframe>\n\n<iframe src="//a.kr/c"></iframe>');
    expect(changes.map(({ line }) => line)).toEqual([5, 7]);
  });

  it.each([
    '<iframe src="https://a.kr/b"></iframe>',
    '<iframe src="/demo/a.html"></iframe>',
    '<script src="https://a.kr/b.js"></script>',
    "<script>alert(1)</script>",
    '```\n<iframe src="//a.kr/b"></iframe>\n```',
    '<!-- <iframe src="//a.kr/b"></iframe> -->',
  ])("leaves %j as it is", (typed) => {
    expect(rewritten(typed).changes).toEqual([]);
  });
});
