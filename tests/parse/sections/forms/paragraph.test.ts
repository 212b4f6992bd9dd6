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
    expect(readParagraph(body, { block, labelStyle: "marked" })).toMatchObject({
      kind: "labels",
      values: [
        { roles: ["keywords"], blocks: [{ lines: [{ text: "LG" }] }] },
        { roles: ["summary"], blocks: [{ lines: [{ text: "올랐다." }, { text: "또 올랐다." }] }] },
      ],
    });
  });

  it("leaves a paragraph that does not begin with a label alone", () => {
    const { body, block } = blockOf("글이다.\n요약: 올랐다.\n");
    expect(readParagraph(body, { block, labelStyle: "marked" })).toEqual({
      kind: "plain",
    });
  });
});
