import { describe, expect, it } from "vitest";
import { rewriteGists, rewriteIncludes } from "../../../src/import/jekyll/rewrite-includes.ts";
import { post } from "../../support/blog-in-memory.ts";

function rewritten(body: string) {
  return rewriteIncludes({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
}

describe("rewriteIncludes", () => {
  it.each([
    ['{% include figure image_path="/images/a b.png" alt="그림" %}', "![그림](/images/a%20b.png)"],
    [
      '{% include figure image_path="/a.png" caption="**설명**" %}',
      '<figure markdown="1"><img src="/a.png" alt="설명"><figcaption>**설명**</figcaption></figure>',
    ],
    ['{% include figure.html path="/a.png" class="img-fluid" %}', "![](/a.png)"],
    [
      '{% include video id="abc-_1" provider="youtube" %}',
      '<iframe src="https://www.youtube-nocookie.com/embed/abc-_1" title="YouTube" width="560" height="315" allowfullscreen></iframe>',
    ],
    [
      "{% include embed/video.html src='/a.mp4' title='한 \"편\"' %}",
      '<video src="/a.mp4" title="한 &quot;편&quot;" controls></video>',
    ],
    ["{% include embed/audio.html src='/a.mp3' %}", '<audio src="/a.mp3" controls></audio>'],
  ])("writes %j as %j", (typed, written) => {
    const { text, changes } = rewritten(typed);
    expect(text).toBe(post(["title: a"], written));
    expect(changes).toEqual([{ reason: "include-rewritten", line: 5, text: written }]);
  });

  it("reads one over several lines, and tells the line where the next is now", () => {
    const { text, changes } = rewritten(
      '{% include figure\n  image_path="/a.png"\n%}\n\n{% include figure image_path="/b.png" %}',
    );
    expect(text).toBe(post(["title: a"], "![](/a.png)\n\n![](/b.png)"));
    expect(changes.map(({ line }) => line)).toEqual([5, 7]);
  });

  it.each([
    "{% include figure image_path=page.image %}",
    '{% include figure image_path="{{ a }}.png" %}',
    '{% include video id="abc" provider="tv" %}',
    "{% include embed/video.html %}",
    '{% include gallery caption="a" %}',
    '`{% include figure image_path="/a.png" %}`',
    '{% raw %}{% include figure image_path="/a.png" %}{% endraw %}',
  ])("leaves %j", (typed) => {
    expect(rewritten(typed)).toEqual({ from: "a.md", to: "a.md", text: post(["title: a"], typed), changes: [] });
  });
});

describe("rewriteGists", () => {
  it.each([
    ["{% gist 996818 %}", "<https://gist.github.com/996818>"],
    ['{% gist "kim/0a1b" a.py %}', "<https://gist.github.com/kim/0a1b>"],
    ["{% gist page.gist %}", "{% gist page.gist %}"],
    ["`{% gist 996818 %}`", "`{% gist 996818 %}`"],
  ])("writes a link for %j, where it says which gist", (typed, text) => {
    const draft = { from: "a.md", to: "a.md", text: post(["title: a"], typed), changes: [] };
    expect(rewriteGists(draft).text).toBe(post(["title: a"], text));
  });
});
