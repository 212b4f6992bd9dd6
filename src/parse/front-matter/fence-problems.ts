import type { SourcePath } from "../../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { lineOffset, placeOf, type SourceText } from "../places/source-text.ts";
import type { LocatedFrontMatter } from "./locate.ts";

/** What is wrong round a front matter that was found all the same: before it, with its fences, with its line ends. */
export function fenceProblems(
  located: LocatedFrontMatter,
  source: SourceText,
  path: SourcePath,
): readonly Diagnostic[] {
  const { opening, closing } = located.fences;
  const problems: Diagnostic[] = [];
  const mark = source.text.startsWith("\uFEFF") ? 1 : 0;
  if (mark === 1) {
    const place = placeOf(source, 0, 1);
    problems.push(diagnose("front-matter-byte-order-mark", {}, { source: path, place, fix: { place, text: "" } }));
  }
  if (opening.line > 1) {
    const place = placeOf(source, mark, lineOffset(source, opening.line));
    const facts = { lines: opening.line - 1 };
    problems.push(diagnose("front-matter-blank-before", facts, { source: path, place, fix: { place, text: "" } }));
  }
  for (const fence of [opening, located.closed ? closing : null]) {
    if (fence === null || fence.exact) continue;
    const place = placeOf(source, fence.start, fence.end);
    const facts = { found: source.text.slice(fence.start, fence.end) };
    problems.push(diagnose("front-matter-fence", facts, { source: path, place, fix: { place, text: "---" } }));
  }
  if (/\r(?!\n)/u.test(source.text.slice(0, located.body.offset))) {
    problems.push(
      diagnose("front-matter-line-ends", {}, { source: path, place: placeOf(source, opening.start, opening.end) }),
    );
  }
  if (!located.closed) problems.push(unclosed(located, source, path));
  return problems;
}

function unclosed(located: LocatedFrontMatter, source: SourceText, path: SourcePath): Diagnostic {
  const { opening } = located.fences;
  const { offset } = located.body;
  const lineEnd = /\r\n|\n|\r/u.exec(source.text.slice(opening.end))?.[0] ?? "\n";
  const onNewLine = /[\r\n]$/u.test(source.text.slice(0, offset));
  const fix = { place: placeOf(source, offset, offset), text: `${onNewLine ? "" : lineEnd}---${lineEnd}` };
  const place = placeOf(source, opening.start, opening.end);
  return diagnose(
    "front-matter-unclosed",
    { lastLine: opening.line + located.lineCount },
    { source: path, place, fix },
  );
}
