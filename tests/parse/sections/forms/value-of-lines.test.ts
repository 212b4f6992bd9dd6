import { expect, it } from "vitest";
import { valueOfLines } from "../../../../src/parse/sections/forms/value-of-lines.ts";
import { lineOf } from "../../../support/read-sections.ts";

const label = { roles: ["summary"], label: "요약", naming: "plain", linked: false } as const;

it("is a paragraph of the lines", () => {
  const lines = [lineOf("올랐다")];
  expect(valueOfLines({ ...label, lines })).toMatchObject({
    isEmpty: false,
    blocks: [{ kind: "paragraph", lines }],
  });
});

it("is empty where there are none, and where they are blank", () => {
  expect(valueOfLines({ ...label, lines: [] })).toMatchObject({ isEmpty: true, blocks: [] });
  expect(valueOfLines({ ...label, lines: [{ ...lineOf("가"), text: " " }] })).toMatchObject({ isEmpty: true });
});
