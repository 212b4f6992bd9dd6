import { describe, expect, it } from "vitest";
import { htmlOf } from "../../../support/parse-body.ts";

describe("usedReferences", () => {
  it.each([
    "[가]\n\n[가]: /a",
    "[글][가]\n\n[가]: https://a.b '제목'",
    "[가 나]\n\n[가  나]: #a",
    "[Ab]\n\n[aB]: <a b>",
    "[가]\n\n[가]:\n/a",
    "> [가]: /a\n\n[가]",
  ])("reads the definition of a link that is used: %j", (text) => {
    expect(htmlOf(text)).toContain("<a href=");
    expect(htmlOf(text)).not.toContain("]:");
  });

  it.each([
    "[가] 다\n\n[가]: https://a.b\n[나]: https://c.d '제목'",
    "[가] 다\n\n[나]: /c\n[라]: <./d>\n[가]: https://a.b",
    "> [가] 다\n>\n> [나]: /c\n> [가]: https://a.b",
  ])("treats a line among used link definitions as one: %j", (text) => {
    expect(htmlOf(text)).toMatch(
      /^(?:<blockquote>\n)?<p><a href="https:\/\/a\.b" rel="noopener">가<\/a> 다<\/p>\n(?:<\/blockquote>\n)?$/u,
    );
  });

  it.each([
    ["[가]: https://a.b\n[나]: https://c.d", "[나]: "],
    ["[가]\n\n[가]: https://a.b\n\n[나]: https://c.d", "[나]: "],
    ["[가]\n\n[가]: https://a.b\n[나]: https://c.d 설명", "설명"],
    ["[가]\n\n[가]: https://a.b\n[나]: 설명", "설명"],
    ["[용어]: 설명", "[용어]: 설명"],
    ["[용어]: 설명\n\n[용어] 다시", "[용어]: 설명"],
    ["[링크]: https://a.b/c", "https://a.b/c</a>"],
    ["가[^1]\n\n[^1]: https://a.b/c", "https://a.b/c</a>"],
    ["[가]:\n나\n\n[가]", "나"],
  ])("hides no words of %j", (text, shown) => {
    expect(htmlOf(text)).toContain(shown);
  });
});
