import { describe, expect, it } from "vitest";
import { htmlOf } from "../../support/parse-body.ts";

describe("deepNesting", () => {
  it("leaves what a reader can follow as it is", () => {
    expect(htmlOf(`${"> ".repeat(10)}말`).match(/<blockquote>/gu)).toHaveLength(10);
  });

  it.each(["> ", "- ", "1. ", "> - "])("keeps every word under ten thousand of %j, marks and all", (mark) => {
    const html = htmlOf(`${mark.repeat(10_000)}**말** 끝\n\n다음`);
    expect(html).toContain("<strong>말</strong> 끝");
    expect(html).toContain("<p>다음</p>");
    expect(html.match(/<(?:blockquote|ul|ol)>/gu)?.length).toBeLessThan(50);
  });
});
