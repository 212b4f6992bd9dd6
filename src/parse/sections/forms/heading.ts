import type Token from "markdown-it/lib/token.mjs";
import { headingForm } from "../../article/article-extent.ts";
import type { BodyWithLexicon } from "../../labels/body-with-lexicon.ts";
import { headingLabel } from "../../labels/line-label.ts";
import { valueOnLine } from "../../labels/paragraph-labels.ts";
import type { Block } from "../../visible/blocks.ts";
import { shownLines, shownText, visibleLines } from "../../visible/visible-lines.ts";
import type { HeadingReading } from "../block-reading.ts";
import { valueOfLines } from "./value-of-lines.ts";

/** Reads a heading: how it was typed, and the section it names with any value beside the name. */
export function readHeading(body: BodyWithLexicon, block: Block): HeadingReading {
  const inline = body.tokens[block.start + 1];
  const [line, ...more] = inline === undefined ? [] : visibleLines(body, inline);
  const form = headingForm(block.open, line?.text ?? "");
  const label = line === undefined ? null : headingLabel(line, body.lexicon);
  if (line === undefined || label === null) return { kind: "heading", form, value: null };
  const lines = [...valueOnLine(line, label.valueFrom), ...more];
  const linked = line.linked || more.some((next) => next.linked);
  const value = valueOfLines({ roles: label.roles, label: label.label, naming: label.naming, lines, linked });
  return { kind: "heading", form, value: { ...value, afterLabel: afterLabel(body, inline) } };
}

/** What a heading shows after its name, struck-out text included. */
function afterLabel(body: BodyWithLexicon, inline: Token | undefined): string {
  const [line, ...more] = inline === undefined ? [] : shownLines(body, inline);
  const label = line === undefined ? null : headingLabel(line, body.lexicon);
  return line === undefined || label === null
    ? ""
    : [...valueOnLine(line, label.valueFrom), ...more].map(shownText).join("\n");
}
