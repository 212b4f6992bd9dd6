import { describe, expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";

const notes = [{ id: "금리-노트", date: "2021-12-15", title: "금리", summary: "요약", tags: ["경제"] }];
const feedAt = (permalink: string, config: Parameters<typeof renderedSite>[1]) =>
  JSON.parse(renderedSite(notes, config).at(permalink));

describe("the JSON feed", () => {
  const config = { title: "공부 노트", author: "학생", origin: "https://example.com", basePath: "/repo/" };

  it("has what version 1.1 asks of a feed and of an item", () => {
    expect(feedAt("/feed.json", config)).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "공부 노트",
      home_page_url: "https://example.com/repo/",
      feed_url: "https://example.com/repo/feed.json",
      authors: [{ name: "학생" }],
      items: [
        {
          url: "https://example.com/repo/notes/%EA%B8%88%EB%A6%AC-%EB%85%B8%ED%8A%B8/",
          title: "금리",
          summary: "요약",
          content_html: "<p><strong>요약</strong></p>",
          date_published: "2021-12-15T00:00:00+09:00",
          tags: ["경제"],
        },
      ],
    });
  });

  it("says the same as the Atom feed beside it", () => {
    const atom = renderedSite(notes, config).at("/feed.xml");
    expect(atom).toContain(`<id>${feedAt("/feed.json", config).items[0].id}</id>`);
  });

  it("of a term is named after it and leads to its page", () => {
    const feed = feedAt("/tags/경제/feed.json", config);
    expect(feed).toMatchObject({
      title: "경제 노트 · 공부 노트",
      home_page_url: "https://example.com/repo/tags/%EA%B2%BD%EC%A0%9C/",
    });
    expect(renderedSite(notes, config).at("/tags/경제/feed.xml")).toContain("<title>경제 노트 · 공부 노트</title>");
  });

  it("is still JSON without an origin and without a note", () => {
    expect(JSON.parse(renderedSite([]).at("/feed.json"))).toMatchObject({ feed_url: "/feed.json", items: [] });
  });
});
