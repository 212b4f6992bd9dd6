import type Token from "markdown-it/lib/token.mjs";

/** What a reader sees of some tokens, as plain text: lines and blocks end in `\n`, markup and images' descriptions are left out. */
export function visibleText(tokens: readonly Token[]): string {
  const lines: string[] = [];
  for (const token of tokens) {
    if (token.type === "inline") lines.push(inlineText(token.children ?? []), "\n");
    else if (token.type === "fence" || token.type === "code_block") lines.push(withLineEnd(token.content));
    else lines.push(inlineText([token]));
  }
  return lines.join("");
}

function withLineEnd(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

function inlineText(tokens: readonly Token[]): string {
  const pieces: string[] = [];
  for (const token of tokens) {
    if (token.type === "softbreak" || token.type === "hardbreak") pieces.push("\n");
    else if (token.type === "text" || token.type === "text_special" || token.type === "code_inline") {
      pieces.push(token.content);
    }
  }
  return pieces.join("");
}
