import { describe, expect, it } from "vitest";
import type { HeadingForm } from "../../../src/parse/article/article-extent.ts";
import type { BlockReading } from "../../../src/parse/sections/block-reading.ts";
import { judgeBlock, readByForm } from "../../../src/parse/sections/judge-block.ts";
import { withoutArticlesOwn } from "../../../src/parse/sections/judgements/articles-own.ts";
import { withoutDividingLabels } from "../../../src/parse/sections/judgements/dividing-labels.ts";
import { withDoubtfulHeading } from "../../../src/parse/sections/judgements/doubtful-heading.ts";
import { withoutEnclosedHeading } from "../../../src/parse/sections/judgements/enclosed-heading.ts";
import { withReach } from "../../../src/parse/sections/judgements/label-reach.ts";
import { withoutWordlessHeading } from "../../../src/parse/sections/judgements/wordless-heading.ts";
import { type NoteOutline, noteOutline } from "../../../src/parse/sections/note-outline.ts";
import { textWithoutLabel } from "../../../src/parse/sections/open-section.ts";
import { blocksIn } from "../../../src/parse/visible/blocks.ts";
import { bodyWithLexicon } from "../../support/read-sections.ts";

const article: HeadingForm = { level: 1, underlined: false, numbered: true };

/** A reader of a text and the standing of its first block, below an article if there is one. */
function met(markdown: string, around: HeadingForm | null = null) {
  const body = bodyWithLexicon(markdown);
  const [block] = blocksIn(body.tokens, 0, body.tokens.length);
  if (block === undefined) throw new Error(`No block: ${markdown}`);
  const outline: NoteOutline = noteOutline(body, () => null, { isWithheld: false });
  const reader = {
    body,
    outline,
    enclosed: new Set<number>(),
    unmarked: new Set<number>(),
    isWithheld: false,
    sectionsInside: () => [],
  };
  const standing = { block, labelStyle: "marked", before: null, open: null, within: null, article: around } as const;
  return { reader, standing };
}

/** What only headings and labels are judged by. */
const judgementsOfNames = [
  withoutDividingLabels,
  withoutEnclosedHeading,
  withoutArticlesOwn,
  withoutWordlessHeading,
  withDoubtfulHeading,
  withReach,
];

describe("judgeBlock", () => {
  it("judges a label outside everything by its form, and how far it goes", () => {
    const { reader, standing } = met("**요약**: 올랐다");
    const said = { kind: "labels", values: [{ roles: ["summary"] }] };
    expect(readByForm(reader, standing)).toMatchObject(said);
    expect(judgeBlock(reader, standing)).toMatchObject({ ...said, reach: "section" });
  });

  it("judges a heading inside an element before asking whose it is", () => {
    const { reader, standing } = met("### 요약\n\n글\n\n## 2. 요약");
    expect(judgeBlock(reader, standing)).toMatchObject({ kind: "heading", value: { roles: ["summary"] } });
    expect(judgeBlock({ ...reader, enclosed: new Set([0]) }, standing)).toEqual({ kind: "plain" });
  });

  it("leaves to an article what the writer names elsewhere", () => {
    const label = met("요약: 남의 말\n\n## 2. 요약", article);
    expect(judgeBlock(label.reader, label.standing)).toEqual({ kind: "plain" });
    const heading = met("### 요약\n\n남의 말\n\n# 2. 요약", article);
    expect(judgeBlock(heading.reader, heading.standing)).toMatchObject({ kind: "heading", value: null });
  });

  it.each<BlockReading>([
    ...(["rule", "footnotes", "title", "stranger", "other", "plain"] as const).map((kind) => ({ kind })),
    { kind: "mixed", inner: [] },
  ])("has nothing to judge of a block that is $kind, whatever stands around it", (reading) => {
    for (const isWithheld of [false, true]) {
      for (const around of [null, article]) {
        const { reader, standing } = met("요약: 남의 말\n\n## 2. 요약", around);
        const before = textWithoutLabel(standing.block);
        for (const judge of judgementsOfNames) {
          expect(judge(reading, standing, { ...reader, isWithheld })).toBe(reading);
          expect(judge(reading, { ...standing, before, open: before, within: before }, reader)).toBe(reading);
        }
      }
    }
  });
});
