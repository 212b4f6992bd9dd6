import type { Report } from "../../model/problem/report.ts";
import type { Language } from "../../model/text/language.ts";
import { previewWords } from "../../model/words/dev.ts";
import type { ShownDespiteErrors } from "./shown-despite-errors.ts";

/** How and when a preview was built. */
export interface MadePreview extends ShownDespiteErrors {
  readonly isFirst: boolean;
  readonly milliseconds: number;
  /** Whether the pages are new; if not, those of the last build are shown. */
  readonly isWritten: boolean;
}

/** Reports that a preview was built, and what is shown in place of anything with errors. */
export function madeSentence(
  { errors, warnings }: Pick<Report, "errors" | "warnings">,
  { isFirst, milliseconds, isWritten, leftOut, asBefore, assets, hasDefaults }: MadePreview,
  language: Language,
): string {
  const words = previewWords[language];
  if (!isWritten) return words.notRebuilt(errors, warnings);
  const made = (isFirst ? words.made : words.rebuilt)(milliseconds, errors, warnings);
  if (errors === 0) return made;
  const instead = [
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...(asBefore > 0 ? [words.asBefore(asBefore)] : []),
    ...(assets === "sound" ? [] : [words[assets]]),
    ...(hasDefaults ? [words.defaults] : []),
  ];
  return [made, ...(instead.length > 0 ? instead : [words.wouldStop])].join(" ");
}
