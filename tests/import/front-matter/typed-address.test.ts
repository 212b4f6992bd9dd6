import { describe, expect, it } from "vitest";
import { typedAddress } from "../../../src/import/front-matter/typed-address.ts";
import type { BlogKind } from "../../../src/model/import-reasons.ts";
import { post } from "../../support/blog-in-memory.ts";

/** What happens to some lines of front matter. */
function addressed(lines: readonly string[], kind: BlogKind = "markdown") {
  const draft = { from: "blog/a.md", to: "blog/2021-12-15-a-note.md", text: post(lines), changes: [] };
  const { text, changes } = typedAddress(draft, kind);
  return { lines: text.split("\n---\n")[0]?.split("\n").slice(1), reasons: changes.map(({ reason }) => reason) };
}

it("puts behind an alias what a blog of Hugo's has it put there", () => {
  const draft = { from: "a.md", to: "a.md", text: post(["aliases: [/x/y, /z/, /c.html, b]"]), changes: [] };
  const reading = { aliasEnding: ".html", slugIn: () => null };
  expect(typedAddress(draft, "hugo", reading).text).toContain("redirect_from: ['/x/y.html', '/z.html', '/c.html']");
});

it("takes from a program the address that a slug means there, and none where that is unknown", () => {
  const withSlug = (slug: string, meant: string | null) => {
    const draft = { from: "a.md", to: "a.md", text: post([`slug: ${slug}`]), changes: [] };
    return typedAddress(draft, "markdown", { aliasEnding: "/", slugIn: () => meant }).text;
  };
  expect(withSlug("/start", "/docs/start/")).toContain("permalink: '/docs/start/'");
  expect(withSlug("/", "/docs/")).toContain("permalink: '/docs/'");
  expect(withSlug("/start", null)).not.toContain("permalink");
  expect(withSlug("start", "/docs/start/")).not.toContain("permalink");
});

it("keeps a note of Quartz's where it is, and redirects from its permalink", () => {
  expect(addressed(["permalink: custom/one"], "quartz").lines).toEqual([
    "# permalink: custom/one",
    "redirect_from: '/custom/one/'",
  ]);
  expect(addressed(["permalink: /"], "quartz").lines).toEqual(["# permalink: /"]);
});

describe("typedAddress", () => {
  it.each([
    [["permalink: 404.html"], ["permalink: '/404.html'"]],
    [["permalink: about"], ["permalink: '/about/'"]],
    [["permalink: /a/index.html"], ["permalink: /a/index.html"]],
    [["permalink: a/index.html"], ["permalink: '/a/'"]],
    [["permalink: https://a.kr/b/"], ["permalink: '/b/'"]],
    [['permalink: "{{ page.fileSlug }}/"'], ["permalink: '/a-note/'"]],
    [
      ["title: C++ 글", 'permalink: "/posts/{{ title | slug }}/"'],
      ["title: C++ 글", "permalink: '/posts/c-plus-plus-글/'"],
    ],
    [['permalink: "/{{ page.date }}/"'], ['# permalink: "/{{ page.date }}/"']],
    [["url: /my/x"], ["url: /my/x", "permalink: '/my/x/'"]],
    [["url: /my/x.html"], ["url: /my/x.html", "permalink: '/my/x.html'"]],
    [["slug: /x/y/"], ["slug: /x/y/", "permalink: '/x/y/'"]],
    [
      ["aliases: [/old, /old2/, /a.html]"],
      ["# aliases: [/old, /old2/, /a.html]", "redirect_from: ['/old/', '/old2/', '/a.html']"],
    ],
    [
      ["aliases:", "  - /old/", "  - 다른 이름"],
      ["aliases: [다른 이름]", "redirect_from: '/old/'"],
    ],
    [
      ["redirect_from: /b/", "aliases: /old/"],
      ["redirect_from: ['/b/', '/old/']", "# aliases: /old/"],
    ],
    [["permalink: false"], ["# permalink: false", "draft: true"]],
    [
      ["permalink: false # 아직", "published: true"],
      ["# permalink: false # 아직", "published: true", "draft: true"],
    ],
    [
      ["permalink: false", "draft: true"],
      ["# permalink: false", "draft: true"],
    ],
  ])("says %j as %j", (before, after) => {
    expect(addressed(before).lines).toEqual(after);
  });

  it.each([
    "url: https://a.kr/b",
    "url: a.kr/b",
    "slug: a",
    "aliases: [다른 이름]",
    "permalink: /a/",
    "permalink: /:year/a/",
  ])("leaves %s alone", (line) => {
    expect(addressed([line])).toEqual({ lines: [line], reasons: [] });
  });

  it.each([
    [
      ["permalink: /:title/", "url: /2018/01/03/x"],
      ["# permalink: /:title/", "url: /2018/01/03/x", "permalink: '/2018/01/03/x/'"],
    ],
    [["permalink: /old/a/"], ["# permalink: /old/a/"]],
    [["url: my/x/"], ["url: my/x/", "permalink: '/my/x/'"]],
    [["url: https://a.kr/b"], ["url: https://a.kr/b"]],
  ])("says %j of Hugo's, to which a permalink is nothing, as %j", (before, after) => {
    expect(addressed(before, "hugo").lines).toEqual(after);
  });
});
