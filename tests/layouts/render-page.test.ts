import { describe, expect, it } from "vitest";
import { themeStart } from "../../layouts/documents/theme-start.ts";
import { costGrowth, nearlyLinear } from "../support/cost-growth.ts";
import { renderedSite } from "../support/rendered-site.ts";
import { placed, question, somewhere } from "../support/study-note.ts";

const hostile = `"><script>alert('새김')</script>&amp;`;
const kinds = [
  "home",
  "note",
  "taxonomy",
  "term",
  "archive",
  "archive-year",
  "archive-month",
  "questions",
  "answered-questions",
  "highlights",
  "pen",
  "sources",
  "publisher",
  "glossary",
  "statistics",
  "not-found",
] as const;
/** Enough to need pages of their own. */
const manyAnswered = Array.from({ length: 25 }, (_, index) =>
  question({ id: `answered-${index}`, text: hostile, state: "answered", answer: hostile }),
);
const site = renderedSite(
  [
    {
      title: hostile,
      subtitle: hostile,
      summary: hostile,
      categories: [hostile],
      tags: [hostile],
      keywords: [hostile],
      reflection: placed(hostile),
      terms: [placed({ term: hostile, definition: hostile })],
      questions: [question({ text: hostile, answer: hostile }), question({ id: "r", text: hostile }), ...manyAnswered],
      highlights: [{ color: hostile, text: hostile, place: somewhere }],
      article: {
        headline: "x",
        url: `https://x.example/${hostile}`,
        publisher: hostile,
        reporter: hostile,
        published: null,
        naver: null,
      },
    },
    { id: "b", date: "2021-12-14", title: hostile, tags: [hostile] },
  ],
  {
    title: hostile,
    description: hostile,
    author: hostile,
    origin: "https://example.com",
    highlightLegend: { [hostile]: hostile },
  },
);

describe.each(kinds)("a page of kind %s", (kind) => {
  const pages = site.ofKind(kind).map(({ text }) => text);

  it("exists in the site the test looks at", () => {
    expect(pages.length).toBeGreaterThan(0);
  });

  it("shows hostile words as words", () => {
    for (const page of pages) {
      const known = [`<script>${themeStart}</script>`, '<script type="application/ld+json">'];
      expect(known.reduce((text, script) => text.replaceAll(script, ""), page)).not.toMatch(/<script/u);
      expect(page).toContain("&lt;script&gt;alert(&#39;새김&#39;)&lt;/script&gt;&amp;amp;");
    }
  });

  it("has one main heading, one main landmark, a header, a footer and a menu with a name", () => {
    for (const page of pages) {
      expect(page.match(/<h1[ >]/gu)).toHaveLength(1);
      expect(page.match(/<main id="Content"/gu)).toHaveLength(1);
      expect(page.match(/<header class="masthead/gu)).toHaveLength(1);
      expect(page.match(/<footer class="colophon/gu)).toHaveLength(1);
      expect(page).toContain('<nav class="menu" aria-label="주 메뉴">');
    }
  });
});

describe("renderPage", () => {
  it("speaks English where the site does", () => {
    const english = renderedSite([{ questions: [question()] }], { language: "en" });
    for (const kind of kinds) {
      for (const { text } of english.ofKind(kind)) {
        expect(text).toContain('<html lang="en">');
        expect(text).toContain("Skip to content");
      }
    }
  });

  it("renders a site without a note", () => {
    const empty = renderedSite([]);
    expect(empty.at("/")).toContain("아직 쓴 노트가 없습니다");
    expect(empty.at("/questions/")).toContain("아직 적어 둔 궁금한 점이 없습니다");
    expect(empty.at("/tags/")).toContain("아직 붙인 태그가 없습니다");
    expect(empty.at("/archive/")).toContain("아직 쓴 노트가 없습니다");
  });

  it("links below the base path everywhere", () => {
    const notes = [
      { tags: ["초거대 AI"], keywords: ["LG"], questions: [question()] },
      { id: "b", date: "2021-11-01" },
    ];
    const below = renderedSite(notes, { basePath: "/repo/" });
    for (const kind of kinds) {
      for (const { text } of below.ofKind(kind)) {
        const addresses = [...text.matchAll(/ (?:href|src)="(\/[^"]*)"/gu)].map(([, address]) => address);
        expect(addresses.filter((address) => !address?.startsWith("/repo/"))).toEqual([]);
      }
    }
  });

  it("publishes the notes and their schema as JSON", () => {
    expect(JSON.parse(site.at("/notes.json"))).toMatchObject({ schema: 1, notes: [{ title: hostile }, { id: "b" }] });
    expect(JSON.parse(site.at("/notes.schema.json"))).toHaveProperty("$schema");
  });

  it("renders many notes at a cost that grows with their number alone", () => {
    const render = (count: number) => {
      const notes = Array.from({ length: count }, (_, index) => ({ id: `n${index}`, keywords: ["금리"] }));
      expect(renderedSite(notes).ofKind("note")).toHaveLength(count);
    };
    expect(costGrowth(render, 250)).toBeLessThan(nearlyLinear);
  }, 60_000);
});
