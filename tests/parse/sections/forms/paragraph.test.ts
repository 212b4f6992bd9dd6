import { describe, expect, it } from "vitest";
import { readParagraph } from "../../../../src/parse/sections/forms/paragraph.ts";
import { blocksIn } from "../../../../src/parse/visible/blocks.ts";
import { bodyWithLexicon } from "../../../support/read-sections.ts";

function blockOf(markdown: string) {
  const body = bodyWithLexicon(markdown);
  const [block] = blocksIn(body.tokens, 0, body.tokens.length);
  if (block === undefined) throw new Error(`No block: ${markdown}`);
  return { body, block };
}

describe("readParagraph", () => {
  it("gives each label of a paragraph its lines", () => {
    const { body, block } = blockOf("키워드: LG\n요약: 올랐다.\n또 올랐다.\n");
    expect(readParagraph(body, { block, labelStyle: "marked", within: null, article: null })).toMatchObject({
      kind: "labels",
      values: [
        { roles: ["keywords"], blocks: [{ lines: [{ text: "LG" }] }] },
        { roles: ["summary"], blocks: [{ lines: [{ text: "올랐다." }, { text: "또 올랐다." }] }] },
      ],
    });
  });

  it("leaves a paragraph that does not begin with a label alone", () => {
    const { body, block } = blockOf("글이다.\n요약: 올랐다.\n");
    expect(readParagraph(body, { block, labelStyle: "marked", within: null, article: null })).toEqual({
      kind: "plain",
    });
  });

  it("reads labels below a title in no section, unless the article is withheld, whose words it may be", () => {
    const read = (markdown: string, isWithheld: boolean) => {
      const { body, block } = blockOf(markdown);
      const standing = { block, labelStyle: "marked", within: null, article: null } as const;
      return readParagraph(body, standing, { isWithheld }).kind;
    };
    for (const title of ["금리 동결 소식", "📰 첫 번째 기사"]) {
      const markdown = `${title}\n키워드: LG\n요약: 올랐다.\n`;
      expect([read(markdown, false), read(markdown, true)]).toEqual(["labels", "plain"]);
    }
  });
});
