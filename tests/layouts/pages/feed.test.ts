import { describe, expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";
import { day, placed } from "../../support/study-note.ts";
import { childrenNamed, type XmlElement, xmlRoot } from "../../support/xml-elements.ts";

const notes = [
  { id: "2021-12-15-금리", date: "2021-12-15", title: "<금리> & \u0001'돈'", summary: "요약", tags: ["경제"] },
  { id: "b", date: "2021-12-01", frontMatter: { lastModified: placed({ day: day("2022-02-03"), time: null }) } },
];

const feedOf = (config: Parameters<typeof renderedSite>[1], told = notes): XmlElement =>
  xmlRoot(renderedSite(told, config).at("/feed.xml"));
const textOf = (element: XmlElement | undefined, name: string) =>
  element === undefined ? null : (childrenNamed(element, name)[0]?.text ?? null);
const linksOf = (element: XmlElement) => childrenNamed(element, "link").map(({ attributes }) => attributes["href"]);

describe("the feed", () => {
  const config = { title: "공부 노트", author: "학생", origin: "https://example.com", basePath: "/repo/" };

  it("has what RFC 4287 asks of a feed", () => {
    const feed = feedOf(config);
    expect(feed.name).toBe("feed");
    expect(feed.attributes["xmlns"]).toBe("http://www.w3.org/2005/Atom");
    expect(textOf(feed, "id")).toBe("tag:example.com,2000:/repo/feed.xml");
    expect(textOf(feed, "title")).toBe("공부 노트");
    expect(textOf(childrenNamed(feed, "author")[0], "name")).toBe("학생");
    expect(linksOf(feed)).toEqual(["https://example.com/repo/feed.xml", "https://example.com/repo/"]);
  });

  it("has an entry a note, with an id that stays, whole addresses and the author's words", () => {
    const [entry, ...more] = childrenNamed(feedOf(config), "entry");
    expect(more).toHaveLength(1);
    expect(textOf(entry, "id")).toBe("tag:example.com,2021-12-15:/repo/2021-12-15-%EA%B8%88%EB%A6%AC");
    expect(textOf(entry, "title")).toBe("<금리> & '돈'");
    expect(textOf(entry, "summary")).toBe("요약");
    expect(textOf(entry, "content")).toBe("<p><strong>요약</strong></p>");
    expect(textOf(entry, "published")).toBe("2021-12-15T00:00:00+09:00");
    expect(entry === undefined ? [] : linksOf(entry)).toEqual([
      "https://example.com/repo/notes/2021-12-15-%EA%B8%88%EB%A6%AC/",
    ]);
  });

  it("was updated when the note that changed last was", () => {
    expect(textOf(feedOf(config), "updated")).toBe("2022-02-03T00:00:00+09:00");
  });

  it("is still valid without an origin: its links are paths, its ids name no real host", () => {
    const feed = feedOf({ basePath: "/repo/" });
    expect(textOf(feed, "id")).toBe("tag:site.invalid,2000:/repo/feed.xml");
    expect(linksOf(feed)).toEqual(["/repo/feed.xml", "/repo/"]);
  });

  it("is still valid without a note", () => {
    expect(textOf(feedOf({}, []), "updated")).toBe("1970-01-01T00:00:00Z");
  });
});

it("explains its purpose to people who open the file itself", () => {
  expect(renderedSite([]).at("/feed.xml")).toMatch(
    /^<\?xml [^>]*\?>\n<!-- 피드 리더가 읽는 파일입니다\. [^-]* -->\n<feed /u,
  );
});
