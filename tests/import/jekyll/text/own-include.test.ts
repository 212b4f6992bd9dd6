import { expect, it } from "vitest";
import { ownInclude } from "../../../../src/import/jekyll/text/own-include.ts";

const texts: Readonly<Record<string, string>> = {
  "box.html": '<!-- 말 -->\n<div class="box">\n    <b>{{ include.title | escape }}</b>\n\n</div>\n',
  "note.md": "**{{ include.title }}**\n\n글",
  "blocks.md": "글\n\n## 제목\n\n- 하나",
  "설명.md": "- <b>가</b>\n  - 나\n\n글",
  "mermaid.html": '<pre class="mermaid">\n{{ include.text }}\n</pre>',
  "ads.html": '<script async src="https://a.kr/a.js"></script>\n<script>push({})</script>',
  "sense.html":
    '<div class="ad">\n<script async src="//a.kr/a.js"></script>\n<ins class="adsbygoogle" data-ad-slot="2"></ins>\n' +
    "<script>push({})</script>\n</div>",
  "ins.html": "<ins>더한 말</ins><ins></ins>",
  "pen.html": '<p class="codepen">펜</p><script async src="https://a.kr/a.js"></script>',
  "player.html":
    '<style>\n.player { width: 100%; }\n</style>\n\n<div class="player" >\n' +
    '    <iframe src="https://www.youtube.com/embed/{{ include.id }}"></iframe>\n</div>',
  "heading.html": "<h{{ include.level | plus: 1 }}>{{ include.text }}</h{{ include.level | plus: 1 }}>",
  "of-page.html": "{% comment %} {% include of-page.html %} {% endcomment %}\n<b>{{ page.video }}</b>",
  "run.html": "<p>글</p><script>run()</script>",
  "list.html": "{% for post in site.posts %}{{ post.title }}{% endfor %}",
  "long.html": "가".repeat(20_001),
};

const valueNamed = (name: string) => (name === "page.video" ? "abc" : null);

const written = (file: string, typed: string, isAlone = true) =>
  ownInclude(file, typed, { textOf: (name) => texts[name] ?? null, valueNamed, isAlone });

it.each([
  ["box.html", 'title="A & B"', '<div class="box">\n<b>A &amp; B</b>\n</div>'],
  ["note.md", "title='제목' open=true", "**제목**\n\n글"],
  ["설명.md", "", "- <b>가</b>\n  - 나\n\n글"],
  ["mermaid.html", 'text="graph TD\n  A --> B"', '<pre class="mermaid">\ngraph TD\n  A --> B\n</pre>'],
  ["ads.html", "", "<!-- include ads.html -->"],
  ["sense.html", "", "<!-- include sense.html -->"],
  ["ins.html", "", "<ins>더한 말</ins><ins></ins>"],
  [
    "player.html",
    "id=page.video",
    '<div class="player" >\n<iframe src="https://www.youtube.com/embed/abc"></iframe>\n</div>',
  ],
  ["heading.html", "level=2 text='말'", "<h3>말</h3>"],
  ["of-page.html", "", "<b>abc</b>"],
  ["JB/setup", "", "<!-- include JB/setup -->"],
  ["pen.html", "", '<p class="codepen">펜</p><script async src="https://a.kr/a.js"></script>'],
])("is written where it was: %s %s", (file, typed, expected) => expect(written(file, typed)).toBe(expected));

it("stays on one line within a paragraph", () => {
  expect(written("box.html", 'title="a"', false)).toBe('<div class="box"> <b>a</b> </div>');
  expect(written("note.md", 'title="a"', false)).toBe("**a** 글");
});

it("is left within a paragraph where it has blocks of Markdown", () => {
  expect(written("blocks.md", "", false)).toBeNull();
});

it("is left within a paragraph where it has lines of code", () => {
  expect(written("mermaid.html", 'text="graph TD"', false)).toBeNull();
});

it.each([
  ["box.html", "title=page.title"],
  ["box.html", 'title="{{ page.title }}"'],
  ["run.html", ""],
  ["list.html", ""],
  ["long.html", ""],
  ["none.html", ""],
  ["../box.html", ""],
])("is left where only Liquid could tell: %s %s", (file, typed) => expect(written(file, typed)).toBeNull());
