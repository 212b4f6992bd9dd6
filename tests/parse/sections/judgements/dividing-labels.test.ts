import { expect, it } from "vitest";
import type { SectionRole } from "../../../../src/model/note/section-role.ts";
import type { BlockReading } from "../../../../src/parse/sections/block-reading.ts";
import { withoutDividingLabels } from "../../../../src/parse/sections/judgements/dividing-labels.ts";
import { type OpenSection, sectionBegunBy } from "../../../../src/parse/sections/open-section.ts";
import { blocksIn } from "../../../../src/parse/visible/blocks.ts";
import { bodyOf } from "../../../support/parse-body.ts";

function labels(role: SectionRole): BlockReading & { kind: "labels" } {
  const value = { label: "이름", naming: "plain", afterLabel: "", roles: [role], blocks: [], isEmpty: true } as const;
  return { kind: "labels", values: [value], isPlain: false, stray: false };
}

const { tokens } = bodyOf("### 요약\n\n결론: 올랐다\n");
const [heading, paragraph] = blocksIn(tokens, 0, tokens.length);
const form = { level: 3, underlined: false, numbered: false };
const value = labels("summary").values[0] ?? null;
const summary = heading === undefined ? null : sectionBegunBy(null, heading, { kind: "heading", form, value });

function standing(within: OpenSection | null) {
  if (paragraph === undefined) throw new Error("no paragraph");
  return { block: paragraph, within };
}

it("leaves labels that only divide their section to its text", () => {
  expect(summary?.roles).toEqual(["summary"]);
  expect(withoutDividingLabels(labels("summary"), standing(summary))).toEqual({ kind: "plain" });
});

it("keeps the labels of another section, those in none, and all that are no labels", () => {
  expect(withoutDividingLabels(labels("keywords"), standing(summary))).toEqual(labels("keywords"));
  expect(withoutDividingLabels(labels("summary"), standing(null))).toEqual(labels("summary"));
  expect(withoutDividingLabels({ kind: "rule" }, standing(summary))).toEqual({ kind: "rule" });
});
