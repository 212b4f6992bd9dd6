import { headingForm } from "../../article/article-extent.ts";
import type { BodyWithLexicon } from "../../labels/lexicon/body-with-lexicon.ts";
import { headingLabel } from "../../labels/lines/line-label.ts";
import { valueOnLine } from "../../labels/lines/paragraph-labels.ts";
import type { Block } from "../../visible/blocks.ts";
import { shownText, type VisibleLine, type VisibleText, visibleAndShownLines } from "../../visible/visible-lines.ts";
import type { HeadingReading } from "../block-reading.ts";
import { valueOfLines } from "./value-of-lines.ts";

/** The headings of a body as read, by their first token: its outline and its sections ask about each several times. */
const readings = new WeakMap<BodyWithLexicon, Map<number, HeadingReading>>();

/** Reads a heading: how it was typed, and the section it names with any value beside the name. */
export function readHeading(body: BodyWithLexicon, heading: Pick<Block, "open" | "start">): HeadingReading {
  const known = readings.get(body) ?? new Map<number, HeadingReading>();
  const found = known.get(heading.start);
  if (found !== undefined) return found;
  const reading = readingOf(body, heading);
  readings.set(body, known.set(heading.start, reading));
  return reading;
}

function readingOf(body: BodyWithLexicon, { open, start }: Pick<Block, "open" | "start">): HeadingReading {
  const inline = body.tokens[start + 1];
  const { visible, shown } = inline === undefined ? noLines : visibleAndShownLines(body, inline);
  const [line, ...more] = visible;
  const form = headingForm(open, line?.text ?? "");
  const label = line === undefined ? null : headingLabel(line, body.lexicon);
  if (line === undefined || label === null) return { kind: "heading", form, value: null };
  const lines = [...valueOnLine(line, label.valueFrom), ...more];
  const linked = line.linked || more.some((next) => next.linked);
  const value = valueOfLines({ roles: label.roles, label: label.label, naming: label.naming, lines, linked });
  const after = shown === visible ? lines : linesAfterLabel(body, shown);
  return { kind: "heading", form, value: { ...value, afterLabel: after.map(shownText).join("\n") } };
}

const noLines = { visible: [], shown: [] };

/** What a heading shows after its name, struck-out text included. */
function linesAfterLabel(body: BodyWithLexicon, [line, ...more]: readonly VisibleLine[]): readonly VisibleText[] {
  const label = line === undefined ? null : headingLabel(line, body.lexicon);
  return line === undefined || label === null ? [] : [...valueOnLine(line, label.valueFrom), ...more];
}
