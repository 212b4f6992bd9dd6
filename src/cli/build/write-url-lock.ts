import { writeFileSync } from "node:fs";
import { urlLockText } from "../../model/address/url-lock.ts";
import type { Language } from "../../model/text/language.ts";
import { urlWords } from "../../model/words/urls.ts";
import type { BuiltSite } from "../../site/build-site.ts";
import { failureOf } from "../../site/system-error.ts";
import type { CommandOptions } from "../arguments/options.ts";
import { replaceFile } from "../project/replace-file.ts";

/** What happened to `urls.lock`, to report in one sentence; null if there is nothing to report. */
export type LockOutcome = { readonly failed: boolean; readonly sentence: string } | null;

/**
 * Records a site's published addresses if its writer asks for it, since a build that is not published promises nothing.
 * Otherwise reports addresses missing from an existing file.
 */
export function writeUrlLock(
  { urls }: Pick<BuiltSite, "urls">,
  { publish, acceptMoves, acceptRemovals }: Pick<CommandOptions, "publish" | "acceptMoves" | "acceptRemovals">,
  { file, language }: { readonly file: string; readonly language: Language },
): LockOutcome {
  const words = urlWords[language];
  if (!publish && !acceptMoves && !acceptRemovals) {
    const isUntold = urls.source !== null && urls.added.length > 0;
    return isUntold ? { failed: false, sentence: words.unknown(file, urls.added.length) } : null;
  }
  const wanted = urlLockText(urls.urls);
  if (wanted === urls.source?.text) return null;
  const failure = urls.source === null ? create(file, wanted) : replace(file, urls.source.text, wanted);
  if (failure !== null) return { failed: true, sentence: words.notWritten(file, failure) };
  return { failed: false, sentence: words.written(file, urls.urls.length) };
}

function create(file: string, text: string): string | null {
  try {
    writeFileSync(file, text, { flag: "wx" });
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

function replace(file: string, expected: string, wanted: string): string | null {
  const result = replaceFile(file, { expected, wanted });
  if (result === "replaced") return null;
  return typeof result === "string" ? result : result.failure;
}
