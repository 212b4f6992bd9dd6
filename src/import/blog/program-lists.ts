import { quotedText, unquoted } from "./program-text.ts";

const end = "(?=\\s*(?:as\\s+const\\s*)?(?:[,;}\\])]|$))";
const literalList = new RegExp(`^\\[(?:\\s|,|${quotedText})*\\]${end}`, "u");
const literalText = new RegExp(`^(?:${quotedText})${end}`, "u");
const literalTexts = new RegExp(quotedText, "gu");

/**
 * The texts of each literal list, or one text, behind a name and a colon in a program without comments; null for each
 * that is computed.
 */
export function listsBehind(program: string, name: string): readonly (readonly string[] | null)[] {
  return [...program.matchAll(new RegExp(`(?<![\\w$.])["']?${name}["']?\\s*:\\s*`, "gu"))].map(({ 0: all, index }) =>
    literalTextsAt(program, index + all.length),
  );
}

/** The texts of a literal list, or the one text, that a program has at a place; null if it is computed. */
export function literalTextsAt(program: string, start: number): readonly string[] | null {
  const rest = program.slice(start);
  const [typed] = literalList.exec(rest) ?? literalText.exec(rest) ?? [];
  const texts = typed?.match(literalTexts)?.map(unquoted) ?? [];
  return typed === undefined || texts.some((text) => text.includes("${")) ? null : texts;
}

const bracketOrText = new RegExp(`${quotedText}|[{}[\\]()]`, "gsu");

/** What is in each object that begins where a pattern ends, nested objects included. */
export function objectsBehind(program: string, opening: RegExp): readonly string[] {
  return [...program.matchAll(opening)].map(({ 0: all, index }) => {
    const body = program.slice(index + all.length);
    let depth = 0;
    for (const { 0: sign, index: at } of body.matchAll(bracketOrText)) {
      if (/^[{[(]$/u.test(sign)) depth += 1;
      else if (/^[}\])]$/u.test(sign)) depth -= 1;
      if (depth < 0) return body.slice(0, at);
    }
    return body;
  });
}

/** The beginning of an object under a key. */
export function objectUnder(key: string): RegExp {
  return new RegExp(`(?<![\\w$.])["']?${key}["']?\\s*:\\s*\\{`, "gu");
}

/** An object's own part of a program, with nothing left in brackets but the brackets. */
export function withoutNested(body: string): string {
  let own = "";
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of body.matchAll(bracketOrText)) {
    const isOpening = /^[{[(]$/u.test(sign);
    const isClosing = /^[}\])]$/u.test(sign);
    if (isOpening && depth === 0) own += body.slice(from, index + 1);
    if (isOpening) depth += 1;
    if (isClosing) depth -= 1;
    if (isClosing && depth === 0) from = index;
  }
  return depth > 0 ? own : own + body.slice(from);
}
