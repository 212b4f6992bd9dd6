import { describe, expect, it } from "vitest";
import { readHeading, readParagraph } from "../../../src/parse/sections/block-reading.ts";
import { blocksIn } from "../../../src/parse/visible/blocks.ts";
import { bodyOf } from "../../support/parse-body.ts";
import { plainLexicon } from "../../support/read-sections.ts";

function blockOf(markdown: string) {
  const body = bodyOf(markdown);
  const [block] = blocksIn(body.tokens, 0, body.tokens.length);
  if (block === undefined) throw new Error(`No block: ${markdown}`);
  return { body, block };
}

describe("readHeading", () => {
  it("gives a label's roles and the value behind it", () => {
    const { body, block } = blockOf("### 2. 키워드 : LG\n");
    expect(readHeading(body, block, plainLexicon)).toMatchObject({
      kind: "heading",
      form: { level: 3, numbered: true },
      value: { roles: ["keywords"], isEmpty: false, blocks: [{ kind: "paragraph", lines: [{ text: "LG" }] }] },
    });
  });

  it("takes the further lines of an underlined heading for its value", () => {
    const { body, block } = blockOf("요약\n올랐다\n===\n");
    expect(readHeading(body, block, plainLexicon)).toMatchObject({
      value: { blocks: [{ lines: [{ text: "올랐다" }] }] },
    });
  });

  it("gives a heading that names no section its form alone", () => {
    const { body, block } = blockOf("## 들어가며\n");
    expect(readHeading(body, block, plainLexicon)).toMatchObject({ form: { level: 2 }, value: null });
  });

  it("knows a label under which nothing stands yet", () => {
    const { body, block } = blockOf("## 요약 :\n");
    expect(readHeading(body, block, plainLexicon)).toMatchObject({ value: { isEmpty: true, blocks: [] } });
  });
});

describe("readParagraph", () => {
  it("gives each label of a paragraph its lines", () => {
    const { body, block } = blockOf("키워드: LG\n요약: 올랐다.\n또 올랐다.\n");
    expect(readParagraph(body, block, plainLexicon, "marked")).toMatchObject({
      kind: "labels",
      values: [
        { roles: ["keywords"], blocks: [{ lines: [{ text: "LG" }] }] },
        { roles: ["summary"], blocks: [{ lines: [{ text: "올랐다." }, { text: "또 올랐다." }] }] },
      ],
    });
  });

  it("leaves a paragraph that does not begin with a label alone", () => {
    const { body, block } = blockOf("글이다.\n요약: 올랐다.\n");
    expect(readParagraph(body, block, plainLexicon, "marked")).toEqual({ kind: "plain" });
  });
});
