import type { FrontMatter } from "../../../model/note/front-matter.ts";
import { applyEdits, withoutOverlaps } from "../../../model/problem/apply-edits.ts";
import type { Diagnostic } from "../../../model/problem/diagnostic.ts";
import { severityOf } from "../../../model/problem/severity-of.ts";

/** What front matter says, and what is wrong with it. */
interface Reading {
  readonly frontMatter: FrontMatter | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The problems of front matter without the fixes that would publish what it holds back, or may: each fix is right for
 * its line, but a comment or a pair of quotes can silence what another error tells of. Such a fix is for the author to
 * make.
 */
export function withoutReleasingFixes(
  text: string,
  { frontMatter, diagnostics }: Reading,
  readAgain: (text: string) => Reading,
): readonly Diagnostic[] {
  if (diagnostics.every(({ fix }) => fix === null)) return diagnostics;
  const isReleasing = (some: readonly Diagnostic[]): boolean => {
    const edits = withoutOverlaps(some.flatMap(({ fix }) => (fix === null ? [] : [fix])));
    return edits.length > 0 && isReleased({ frontMatter, diagnostics }, readAgain(applyEdits(text, edits)));
  };
  if (!isReleasing(diagnostics)) return diagnostics;
  const atFault = new Set(diagnostics.filter(isUnfixedError).flatMap(linesOf));
  const apart = diagnostics.map((one) =>
    linesOf(one).some((line) => atFault.has(line)) ? { ...one, fix: null } : one,
  );
  return isReleasing(apart) ? diagnostics.map((one) => ({ ...one, fix: null })) : apart;
}

/** Whether a note that was held back, by its words or by an error, is so no longer. */
function isReleased(before: Reading, after: Reading): boolean {
  // An error that comes with a fix may be gone in the next round.
  if (isHeld(after.frontMatter) || after.diagnostics.some(isUnfixedError)) return false;
  return isHeld(before.frontMatter) || before.diagnostics.some(isUnfixedError) || saysLess(before, after);
}

function isHeld(frontMatter: FrontMatter | null): boolean {
  return frontMatter === null || frontMatter.draft || !frontMatter.published;
}

/** Whether what withholds the article, keeps the note out of lists or names a later day is gone. */
function saysLess({ frontMatter: before }: Reading, { frontMatter: after }: Reading): boolean {
  if (before === null || after === null) return false;
  const isArticleShown = before.articleMode !== after.articleMode && (after.articleMode ?? "full") === "full";
  const isEarlier = before.date !== null && (after.date === null || after.date.value.day < before.date.value.day);
  return isArticleShown || isEarlier || (before.unlisted && !after.unlisted);
}

function isUnfixedError(one: Diagnostic): boolean {
  return one.fix === null && severityOf(one) === "error";
}

/** The first and the last line of a problem, and of its fix. */
function linesOf({ place, fix }: Diagnostic): readonly number[] {
  return [place, fix?.place ?? null].flatMap((one) => (one === null ? [] : [one.start.line, one.end.line]));
}
