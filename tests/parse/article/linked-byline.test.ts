import { describe, expect, it } from "vitest";
import { articleLines } from "../../../src/parse/article/article-lines.ts";
import { readLinkedByline } from "../../../src/parse/article/linked-byline.ts";
import { bodyOf } from "../../support/parse-body.ts";

function readingOf(text: string) {
  const [line] = articleLines(bodyOf(text).tokens);
  if (line === undefined) throw new Error(`No line in: ${text}`);
  const { byline, headline } = readLinkedByline(line);
  return [headline, byline?.publisher ?? null, byline?.published ?? null];
}

describe("readLinkedByline", () => {
  it.each([
    ["출처: [인플레의 역습](https://example.com/a) 매일경제 2026.11.03", "인플레의 역습", "매일경제", "2026-11-03"],
    ["출처: [국민연금 개편](https://example.com/a) 한국경제 2026.11.01(일)", "국민연금 개편", "한국경제", "2026-11-01"],
    ["[인플레의 역습](https://example.com/a) 매일경제 2026.11.03", "인플레의 역습", "매일경제", "2026-11-03"],
    ["출처: [인플레의 역습](https://example.com/a)", "인플레의 역습", null, null],
    ["출처: [매일경제](https://example.com/a) 2026.11.03", null, "매일경제", "2026-11-03"],
    ["출처: [블로그](https://example.com/a)", null, "블로그", null],
    ["출처: [The Verge](https://example.com/a)", null, "The Verge", null],
    ["[링크](https://example.com/a) 26.11.03. 매일경제", null, "매일경제", "2026-11-03"],
    ["출처: 매일경제 2026.11.03 https://example.com/a", null, "매일경제", "2026-11-03"],
  ])("reads %s", (text, ...said) => {
    expect(readingOf(text)).toEqual(said);
  });
});
