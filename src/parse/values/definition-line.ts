import { sliceVisible, type VisibleText } from "../visible/visible-lines.ts";
import { hasWords } from "./has-words.ts";
import { middleDots } from "./middle-dots.ts";
import { bulletLetters, bulletSigns, tickSigns } from "./typed-bullet.ts";

/** `용어 - 설명` or `용어: 설명`, split. */
export interface DefinitionLine {
  readonly term: VisibleText;
  readonly definition: VisibleText;
}

const separator = /\s*(?:(?<!\d)[:：]|[:：](?!\d))(?!\/\/)\s*|\s+(?:[-–—=]|->|→|⇒)\s+|(?<=[\p{L}\p{N})])\s*(?:→|⇒)\s*/u;
const leadingNumber = new RegExp(
  String.raw`^\s*(?:\(?\d{1,2}[.)]\s+|[\u{2460}-\u{2473}]\s*|(?:[-${middleDots}${bulletSigns}]|${tickSigns}|${bulletLetters})\s+)`,
  "u",
);
const longestTerm = 60;

/** Splits a line at its first separator; null when it explains nothing. */
export function definitionOnLine(line: VisibleText): DefinitionLine | null {
  const from = signLength(line);
  const found = separator.exec(line.text.slice(from, from + longestTerm + 4));
  if (found === null) return null;
  const term = sliceVisible(line, from, from + found.index);
  const definition = sliceVisible(line, from + found.index + found[0].length);
  return hasWords(term.text) && definition.text !== "" ? { term, definition } : null;
}

/** A line of a list typed by hand without its number or bullet: `1. 금리`, `✔ 금리`. */
export function withoutListSign(line: VisibleText): VisibleText {
  return sliceVisible(line, signLength(line));
}

function signLength({ text }: VisibleText): number {
  return leadingNumber.exec(text)?.[0].length ?? 0;
}
