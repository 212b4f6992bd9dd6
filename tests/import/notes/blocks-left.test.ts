import { expect, it } from "vitest";
import { blocksLeft } from "../../../src/import/notes/blocks-left.ts";

const block = (info: string) => `\`\`\`${info}\ngraph TD\n\`\`\`\n`;

it("counts the blocks that were drawings or tables, by language, the most frequent first", () => {
  const notes = [
    { text: `글\n\n${block("dataview")}` },
    { text: `${block("mermaid")}\n- 글\n\n  ${block("Mermaid").replaceAll("\n", "\n  ")}` },
    { text: "> ~~~ {.mermaid}\n> graph\n> ~~~\n" },
  ];
  expect(blocksLeft(notes)).toEqual([
    { language: "mermaid", blocks: 3, notes: 2 },
    { language: "dataview", blocks: 1, notes: 1 },
  ]);
});

it.each([["글"], [block("js")], [block("")], ["`mermaid`"], [`\`\`\`\`md\n${block("mermaid")}\`\`\`\`\n`]])(
  "counts nothing in %j",
  (text) => {
    expect(blocksLeft([{ text }])).toEqual([]);
  },
);
