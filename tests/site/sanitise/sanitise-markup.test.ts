import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typeset } from "../../../src/site/notes/typeset.ts";
import { wordsOfMarkup } from "../../../src/site/sanitise/markup-tree.ts";
import { sanitiseMarkup } from "../../../src/site/sanitise/sanitise-markup.ts";
import { vectors } from "../../hostile/vectors.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";
import { noteFrom } from "../../support/note-from.ts";
import { htmlOf, plainSettings } from "../../support/parse-body.ts";

const golden = new URL("../../fixtures/notes/", import.meta.url);
const goldenMarkup = readdirSync(golden)
  .filter((name) => name.endsWith(".html"))
  .map((name) => [name, readFileSync(new URL(name, golden), "utf8").replace(/<!-- [a-z +]+ -->\n/gu, "")] as const);

function withoutBodies(markup: string): string {
  return markup.replace(/<\/?tbody>/gu, "");
}

/** What a faulty writer of ours could let through, and the result. */
const faults: readonly (readonly [string, string])[] = [
  ["<p>글<img src=x onerror=boom()></p>", '<p>글<img src="x"></p>'],
  ['<a href="javascript:boom()">글</a>', "<a>글</a>"],
  ['<a href=" java&Tab;script&colon;boom()">글</a>', "<a>글</a>"],
  ['<img src="data:text/html,boom">', "<img>"],
  ['<img src="data:image/svg+xml,boom">', "<img>"],
  ['<img srcset="a.png 1x, javascript:boom() 2x">', "<img>"],
  ["<svg><script>boom()</script></svg>", "<svg>boom()</svg>"],
  ['<svg><a xlink:href="javascript:boom()"><text>글</text></a></svg>', "<svg><text>글</text></svg>"],
  ['<svg><rect fill="url(https://boom.example/x)"></rect></svg>', "<svg><rect></rect></svg>"],
  ["<svg><foreignObject><p>글</p></foreignObject></svg>", "<svg>글</svg>"],
  ['<math><mi href="javascript:boom()">x</mi></math>', "<math><mi>x</mi></math>"],
  ['<math><mi style="background:url(//boom.example)">x</mi></math>', "<math><mi>x</mi></math>"],
  ["<style>p { color: red }</style>글", "p { color: red }글"],
  ["<template><b>글</b></template>", "<b>글</b>"],
  ["<noscript><p title='</noscript><img src=x onerror=boom()>'></noscript>", "&lt;p title='<img src=\"x\">'&gt;"],
  ["<object data=x>글</object><embed src=x><base href=x><meta http-equiv=refresh content=0>", "글"],
  ["<form action=x><input name=cookie autofocus><button>글</button></form>", '<input type="checkbox" disabled="">글'],
  ['<p style="position:fixed;color:red">글</p>', "<p>글</p>"],
  ['<p style="color:red;/*;*/background:url(//boom.example)">글</p>', "<p>글</p>"],
  ["<!-- 나만 보는 말 -->글", "글"],
  [
    "<iframe src='https://video.example/1' srcdoc='<script>boom()</script>'></iframe>",
    `<iframe src="https://video.example/1" sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"></iframe>`,
  ],
  [
    "<iframe src='//boom.example' sandbox='allow-top-navigation'></iframe>",
    `<iframe sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"></iframe>`,
  ],
  // Text that is no element by itself, but would become one with what a feed reader adds after it, or would end an
  // element around it.
  ["글</div></div></main>", "글"],
  ['글<img src="x" title="', "글"],
  ["<b>글", "<b>글</b>"],
  ["<body onload=boom()>글", "글"],
  // Markup that changes when it is parsed again.
  ['<svg><title><img src="x">글</title></svg>', "<svg><title>글</title></svg>"],
  [
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=boom()&gt;">',
    "<math><mtext>&lt;!--</mtext></math>",
  ],
  [
    '<svg></p><style><a id="</style><img src=1 onerror=boom()>">',
    '<svg></svg><p></p>&lt;a id=&quot;<img src="1">&quot;&gt;',
  ],
];

const lettersOf = (text: string): readonly string[] => text.split("").sort();

describe("the sanitiser of what leaves the site", () => {
  it("removes the harm that a faulty writer lets through, on its own", () => {
    for (const [written, cleaned] of faults) expect(sanitiseMarkup(written), written).toBe(cleaned);
  });

  it("leaves nothing of any known attack that would run or load", () => {
    const harm =
      /<(?:script|style|object|embed|base|meta|link|form|button|template|noscript|foreignobject|animate|set|use)\b|<[^>]*\son[a-z]+\s*=|<[^>]*(?:href|src)="[^"]*(?:script:|data:text|blob:)/iu;
    expect(vectors.filter((vector) => harm.test(vector)).length).toBeGreaterThan(60);
    expect(vectors.map(sanitiseMarkup).filter((markup) => harm.test(markup.replace(/"[^"]*"/gu, '""')))).toEqual([]);
  });

  it("removes no byte of what our own writer made of the golden notes", () => {
    expect(goldenMarkup.length).toBeGreaterThanOrEqual(40);
    for (const [name, markup] of goldenMarkup) {
      const named = markup.replaceAll(/<a wiki="[^"]*">/gu, "<a>");
      expect(sanitiseMarkup(named), name).toBe(named);
    }
  });

  it("removes no byte of what our own writer made of an attack", () => {
    for (const vector of vectors) {
      const written = noteFrom(vector.replaceAll("\0", ""))
        .sections.map(({ html }) => html)
        .join("")
        .replaceAll(/<a wiki="[^"]*">/gu, "<a>")
        .replaceAll(/ src="picture-name:[^"]*"/gu, "");
      // A browser moves text between table rows to before the table.
      if (written.includes("<table>")) {
        expect(lettersOf(wordsOfMarkup(sanitiseMarkup(written))), vector).toEqual(lettersOf(wordsOfMarkup(written)));
        continue;
      }
      // HTML allows a table's body tag to be omitted, and a browser adds it.
      expect(withoutBodies(sanitiseMarkup(written)), vector).toBe(withoutBodies(written));
    }
  });

  it("knows what formulas, drawings, frames, tasks, callouts and pictures are written with", () => {
    const markdown = [
      "$$\\begin{aligned} a &= \\frac{1}{2} \\\\ b &= \\sqrt{\\colorbox{red}{x}} \\tag{1} \\end{aligned}$$",
      '<svg viewBox="0 0 9 9" fill="none"><defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><rect width="9" height="9" fill="url(#a)" style="stroke-width:2"/><text x="1">글</text></svg>',
      '<iframe src="https://video.example/1" width="16" height="9" allowfullscreen></iframe>',
      '<video src="/a.mp4" poster="/a.png" controls><track src="/a.vtt" kind="captions" default></video>',
      '<p align="center" aria-unknown="글" data-x="1" style="max-width: 120%; border: 1px solid rgb(1, 2, 3)">글</p>',
      "- [x] 했다\n- [ ] 아직",
      "> [!warning]- 조심\n> 글",
      '![그림](data:image/png;base64,AAAA "제목"){: width="30%"}',
      '<img src="/a.png" srcset="/a.png 1x, https://b.example/a.png 2x" width="50%">',
      "| 가 | 나 |\n|:--|--:|\n| 1 | 2 |",
      "글[^1] [편지](mailto:a@b.example) [전화](tel:+82-2-1) [12:30](./12:30)\n\n[^1]: 각주",
      "```js\nlet a = '<b>';\n```",
    ].join("\n\n");
    const written = htmlOf(markdown, { ...plainSettings, typeset });
    expect(written).toContain("<math");
    expect(written).toContain("<linearGradient");
    expect(written).toContain("aspect-ratio");
    expect(sanitiseMarkup(written)).toBe(written);
  });

  it("makes a link to what only one program knows plain words", () => {
    expect(sanitiseMarkup('<a href="obsidian://open?vault=1">글</a>')).toBe("<a>글</a>");
  });

  it("accepts its own output, and loses no word of it", () => {
    const pieces = [
      ...faults.map(([written]) => written),
      ...vectors,
      "글 ",
      "</p>",
      "<table>",
      "<svg>",
      "<math>",
      "</svg>",
      "<select>",
      "<b>",
      "<a href=x>",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 6 }), (chosen) => {
        const cleaned = sanitiseMarkup(chosen.join(""));
        expect(sanitiseMarkup(cleaned)).toBe(cleaned);
        expect(wordsOfMarkup(cleaned).split("").sort()).toEqual(
          wordsOfMarkup(chosen.join("")).replaceAll("\0", "").split("").sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("returns only the words of what nests without end", () => {
    expect(sanitiseMarkup(`${"<div>".repeat(20_000)}글 &lt;b&gt;`)).toBe("글 &lt;b&gt;");
  });

  it("puts the words of a frame behind it, where they settle", () => {
    const frame = sanitiseMarkup('<iframe src="https://a.example/">a < b</iframe>');
    expect(frame).toContain("</iframe>a &lt; b");
    expect(sanitiseMarkup(frame)).toBe(frame);
  });

  it("reads a tag of very many attributes once, keeps data attributes and nothing that only looks like one", () => {
    const many = (size: number) => Array.from({ length: size }, (_name, index) => `data-a${index}="1"`).join(" ");
    expect(sanitiseMarkup(`<p ${many(1000)}>글</p>`)).toBe(`<p ${many(1000)}>글</p>`);
    expect(costGrowth((size) => sanitiseMarkup(`<p ${many(size)}>글</p>`), 4000)).toBeLessThan(nearlyLinear);
    expect(sanitiseMarkup('<p data-x="1" datasrc="#a" dataFld=b data_x=1>글</p>')).toBe('<p data-x="1">글</p>');
  });
});
