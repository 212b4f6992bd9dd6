import { describe, expect, it } from "vitest";
import { readJekyllConfig } from "../../../../src/import/jekyll/settings/jekyll-config.ts";
import { rewriteIncludes } from "../../../../src/import/jekyll/text/rewrite-includes.ts";
import { post } from "../../../support/blog-in-memory.ts";

const sources = { textOf: () => null, besideOf: () => null, site: null };

function rewritten(body: string) {
  const draft = { from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] };
  return rewriteIncludes(draft, {
    ...sources,
    textOf: (file) => (file === "box.html" ? "<div>\n  {{ include.text }}\n</div>" : null),
  });
}

describe("rewriteIncludes", () => {
  it.each([
    [
      '{% include aligner.html images="p/a.png, p/b.png" column=2 %}',
      '<figure><img src="/assets/img/p/a.png" alt=""><img src="/assets/img/p/b.png" alt=""></figure>',
    ],
    ['{% include elements/button.html link="https://a.kr" text="가기" %}', "[가기](https://a.kr)"],
    [
      '{% include articles/figure.html url="/assets/a.png" legend="설명" %}',
      '<figure><img src="/assets/a.png" alt="설명"><figcaption>설명</figcaption></figure>',
    ],
    [
      '{% include image_caption.html imageurl="/images/a.png" title="제목" caption="설명" %}',
      '<figure><img src="/images/a.png" alt="제목"><figcaption>설명</figcaption></figure>',
    ],
    ["{% include disqus.html %}", "<!-- include disqus.html -->"],
    ['{% include elements/figure.html image="/a.png" position="left" %}', "![](/a.png)"],
    [
      "{%- include extensions/youtube.html id='abc-_1' -%}",
      '<iframe src="https://www.youtube-nocookie.com/embed/abc-_1" title="YouTube" width="560" height="315" allowfullscreen></iframe>',
    ],
    ['{% include figure image_path="/images/a b.png" alt="그림" %}', "![그림](/images/a%20b.png)"],
    [
      '{% include figure image_path="/a.png" caption="**설명**" %}',
      '<figure markdown="1"><img src="/a.png" alt="설명"><figcaption>**설명**</figcaption></figure>',
    ],
    ['{% include figure.html path="/a.png" class="img-fluid" %}', "![](/a.png)"],
    ['{% include figure.liquid path="assets/a.png" title="제목" zoomable=true %}', "![제목](/assets/a.png)"],
    ['{% include figure image_path="assets/a.png" %}', "![](/assets/a.png)"],
    ['{% include figure src="a.png" %}', "![](a.png)"],
    [
      '{% include image.html\n  url="/assets/a.png"\n  text="그림 1. 설명"\n  id="fig1"\n%}',
      '<figure><img src="/assets/a.png" alt="그림 1. 설명"><figcaption>그림 1. 설명</figcaption></figure>',
    ],
    [
      '{% include figure.html url="a.jpg" description="설명" %}',
      '<figure><img src="/a.jpg" alt="설명"><figcaption>설명</figcaption></figure>',
    ],
    ['{% include image.html img="/a.png" title="제목" %}', "![제목](/a.png)"],
    ['{% include video.liquid path="assets/a.mp4" controls=true %}', '<video src="/assets/a.mp4" controls></video>'],
    [
      '{% include responsive-embed url="//www.youtube.com/embed/a?b=0&amp;c=0" ratio="16:9" %}',
      '<iframe src="//www.youtube.com/embed/a?b=0&amp;c=0" title="Video" width="560" height="315" allowfullscreen></iframe>',
    ],
    [
      '{% include video.html path="https://www.youtube.com/embed/a" %}',
      '<iframe src="https://www.youtube.com/embed/a" title="Video" width="560" height="315" allowfullscreen></iframe>',
    ],
    ['{% include audio.liquid path="assets/a.mp3" controls=true %}', '<audio src="/assets/a.mp3" controls></audio>'],
    [
      '{% include video id="abc-_1" provider="youtube" %}',
      '<iframe src="https://www.youtube-nocookie.com/embed/abc-_1" title="YouTube" width="560" height="315" allowfullscreen></iframe>',
    ],
    [
      '{% include video id="abc-_1" provider="google-drive" %}',
      '<iframe src="https://drive.google.com/file/d/abc-_1/preview" title="Google Drive" width="560" height="315" allowfullscreen></iframe>',
    ],
    [
      "{% include embed/video.html src='/a.mp4' title='한 \"편\"' %}",
      '<video src="/a.mp4" title="한 &quot;편&quot;" controls></video>',
    ],
    [
      "{% include embed/bilibili.html id='BV1Th' title='한 [편]' %}",
      "[한 \\[편\\]](https://www.bilibili.com/video/BV1Th/)",
    ],
    ["{% include embed/twitch.html id='1634779211' %}", "<https://www.twitch.tv/videos/1634779211>"],
    ["{% include embed/spotify.html id='3OuM' compact=1 dark=true %}", "<https://open.spotify.com/track/3OuM>"],
    ["{% include embed/audio.html src='/a.mp3' %}", '<audio src="/a.mp3" controls></audio>'],
  ])("writes %j as %j", (typed, written) => {
    const { text, changes } = rewritten(typed);
    expect(text).toBe(post(["title: a"], written));
    expect(changes).toEqual([{ reason: "include-rewritten", line: 5, text: written }]);
  });

  it("writes Markdown in an element that asks for it", () => {
    expect(rewritten('<div markdown="1">\n{% include figure image_path="/a.png" %}\n</div>').text).toContain(
      "\n![](/a.png)\n",
    );
    expect(rewritten('<div>\n{% include figure image_path="/a.png" %}\n</div>').text).toContain('\n<img src="/a.png"');
  });

  it("fills in the blog's own, on one line within a paragraph", () => {
    const own = rewritten('{% include box.html text="글" %}');
    expect(own.text).toBe(post(["title: a"], "<div>\n글\n</div>"));
    expect(own.changes).toEqual([{ reason: "own-include-filled", line: 5, text: "<div>" }]);
    expect(rewritten('앞 {% include box.html text="글" %}').text).toContain("앞 <div> 글 </div>");
  });

  it.each(["image.html", "figure.html", "video.html"])("shows what the blog's own %s says, not a theme's", (name) => {
    const own =
      '<figure><img src="{{ include.url }}" alt="{{ include.alt }}">' +
      "<figcaption>[ {{ include.caption }} ] — 사진: {{ include.credit }}, {{ include.year }}년</figcaption></figure>";
    const body = `{% include ${name} url="/a.png" alt="그림" caption="설명" credit="홍길동" year="2020" %}`;
    const draft = { from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] };
    expect(rewriteIncludes(draft, { ...sources, textOf: (file) => (file === name ? own : null) }).text).toBe(
      post(
        ["title: a"],
        '<figure><img src="/a.png" alt="그림"><figcaption>[ 설명 ] — 사진: 홍길동, 2020년</figcaption></figure>',
      ),
    );
  });

  it("knows what the front matter and the settings give an include", () => {
    const body = "{% include box.html text=page.video %}\n\n{% include video id=page.video provider=site.host %}";
    const draft = { from: "a.md", to: "a.md", text: post(["video: abc-1"], body), changes: [] };
    const { root } = readJekyllConfig("host: youtube");
    const { text } = rewriteIncludes(draft, {
      ...sources,
      textOf: (file) => (file === "box.html" ? "<b>{{ include.text }}</b> <i>{{ page.video }}</i>" : null),
      site: root,
    });
    expect(text).toContain("<b>abc-1</b> <i>abc-1</i>\n\n<iframe");
    expect(text).toContain("/embed/abc-1");
  });

  it("fills in a file beside the note", () => {
    const draft = {
      from: "_posts/a.md",
      to: "a.md",
      text: post(["title: a"], "{% include_relative common/x.md name='나' %}\n\n{% include_relative none.md %}"),
      changes: [],
    };
    const beside = (file: string) => (file === "common/x.md" ? "**{{ include.name }}**\n\n- 글\n" : null);
    expect(rewriteIncludes(draft, { ...sources, textOf: () => "다른 글", besideOf: beside }).text).toBe(
      post(["title: a"], "**나**\n\n- 글\n\n{% include_relative none.md %}"),
    );
  });

  it("takes the theme's meaning of an own include that only Liquid could fill in", () => {
    const draft = {
      from: "a.md",
      to: "a.md",
      text: post(["title: a"], '{% include image.html src="/a.png" %}'),
      changes: [],
    };
    const own = "{% assign path = include.src | split: '/' %}<img src=\"{{ path }}\">";
    expect(rewriteIncludes(draft, { ...sources, textOf: () => own }).text).toBe(post(["title: a"], "![](/a.png)"));
  });

  it("writes a picture as HTML where no Markdown is read", () => {
    const row = (inside: string): string => `<div class="row">\n  ${inside}\n</div>`;
    expect(rewritten(row('{% include figure.liquid path="assets/a.png" alt="그림" %}')).text).toBe(
      post(["title: a"], row('<img src="/assets/a.png" alt="그림">')),
    );
  });

  it("shows the pictures that the front matter lists", () => {
    const fields = ["title: a", "gallery:", "  - image_path: a.png"];
    const text = post(fields, "{% include gallery %}");
    expect(rewriteIncludes({ from: "a.md", to: "a.md", text, changes: [] }, sources).text).toBe(
      post(fields, '<figure><img src="/a.png" alt=""></figure>'),
    );
  });

  it("reads one over several lines, and reports the next one's present line", () => {
    const { text, changes } = rewritten(
      '{% include figure\n  image_path="/a.png"\n%}\n\n{% include figure image_path="/b.png" %}',
    );
    expect(text).toBe(post(["title: a"], "![](/a.png)\n\n![](/b.png)"));
    expect(changes.map(({ line }) => line)).toEqual([5, 7]);
  });

  it.each([
    "{% include image.html url=page.picture %}",
    "{% include figure image_path=page.image %}",
    '{% include figure image_path="{{ a }}.png" %}',
    '{% include video id="abc" provider="tv" %}',
    "{% include embed/video.html %}",
    '{% include image_pair.html url="/a.png" src="/b.png" %}',
    '{% include gallery caption="a" %}',
    '`{% include figure image_path="/a.png" %}`',
    '{% raw %}{% include figure image_path="/a.png" %}{% endraw %}',
  ])("leaves %j", (typed) => {
    expect(rewritten(typed)).toEqual({ from: "a.md", to: "a.md", text: post(["title: a"], typed), changes: [] });
  });
});
