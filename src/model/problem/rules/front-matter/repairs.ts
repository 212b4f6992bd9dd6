import type { StudyDate } from "../../../date/study-date.ts";
import { lettersInDisguise } from "../../../text/look-alike-letters.ts";
import { withParticle } from "../../../words/with-particle.ts";
import { type Rule, rule } from "../../rule.ts";
import { letterNames } from "./letter-names.ts";

/** A line read by its evident meaning: as typed, and as it should be. */
export interface RepairedLine {
  readonly line: string;
  readonly repaired: string;
  /** True where the line also says that the note is held back: quotes would disable that, so nothing is written. */
  readonly isHolding?: true;
}

/** Two fields on one line, `title: 금리, tags: 경제`. */
const secondName =
  /[\s,;](title|subtitle|date|tags|keywords|category|categories|summary|questions|제목|날짜|태그|키워드): /u;

/** Faults that are still read correctly; `check --fix` writes the repaired line. */
export const frontMatterRepairRules = {
  "front-matter-quotes": repairRule(
    "따옴표 안에 같은 따옴표가 있어 YAML로 읽을 수 없습니다. 뜻을 짐작해 읽었습니다",
    "The value contains the same kind of quotes as those around it, so YAML cannot read it. It was read as it was probably meant",
  ),
  "front-matter-quote-tail": repairRule(
    "닫는 따옴표 뒤에 글이 더 있어 YAML로 읽을 수 없습니다. 따옴표까지 모두 글로 읽었습니다",
    "There is text after the closing quote, so YAML cannot read the value. It was read as one text, including the quotes",
  ),
  "front-matter-quote-unclosed": repairRule(
    "따옴표를 열고 닫지 않았습니다. 줄 끝에서 닫은 것으로 읽었습니다",
    "A quote is opened but never closed. The value was read up to the end of the line",
  ),
  "front-matter-colon": repairRule(
    "값 안에 쌍점(:)과 빈칸이 있어 YAML로 읽을 수 없습니다. 줄 전체를 값으로 읽었습니다",
    "The value contains a colon followed by a space, so YAML cannot read it. The rest of the line was read as the value",
    ({ line }) => {
      const name = secondName.exec(line)?.[1];
      return name === undefined
        ? null
        : [`\`${name}:\`도 이름이라면 다음 줄에 따로 쓰세요`, `If \`${name}:\` is a name, too, put it on its own line`];
    },
  ),
  "front-matter-bracket": repairRule(
    "값이 괄호로 시작해 YAML이 목록으로 봅니다. 글로 읽었습니다",
    "The value starts with a bracket, which YAML reads as a list. It was read as text",
  ),
  "front-matter-indicator": repairRule(
    "값이 YAML에서 특별한 뜻이 있는 글자로 시작합니다. 글로 읽었습니다",
    "The value starts with a character that has a special meaning in YAML. It was read as text",
  ),
  "front-matter-key-colon": repairRule(
    "이름과 값 사이는 반각 쌍점(:)과 빈칸이어야 합니다. 그렇게 쓴 것으로 읽었습니다",
    "There must be a plain colon and a space between a name and its value. The line was read that way",
  ),
  "front-matter-tab": repairRule(
    "YAML은 줄 앞의 탭을 받지 않습니다. 빈칸으로 읽었습니다",
    "YAML does not allow a tab at the start of a line. It was read as spaces",
  ),
  "front-matter-indent": repairRule(
    "줄 앞의 빈칸이 다른 줄과 맞지 않습니다. 맞춘 것으로 읽었습니다",
    "The spaces at the start of the line do not match the other lines. The line was read as if they did",
  ),
  "front-matter-list": repairRule(
    "목록의 괄호나 쉼표, 따옴표가 맞지 않습니다. 뜻을 짐작해 읽었습니다",
    "The brackets, commas or quotes of the list do not match. It was read as it was probably meant",
  ),
  "front-matter-hash-tags": repairRule(
    "YAML에서 `#` 뒤는 메모라서 값이 사라집니다. 해시태그로 읽었습니다",
    "In YAML, everything after `#` is a comment and would be lost. It was read as hashtags",
  ),
  "front-matter-hash-text": repairRule(
    "YAML에서 `#` 뒤는 메모라서 값이 사라집니다. `#`까지 글로 읽었습니다",
    "In YAML, everything after `#` is a comment and would be lost. It was read as text, including the `#`",
  ),
  "front-matter-look-alike-letter": repairRule(
    ({ line, repaired }) =>
      `겉모습만 같거나 보이지 않는 글자가 섞여 있습니다: ${letterNames.ko(lettersInDisguise(line, repaired))}. 보이는 대로 읽었습니다`,
    ({ line, repaired }) =>
      `The line contains what only looks like a usual letter, or cannot be seen: ${letterNames.en(lettersInDisguise(line, repaired))}. It was read as it looks`,
  ),
  "front-matter-smart-quotes": repairRule(
    "둥근 따옴표(“ ”)는 YAML의 따옴표가 아닙니다. 따옴표를 빼고 읽었습니다",
    "YAML does not read curly quotes (“ ”) as quotes. The value was read without them",
    // A word among tags, or `true`, needs no quotes; text in curly quotes was left alone.
    ({ line, repaired }) =>
      /^[“‘].*["']$/su.test(line) && !/^(?:true|false|yes|no|on|off)$/iu.test(repaired)
        ? [
            `둥근 따옴표도 글의 일부라면 이렇게 쓰세요: '${line}'`,
            `If the curly quotes belong to the text, write: '${line}'`,
          ]
        : null,
  ),
  "front-matter-comma-list": repairRule(
    "쉼표 같은 부호로 나눈 목록은 대괄호 안에 반각 쉼표로 씁니다. 그 자리에서 나누어 읽었습니다",
    "A list separated by commas or similar signs needs square brackets and plain commas. It was split at those signs",
  ),
  "front-matter-nested-list": repairRule(
    "목록 안에 또 목록이 있습니다. 안에 있는 것도 모두 한 목록으로 읽었습니다",
    "There is a list inside the list. All its words were read as one list",
  ),
  "front-matter-duplicate-key": rule<
    RepairedLine & {
      key: string;
      keptLine: number;
      /** For a `date:` that is later than the one that was read: until then, it may be meant to hold the note back. */
      laterDay?: StudyDate;
    }
  >({
    severity: "warning",
    message: {
      ko: ({ line, key, keptLine }) => ({
        problem: `${withParticle(`${key}:`, "을")} 두 번 썼습니다. 마지막 것(${keptLine}번째 줄)을 읽었습니다`,
        expected: `${key}: 한 줄`,
        found: line,
        next: "두 줄 가운데 하나를 지우세요 (npm run check -- --fix 는 이 줄을 # 메모로 바꿉니다)",
      }),
      en: ({ line, key, keptLine }) => ({
        problem: `${key}: is given twice. The last one (line ${keptLine}) was read`,
        expected: `one line with ${key}:`,
        found: line,
        next: "Delete one of the two (npm run check -- --fix turns this line into a # comment)",
      }),
    },
  }),
} as const;

type Sentence = string | ((facts: RepairedLine) => string);

function repairRule(
  ko: Sentence,
  en: Sentence,
  advice?: (facts: RepairedLine) => readonly [ko: string, en: string] | null,
): Rule<RepairedLine> {
  return rule<RepairedLine>({
    severity: "warning",
    message: {
      ko: (facts) => ({
        problem: sentence(ko, facts),
        expected: facts.isHolding ? "한 줄에 값 하나" : facts.repaired,
        found: facts.line,
        next: facts.isHolding
          ? "줄 끝에 붙은 부분을 다른 줄로 옮긴 뒤 다시 확인하세요"
          : `이렇게 고치세요: ${facts.repaired} (npm run check -- --fix 가 고쳐 줍니다)${tail(advice?.(facts)?.[0])}`,
      }),
      en: (facts) => ({
        problem: sentence(en, facts),
        expected: facts.isHolding ? "one value on a line" : facts.repaired,
        found: facts.line,
        next: facts.isHolding
          ? "Move what follows the value to a line of its own, then check again"
          : `Write: ${facts.repaired} (npm run check -- --fix does it)${tail(advice?.(facts)?.[1])}`,
      }),
    },
  });
}

function tail(advice: string | undefined): string {
  return advice === undefined ? "" : `. ${advice}`;
}

function sentence(words: Sentence, facts: RepairedLine): string {
  return typeof words === "string" ? words : words(facts);
}
