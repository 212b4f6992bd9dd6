import { describe, expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";
import type { NoteTold } from "../../support/study-note.ts";

const day = (text: string) => text as NonNullable<NoteTold["article"]>["published"];
const told: NoteTold = {
  id: "a",
  title: '</script><script>alert("새김")</script>',
  summary: "한 줄\u2028요약",
  categories: ["경제"],
  keywords: ["LG", "AI"],
  tags: ["AI"],
  article: {
    headline: "LG의 초거대 AI",
    url: "https://n.news.naver.com/article/015/0004640557",
    publisher: "한국경제",
    reporter: "이시은",
    published: day("2021-12-14"),
    naver: null,
  },
};

function thingsAt(permalink: string, config: Parameters<typeof renderedSite>[1], note: NoteTold = told) {
  const page = renderedSite([note], config).at(permalink);
  return Array.from(page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu), ([, text = ""]) =>
    JSON.parse(text),
  );
}

describe("the data for search engines", () => {
  it("describe a note as the student's text, based on the newspaper's", () => {
    const [posting] = thingsAt("/notes/a/", { origin: "https://example.com", basePath: "/repo/", author: "학생" });
    expect(posting).toEqual({
      "@context": "https://schema.org",
      "@type": "BlogPosting",
      headline: '</script><script>alert("새김")</script>',
      description: "한 줄 요약",
      url: "https://example.com/repo/notes/a/",
      datePublished: "2021-12-15T00:00:00+09:00",
      dateModified: "2021-12-15T00:00:00+09:00",
      inLanguage: "ko",
      author: { "@type": "Person", name: "학생" },
      keywords: ["LG", "AI"],
      isBasedOn: {
        "@type": "NewsArticle",
        headline: "LG의 초거대 AI",
        url: "https://n.news.naver.com/article/015/0004640557",
        datePublished: "2021-12-14",
        author: { "@type": "Person", name: "이시은" },
        publisher: { "@type": "Organization", name: "한국경제" },
      },
    });
  });

  it("cannot be ended by any word in them", () => {
    const page = renderedSite([told]).at("/notes/a/");
    expect(page.match(/<script/gu)).toHaveLength(2);
    expect(page).toContain('"headline":"\\u003c/script\\u003e\\u003cscript\\u003ealert(\\"새김\\")');
  });

  it("say the way to a note, a term and a month, by whole addresses or not at all", () => {
    const origin = "https://example.com";
    const wayTo = (permalink: string) =>
      thingsAt(permalink, { origin, title: "새김" })
        .find((thing) => thing["@type"] === "BreadcrumbList")
        ?.itemListElement.map(({ item }: { item: string }) => decodeURI(item).replace(origin, ""));
    expect(wayTo("/notes/a/")).toEqual(["/", "/categories/경제/", "/notes/a/"]);
    expect(wayTo("/keywords/lg/")).toEqual(["/", "/keywords/", "/keywords/lg/"]);
    expect(wayTo("/archive/2021/12/")).toEqual(["/", "/archive/", "/archive/2021/", "/archive/2021/12/"]);
    expect(thingsAt("/notes/a/", {}).map((thing) => thing["@type"])).toEqual(["BlogPosting"]);
  });

  it("describe the site on its front page", () => {
    expect(thingsAt("/", { title: "새김", origin: "https://example.com" })[0]).toMatchObject({
      "@type": "WebSite",
      name: "새김",
      url: "https://example.com/",
    });
  });

  it("claim no article a note does not name, and say nothing of a note in no list", () => {
    const { article: _article, ...own } = told;
    expect(thingsAt("/notes/a/", {}, own)[0]).not.toHaveProperty("isBasedOn");
    expect(thingsAt("/notes/a/", {}, { ...told, frontMatter: { unlisted: true } })).toEqual([]);
  });
});
