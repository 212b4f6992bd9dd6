import { describe, expect, it } from "vitest";
import { readParagraph } from "../../../src/parse/sections/forms/paragraph.ts";
import { labelRuns } from "../../../src/parse/sections/label-runs.ts";
import type { Block } from "../../../src/parse/visible/blocks.ts";
import { bodyWithLexicon } from "../../support/read-sections.ts";

/** The labels that are in a run, each with what follows the run. */
function runs(markdown: string, isWithheld = false): readonly string[] {
  const body = bodyWithLexicon(markdown);
  const labelsOf = (block: Block) => {
    const reading = block.type === "paragraph" ? readParagraph(body, { block, labelStyle: "marked" }) : null;
    return reading?.kind === "labels" ? reading : null;
  };
  const found = labelRuns(body, labelsOf, { isWithheld });
  return [...found].map(([start, { kind, level }]) => `${body.tokens[start + 1]?.content}>${kind}${level || ""}`);
}

describe("labelRuns", () => {
  it("finds the labels with which a note ends", () => {
    expect(runs("글\n\n키워드: 가\n\n요약: 나")).toEqual(["키워드: 가>end", "요약: 나>end"]);
    expect(runs("글\n\n키워드: 가\n\n### 다음\n\n글")).toEqual(["키워드: 가>heading3"]);
    expect(runs("글\n\n키워드: 가\n\n---\n\n글")).toEqual(["키워드: 가>rule"]);
    expect(runs("글\n\n키워드: 가[^1]\n\n[^1]: 나")).toEqual(["키워드: 가[^1]>end"]);
  });

  it("skips a label in the middle of other text", () => {
    expect(runs("질문: 왜?\n\n답변: 그냥.\n\n키워드: 가")).toEqual(["키워드: 가>end"]);
    expect(runs("요약: 가\n\n더 있다.")).toEqual([]);
  });

  it("lets a label alone on its line, the last of several and those behind a rule have more text", () => {
    expect(runs("**요약**\n\n가\n\n나")).toEqual(["**요약**>end"]);
    expect(runs("키워드: 가\n\n요약: 나\n\n다")).toEqual(["키워드: 가>end", "요약: 나>end"]);
    expect(runs("글\n\n---\n\n요약: 나\n\n다\n\n키워드: 가")).toEqual(["요약: 나>end", "키워드: 가>end"]);
  });

  it("skips a source line between labels", () => {
    expect(runs("키워드: 가\n\n출처: 한국은행\n\n요약: 나")).toEqual(["키워드: 가>end", "요약: 나>end"]);
  });

  it("goes on over names of the writer's own that are typed like a first one no article has", () => {
    const bold = "**키워드** : 가\n\n**밑줄 친 문장**\n\n나\n\n**요약** : 다";
    expect(runs(bold)).toEqual(["**키워드** : 가>end", "**요약** : 다>end"]);
    expect(runs("[키워드] 가\n\n[밑줄] 나\n\n[요약] 다")).toEqual(["[키워드] 가>end", "[요약] 다>end"]);
    expect(runs(bold, true)).toEqual(["**요약** : 다>end"]);
    expect(runs("**질문** : 가\n\n**총재** : 나\n\n**요약** : 다")).toEqual(["**요약** : 다>end"]);
    expect(runs("키워드 : 가\n\n**밑줄**\n\n나\n\n**요약** : 다")).toEqual(["**요약** : 다>end"]);
  });
});
