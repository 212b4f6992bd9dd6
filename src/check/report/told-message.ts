import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import { messageOf } from "../../model/problem/message-of.ts";
import type { Message } from "../../model/problem/rule.ts";
import type { Language } from "../../model/text/language.ts";
import { unquotedMessage } from "../../model/words/report.ts";

/**
 * A problem in words, without those of a withheld article where others may read them: a log is kept, and may be public.
 */
export function toldMessage(
  diagnostic: Diagnostic,
  { language, isPublic }: { readonly language: Language; readonly isPublic: boolean },
): Message {
  return isPublic && diagnostic.isWithheld === true ? unquotedMessage[language] : messageOf(diagnostic, language);
}

/** Whether a line of the author's file may be shown with a problem. */
export function mayQuote({ isWithheld, isBesideWithheld }: Diagnostic, isPublic: boolean): boolean {
  return !isPublic || (isWithheld !== true && isBesideWithheld !== true);
}
