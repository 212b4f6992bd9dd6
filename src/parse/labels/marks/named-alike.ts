import type { SectionRole } from "../../../model/note/section-role.ts";
import { endsAsQuestion } from "../../values/wording/question-end.ts";
import { endsSentence } from "../../values/wording/sentence.ts";
import { type MarkedName, markedName } from "./marked-name.ts";

/** Names in a section of questions that do not end it. */
const partOfQuestion = /^(?:(?:답변?|정답|해답|A|answer|질문|문제?|Q|question)\s*\d{0,2}|찾은 ?답|확인 ?결과)$/iu;

const separator = /[,，、#＃/·|]/u;

/** `금리: 돈의 값`, `금리 - 돈의 값`, `금리(돈의 값)` */
const explanation = /[^\s:：]\s*[:：](?!\/\/)\s*\S|\s(?:[-–—=]|->|→|⇒)\s|^[^()]{1,40}\([^()]+\)\s*$/u;

/** A section's name as typed, and what it stands above. */
export interface NameOfSection {
  readonly own: MarkedName;
  readonly roles: readonly SectionRole[];
  /** True if other sections' names are marked as its is. */
  readonly isOneOfNames?: boolean;
}

/**
 * Whether a line is typed as the name of its section is, so that it begins something else: `■ 시사점: …` after `■ 키워드: …`,
 * `[메모]` after `[키워드]`, a bold line after a bold name. A glossary's lines may all look so, unless its name is one of
 * several that do.
 */
export function isNamedAlike({ own, roles, isOneOfNames = false }: NameOfSection, line: MarkedName): boolean {
  if (line.mark !== own.mark || (line.value !== "" && own.value === "")) return false;
  if (isWholeSentence(line.name) && !isWholeSentence(own.name)) return false;
  if (roles.includes("questions") && partOfQuestion.test(line.name)) return false;
  if (own.value === "" || isOneOfNames || !roles.includes("terms")) return true;
  return roles.includes("keywords") && separator.test(own.value);
}

/** `**물가가 올랐다.**` and `**왜 오르나?**` are names only beside others that are typed so: `**한 줄로 요약하면?**`. */
function isWholeSentence(name: string): boolean {
  return endsAsQuestion(name) || endsSentence(name);
}

/**
 * Whether a section's first line shows that names are typed otherwise within it: it is not marked like the section's
 * own name, and in a glossary it explains something. The line is null if the section begins with a list or table.
 */
export function isTypedOtherwise({ own, roles }: NameOfSection, below: string | null): boolean {
  if (own.value !== "" || below === null) return true;
  if (markedName(below)?.mark === own.mark) return false;
  if (!roles.includes("terms")) return true;
  return explanation.test(below) || (roles.includes("keywords") && separator.test(below));
}
