import type { Report } from "../../model/problem/report.ts";
import type { Language } from "../../model/text/language.ts";
import { previewWords } from "../../model/words/dev.ts";

/** Reports that a preview was built, and what is shown in place of anything with errors. */
export function madeSentence(
  { errors, warnings }: Pick<Report, "errors" | "warnings">,
  { isFirst, milliseconds }: { readonly isFirst: boolean; readonly milliseconds: number },
  language: Language,
): string {
  const words = previewWords[language];
  const made = (isFirst ? words.made : words.rebuilt)(milliseconds, errors, warnings);
  if (errors === 0) return made;
  return `${made} ${isFirst ? words.withoutFaulty : words.shownAsBefore}`;
}
