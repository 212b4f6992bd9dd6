import type Token from "markdown-it/lib/token.mjs";
import { describe, expect, it } from "vitest";
import type { Body } from "../../../src/parse/body.ts";
import { parseMarkdown } from "../../../src/parse/markdown.ts";
import { inlineLocator } from "../../../src/parse/places/locate-inline.ts";
import { sourceText } from "../../../src/parse/places/source-text.ts";
import { costGrowth, growth, nearlyLinear } from "../../support/cost-growth.ts";
import { plainSettings } from "../../support/parse-body.ts";

const settings = { ...plainSettings, equalsHighlight: true };

function bodyOf(text: string, bodyStart: number): Body {
  const source = sourceText(text);
  return {
    tokens: parseMarkdown(text.slice(bodyStart), settings),
    source,
    firstLine: text.slice(0, bodyStart).split("\n").length,
  };
}

/** Every word of the body, found through its inline token, and the same word in the file. */
function wordsFound(text: string, bodyStart = 0): [string, string][] {
  const body = bodyOf(text, bodyStart);
  return body.tokens
    .filter((token: Token) => token.type === "inline")
    .flatMap((inline) =>
      [...inline.content.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }): [string, string] => {
        const offset = inlineLocator(body, inline)(index);
        return [word, text.slice(offset, offset + word.length)];
      }),
    );
}

describe("inlineLocator", () => {
  it.each([
    ["a paragraph", "하나 둘\n셋 넷"],
    ["a repeated word", "가 나 가\n가 나 가"],
    ["indentation", "  하나\n   둘  \n셋"],
    ["CRLF line ends", "하나\r\n둘\r\n\r\n셋"],
    ["a heading with closing marks", "### 하나 둘 ###\n\n# 셋"],
    ["a setext heading", "하나\n둘\n===\n"],
    ["a quote", "> 하나\n> 둘\n셋 (lazy)\n\n> > 넷"],
    ["a list", "- 하나\n  둘\n- 셋\n\n  1. 넷\n     다섯"],
    ["a tab after a bullet", "-\t하나\n\t둘"],
    ["a table", "| 하나 | 둘 |\n|---|---|\n| 셋 | 넷 |\n| 셋 | 셋 |"],
    ["a table without outer pipes", "하나 | 둘\n---|---\n셋 | 넷\n"],
    ["a table in a quote", "> | 하나 | 둘 |\n> |---|---|\n> | 셋 | 하나 |"],
    ["rows of tabs", "하나\t둘\n셋\t넷 하나\n"],
    ["rows of tabs in a quote and a list", "> 하나\t하나\n> 셋\t넷\n\n-\t하나\t둘\n \t셋\t셋"],
    ["pipes in rows of tabs", "하나 \\| 둘\t셋\n넷\t하나|둘 하나"],
    ["an escaped pipe", "| 하\\|나 | 둘 |\n|---|---|\n| 셋 | a\\|b 넷 |"],
  ])("finds every word of %s", (_name, text) => {
    const words = wordsFound(text);
    expect(words.length).toBeGreaterThan(1);
    for (const [word, inFile] of words) expect(inFile).toBe(word);
  });

  it("counts the front matter's lines", () => {
    const text = "---\ntitle: 하나\n---\n\n하나 둘\n";
    expect(wordsFound(text, text.indexOf("\n하나 둘"))).toEqual([
      ["하나", "하나"],
      ["둘", "둘"],
    ]);
  });

  it("looks through a wide row once for all its cells", () => {
    const row = (cell: string, width: number) => `|${`${cell}|`.repeat(width)}\n`;
    const table = (width: number) => bodyOf(row("가", width) + row("-", width) + row("나", width), 0);
    const bodies = new Map([3000, 3000 * growth].map((width) => [width, table(width)]));
    const cost = costGrowth((width) => {
      const body = bodies.get(width) ?? table(width);
      return body.tokens.map((token) => (token.type === "inline" ? inlineLocator(body, token)(0) : 0));
    }, 3000);
    expect(cost).toBeLessThan(nearlyLinear);
  });
});
