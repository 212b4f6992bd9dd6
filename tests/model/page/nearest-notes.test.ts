import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NamedNote, nearestNotes, wordsOfAddress } from "../../../src/model/page/nearest-notes.ts";

const notes: readonly NamedNote[] = [
  { url: "/repo/notes/2021-12-15-lg-exaone/", title: `"알파고는 바보 수준"…LG의 '초거대 AI' 개발`, date: "2021-12-15" },
  { url: "/repo/notes/2022-01-07-exchange-rate/", title: "환율이 오르면", date: "2022-01-07" },
  { url: "/repo/notes/2022-01-07-기준금리/", title: "기준금리 동결", date: "2022-01-07" },
];

const suggested = (address: string) => nearestNotes(address, notes).map(({ url }) => url.split("/").at(-2));

describe("nearestNotes", () => {
  it.each([
    ["a slip of the fingers", "/repo/notes/2021-12-15-lg-exoane/", "2021-12-15-lg-exaone"],
    ["the address of another kind of blog", "/doc/2021/12/15/lg-exaone.html", "2021-12-15-lg-exaone"],
    ["a name without its day", "/exchange-rate", "2022-01-07-exchange-rate"],
    ["words of the title", "/repo/초거대-ai-개발/", "2021-12-15-lg-exaone"],
    ["Hangul as a browser sends it", encodeURI("/repo/notes/기준-금리/"), "2022-01-07-기준금리"],
    ["decomposed Hangul", "/repo/notes/기준금리/".normalize("NFD"), "2022-01-07-기준금리"],
  ])("finds the note behind %s", (_what, address, id) => {
    expect(suggested(address)[0]).toBe(id);
  });

  it("puts first which of a day's notes is spelled alike, and still names the others", () => {
    expect(suggested("/2022/1/7/exchange.html")).toEqual(["2022-01-07-exchange-rate", "2022-01-07-기준금리"]);
  });

  it.each([
    ["a word of the title", "/tags/환율/", ["2022-01-07-exchange-rate"]],
    ["letters by chance", "/contact", []],
    ["another part of a series", "/series-of-notes-9/", []],
    ["another year", "/archives/2023/", []],
  ])("distinguishes the intended note from one that is similar by chance: %s", (_what, address, ids) => {
    const series = { url: "/notes/series-of-notes-2/", title: "연재 2", date: "2022-02-02" };
    const account = { url: "/notes/current-account/", title: "2022년 경상수지", date: "2022-03-04" };
    const found = nearestNotes(address, [...notes, series, account]);
    expect(found.map(({ url }) => url.split("/").at(-2))).toEqual(ids);
  });

  it.each([
    ["/about/", []],
    ["/posts/", []],
    ["/post", []],
    ["/tag/how-to/", []],
    ["/what-about-rust/", ["2024-02-02-rust"]],
    ["/2024/03/03/post-3.html", ["2024-03-03-post-3"]],
  ])("reads no more into %s than it says", (address, ids) => {
    const others = [
      { url: "/notes/2024-01-01-mix-1/", title: "How to Say Everything About Words", date: "2024-01-01" },
      { url: "/notes/2024-02-02-rust/", title: "Rust 소유권", date: "2024-02-02" },
      { url: "/notes/2024-03-03-post-3/", title: "환율", date: "2024-03-03" },
      { url: "/notes/2024-04-04-post-4/", title: "금리", date: "2024-04-04" },
    ];
    expect(nearestNotes(address, others).map(({ url }) => url.split("/").at(-2))).toEqual(ids);
  });

  it("finds a note that is itself named as a part of a blog is", () => {
    const about = { url: "/notes/2024-01-01-about/", title: "이 블로그는", date: "2024-01-01" };
    const posts = { url: "/notes/2024-01-02-a/", title: "Posts", date: "2024-01-02" };
    expect(nearestNotes("/about/", [about, posts])).toEqual([about]);
    expect(nearestNotes("/posts/", [about, posts])).toEqual([posts]);
  });

  it.each(["/", "", "/wp-login.php", "/repo/zzz/", "/repo/notes/", "/%E0%A4%A/"])(
    "suggests nothing for %j",
    (address) => {
      expect(suggested(address)).toEqual([]);
    },
  );

  it("suggests a handful of many, and is not slowed by a long address", () => {
    const many = Array.from({ length: 3000 }, (_, number) => ({
      url: `/note-${number}/`,
      title: "같은 제목",
      date: "2021-12-15",
    }));
    expect(nearestNotes("/같은-제목/", many)).toHaveLength(5);
    expect(nearestNotes(`/${"가나".repeat(100_000)}/`, many)).toEqual([]);
  });

  it("throws at no address", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (address) => nearestNotes(address, notes).length <= 5));
  });
});

it.each([
  ["/doc/2021/12/15/2021-12-15-lg-exaone.html", "lg exaone"],
  ["/tags/%EC%B4%88%EA%B1%B0%EB%8C%80_AI/", "초거대 AI"],
  ["/wp-login.php", "wp login"],
  ["/%E0%A4%A/", "%E0%A4%A"],
  ["/", ""],
])("the words of %s are what somebody looked for", (address, words) => {
  expect(wordsOfAddress(address)).toBe(words);
});
