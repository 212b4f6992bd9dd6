import { withholdsArticle } from "../model/note/article-mode.ts";
import type { FrontMatter } from "../model/note/front-matter.ts";
import type { SourceFile } from "../model/note/source-file.ts";
import type { Diagnostic } from "../model/problem/diagnostic.ts";
import type { ParseSettings } from "./parse-settings.ts";

/** What is known of a note that cannot be published. */
interface UnreadNote {
  readonly file: SourceFile;
  /** Null if none of it can be read. */
  readonly frontMatter: FrontMatter | null;
  readonly settings: ParseSettings;
}

/** Problems of such a note, by where they stand. */
interface ProblemsByPlace {
  readonly head: readonly Diagnostic[];
  readonly body: readonly Diagnostic[];
}

const mayWithhold = /^[^\S\n]*["']?article(?:_?mode)?["']?\s*[:=]\s*["']?(?:link|highlights)/imu;

/**
 * Marks the problems of a note without a title or a day: where its article may be withheld, nobody knows which lines
 * are the article, so that no report which others read may quote any.
 */
export function markUnreadNote(
  { head, body }: ProblemsByPlace,
  { file, frontMatter, settings }: UnreadNote,
): readonly Diagnostic[] {
  const isWithheld = withholdsArticle(frontMatter, settings) || (frontMatter === null && mayWithhold.test(file.text));
  if (!isWithheld) return [...head, ...body];
  return [
    ...head.map((diagnostic) => ({ ...diagnostic, isBesideWithheld: true as const })),
    ...body.map((diagnostic) => ({ ...diagnostic, isWithheld: true as const })),
  ];
}
