import { describe, expect, it } from "vitest";
import { meantSource } from "../../../../src/parse/front-matter/fields/meant-source.ts";
import { decodeSource } from "../../../../src/parse/front-matter/fields/source.ts";
import { fieldIn, readLines, seen } from "../../../support/front-matter.ts";

describe("A source that is no parts", () => {
  it.each([
    ["source: 한국경제", "{ publisher: 한국경제 }"],
    ["source: '한국경제: https://a.kr/1?a=1'", "{ publisher: 한국경제, url: https://a.kr/1?a=1 }"],
    ["source: 한국경제 https://a.kr/1", "{ publisher: 한국경제, url: https://a.kr/1 }"],
    ["source: 한국경제(https://a.kr/1)", "{ publisher: 한국경제, url: https://a.kr/1 }"],
    ["source: '[한국경제](https://a.kr/1)'", "{ publisher: 한국경제, url: https://a.kr/1 }"],
    ["source: '[금리를 또 올렸다](https://a.kr/1)'", "{ headline: 금리를 또 올렸다, url: https://a.kr/1 }"],
    [
      "source: '[금리를 또 올렸다](https://a.kr/1) 한국경제'",
      "{ headline: 금리를 또 올렸다, publisher: 한국경제, url: https://a.kr/1 }",
    ],
    ["source: '한국경제, 홍길동 기자'", "{ publisher: 한국경제, reporter: 홍길동 }"],
    ["source: 한국경제 2026.03.05", "{ publisher: 한국경제, published: 2026-03-05 }"],
    ["source: [한국경제, 'https://a.kr/1']", "{ publisher: 한국경제, url: https://a.kr/1 }"],
    ["source:\n- 한국경제\n- 홍길동 기자", "{ publisher: 한국경제, reporter: 홍길동 }"],
    ["source: 위키백과 (금리)", "{ headline: 위키백과 (금리) }"],
    ["source: '(수정) 금리'", "{ headline: (수정) 금리 }"],
    ["source: '<https://a.kr/(1)>'", "{ url: https://a.kr/(1) }"],
    ["source: 그 신문, 이 신문, 저 신문", "{ headline: '그 신문, 이 신문, 저 신문' }"],
  ])("%j is offered as %j", (yaml, offered) => {
    expect(meantSource(fieldIn(yaml).node)).toBe(offered);
    expect(decodeSource(fieldIn(`source: ${offered}`), "Asia/Seoul").diagnostics).toEqual([]);
  });

  it.each(["source: 7", "source: 금리 <!-- 비밀 -->", "source: []", "source: true"])(
    "%j says nothing, and an example names no reporter",
    (yaml) => {
      expect(meantSource(fieldIn(yaml).node)).toBe("{ publisher: 한국경제, url: https://… }");
    },
  );

  it.each(["source: 한국경제: https://a.kr/1", "source: [한국경제](https://a.kr/1)"])(
    "%j is not put in quotes, which would be refused too",
    (line) => {
      const { diagnostics } = readLines("title: 금리", line);
      expect(seen(diagnostics)).toEqual([expect.stringContaining("front-matter-wrong-kind")]);
      expect(diagnostics[0]?.facts).toMatchObject({
        examples: ["source: { publisher: 한국경제, url: https://a.kr/1 }"],
      });
    },
  );
});
