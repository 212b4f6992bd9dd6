import { urlLockText } from "../../model/address/url-lock.ts";
import type { Language } from "../../model/text/language.ts";
import { urlWords } from "../../model/words/urls.ts";
import type { SitePlan } from "../../site/site-plan.ts";
import type { CommandOptions } from "../arguments/options.ts";
import { type ReplaceResult, replaceFile } from "../project/replace-file.ts";
import { writeNewFile } from "../project/write-new-file.ts";

/** What happened to `urls.lock`, to report in one sentence; null if there is nothing to report. */
export type LockOutcome = { readonly failed: boolean; readonly sentence: string } | null;

/** The options that record addresses. */
type UrlOptions = Pick<CommandOptions, "publish" | "acceptMoves" | "acceptRemovals">;

/** Whether a writer asks for the published addresses to be recorded. */
export function asksForUrls({ publish, acceptMoves, acceptRemovals }: UrlOptions): boolean {
  return publish || acceptMoves || acceptRemovals;
}

/**
 * Records a site's published addresses if its writer asks for it, since a build that is not published promises nothing.
 * Otherwise reports addresses missing from an existing file.
 */
export function writeUrlLock(
  { urls }: Pick<SitePlan, "urls">,
  options: UrlOptions,
  { file, language }: { readonly file: string; readonly language: Language },
): LockOutcome {
  const words = urlWords[language];
  if (!asksForUrls(options)) {
    const isUntold = urls.source !== null && urls.added.length > 0;
    return isUntold ? { failed: false, sentence: words.unknown(file, urls.added.length) } : null;
  }
  const wanted = urlLockText(urls.urls);
  if (wanted === urls.source?.text) return null;
  const result =
    urls.source === null ? create(file, wanted) : replaceFile(file, { expected: urls.source.text, wanted });
  if (result === "replaced") return { failed: false, sentence: words.written(file, urls.urls.length) };
  if (result === "changed-meanwhile") return { failed: true, sentence: words.changedMeanwhile(file) };
  return { failed: true, sentence: words.notWritten(file, result.failure) };
}

/** A file created since is left alone. */
function create(file: string, text: string): ReplaceResult {
  const result = writeNewFile(file, text);
  if (result === "written") return "replaced";
  return result === "taken" ? "changed-meanwhile" : result;
}
