import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { defaultConfig } from "../../src/site/config/default-config.ts";
import { findStudied } from "../../src/writing/find-studied.ts";

const about = (name: string, body: string) => ({
  path: `posts/2021-12-01-${name}.md` as SourcePath,
  text: `---\ntitle: x\n---\n\n# 기사\n\n## 제목\n${body}\n`,
});

const files = [
  about("naver", "[링크](https://news.naver.com/main/read.naver?mode=LPOD&oid=015&aid=0004640557)"),
  about("paper", "원문: https://www.paper.example/news/1/?utm_source=x"),
  about("hangul", "[링크](https://한국.example/기사/1)"),
  about("mention", "[링크](https://other.example/a)\n\n본문에서 https://mentioned.example/b 를 보라고 한다."),
];

const find = (...addresses: readonly string[]) => findStudied(files, addresses, defaultConfig("ko"))?.path ?? null;

describe("findStudied", () => {
  it.each([
    ["https://n.news.naver.com/mnews/article/015/0004640557?sid=105", "naver"],
    ["http://paper.example/news/1", "paper"],
    ["https://xn--3e0b707e.example/기사/1/", "hangul"],
  ])("finds the note about %s", (address, name) => {
    expect(find("https://nobody.example/", address)).toBe(`posts/2021-12-01-${name}.md`);
  });

  it("accepts no address that a note only mentions, and no other article of the same newspaper", () => {
    expect(find("https://mentioned.example/b")).toBeNull();
    expect(find("https://paper.example/news/2")).toBeNull();
    expect(find()).toBeNull();
    expect(find("no address")).toBeNull();
  });
});
