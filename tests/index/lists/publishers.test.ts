import { describe, expect, it } from "vitest";
import { collectPublishers } from "../../../src/index/lists/publishers.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import type { SourceArticle } from "../../../src/model/note/source-article.ts";
import { studyNote } from "../../support/study-note.ts";

const nothing: SourceArticle = {
  headline: null,
  url: null,
  publisher: null,
  reporter: null,
  published: null,
  naver: null,
};
const naver = (oid: string, aid = "0000000001") => ({ naver: { oid, aid } });

function publishers(...articles: readonly Partial<SourceArticle>[]) {
  return collectPublishers(
    articles.map((article, index) => ({
      note: studyNote({ id: `note-${index}`, article: { ...nothing, ...article } }),
      permalink: permalinkOf(`/${index}/`),
    })),
  ).map(({ name, naverId, permalink, notes, articles: count }) => ({
    name,
    naverId,
    permalink,
    notes: notes.length,
    articles: count,
  }));
}

describe("collectPublishers", () => {
  it("joins different spellings by Naver's id, under the name used most", () => {
    const found = publishers(
      { publisher: "한경", ...naver("015") },
      { publisher: "한국경제", ...naver("015", "0000000002") },
      { publisher: "한국경제" },
    );
    expect(found).toEqual([
      { name: "한국경제", naverId: "015", permalink: "/sources/한국경제/", notes: 3, articles: 3 },
    ]);
  });

  it("joins a name to the number it is known for, where no note has both", () => {
    const found = publishers(
      { publisher: "한국 경제" },
      { publisher: "한국경제" },
      naver("015"),
      { publisher: "ytn" },
      naver("052"),
    );
    expect(found).toMatchObject([
      { name: "한국경제", naverId: "015", permalink: "/sources/한국경제/", notes: 2 },
      { name: "ytn", naverId: "052", permalink: "/sources/ytn/", notes: 2 },
      { name: "한국 경제", naverId: null, permalink: "/sources/한국-경제/" },
    ]);
  });

  it("gives newspapers of one name addresses of their own, the same in any order", () => {
    const articles = [
      { publisher: "한국경제", ...naver("215") },
      naver("015"),
      { publisher: "naver 999" },
      naver("999"),
    ];
    const addresses = publishers(...articles).map(({ naverId, permalink }) => `${naverId} ${permalink}`);
    expect(addresses.toSorted()).toEqual([
      "015 /sources/한국경제/",
      "215 /sources/한국경제-2/",
      "999 /sources/naver-999-2/",
      "null /sources/naver-999/",
    ]);
    const reversed = publishers(...articles.toReversed()).map(({ naverId, permalink }) => `${naverId} ${permalink}`);
    expect(reversed.toSorted()).toEqual(addresses.toSorted());
  });

  it("names a newspaper known only from a link, and leaves an unknown id as a number", () => {
    expect(publishers(naver("023"), naver("999"))).toMatchObject([
      { name: "조선일보", permalink: "/sources/조선일보/" },
      { name: null, naverId: "999", permalink: "/sources/naver-999/" },
    ]);
  });

  it("counts an article once, however many notes it has", () => {
    expect(publishers(naver("015"), naver("015"))).toMatchObject([{ notes: 2, articles: 1 }]);
  });

  it("counts an article once, however its address was typed, and two articles twice", () => {
    const typed = (...urls: readonly string[]) => publishers(...urls.map((url) => ({ publisher: "신문", url })));
    const [plain, tracked] = [
      "https://paper.example/view?id=1",
      "http://www.paper.example/view/?id=1&utm_source=naver",
    ];
    expect(typed(plain, tracked)).toMatchObject([{ notes: 2, articles: 1 }]);
    expect(typed(plain, "https://paper.example/view?id=2")).toMatchObject([{ notes: 2, articles: 2 }]);
    expect(typed("신문 3면", "신문 3면", "신문 4면")).toMatchObject([{ notes: 3, articles: 2 }]);
  });

  it("puts those with most notes first, then 가나다", () => {
    const found = publishers(
      { publisher: "한겨레" },
      { publisher: "경향신문" },
      { publisher: "중앙일보" },
      { publisher: "중앙일보" },
    );
    expect(found.map(({ name }) => name)).toEqual(["중앙일보", "경향신문", "한겨레"]);
  });

  it("leaves out notes without a newspaper", () => {
    expect(publishers({ headline: "기사" }, { publisher: " " })).toEqual([]);
  });

  it("gives look-alike names addresses of their own", () => {
    const found = publishers({ publisher: "한 겨레" }, { publisher: "한-겨레" });
    expect(new Set(found.map(({ permalink }) => permalink)).size).toBe(2);
  });
});
