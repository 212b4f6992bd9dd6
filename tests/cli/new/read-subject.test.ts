import { describe, expect, it } from "vitest";
import { readSubject } from "../../../src/cli/new/read-subject.ts";

const read = (title: string | null, url: string | null = null) => {
  const subject = readSubject({ title, url });
  return { title: subject.title.value, link: subject.link.value?.href ?? null };
};

describe("readSubject", () => {
  it.each([
    [null, null, { title: null, link: null }],
    ["금리", null, { title: "금리", link: null }],
    ["금리\n왜", "n.news.naver.com/x", { title: "금리 왜", link: "https://n.news.naver.com/x" }],
    ["https://paper.example/1", null, { title: null, link: "https://paper.example/1" }],
    [
      "https://paper.example/1",
      "https://paper.example/2",
      { title: "https://paper.example/1", link: "https://paper.example/2" },
    ],
    ["https://paper.example/1 를 읽고", null, { title: "https://paper.example/1 를 읽고", link: null }],
  ] as const)("reads the title %j with the link %j", (title, url, subject) => {
    expect(read(title, url)).toEqual(subject);
  });

  it("reports a blank title, an endless one, and an invalid link", () => {
    expect(readSubject({ title: " \n", url: null }).title.problems).toEqual([{ kind: "blank-title" }]);
    expect(readSubject({ title: "가".repeat(2001), url: null }).title.problems).toEqual([
      { kind: "long-text", what: "title", limit: 2000 },
    ]);
    expect(readSubject({ title: null, url: "금리" }).link.problems).toEqual([{ kind: "wrong-link", typed: "금리" }]);
    expect(readSubject({ title: "https://", url: null }).link.problems).toEqual([]);
  });
});
