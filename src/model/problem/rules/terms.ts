import type { TaxonomyKind } from "../../library.ts";
import { withParticle } from "../../words/with-particle.ts";
import { rule } from "../rule.ts";

/** One spelling of a word: the number of notes that use it, and a place where one does. */
export interface SpellingUse {
  readonly name: string;
  readonly notes: number;
  /** `posts/a.md:3` */
  readonly place: string;
}

interface LookAlikeFacts {
  readonly kind: TaxonomyKind;
  /** The less common spelling. */
  readonly rare: SpellingUse;
  readonly usual: SpellingUse;
}

const kindsInKorean: Readonly<Record<TaxonomyKind, string>> = { tags: "태그", categories: "분류", keywords: "키워드" };
const kindsInEnglish: Readonly<Record<TaxonomyKind, string>> = {
  tags: "tags",
  categories: "categories",
  keywords: "keywords",
};

/** Tag, category and keyword rules. */
export const termRules = {
  "keywords-unparted": rule<{ typed: string; words: readonly string[] }>({
    severity: "warning",
    message: {
      ko: ({ typed, words }) => ({
        problem: "다른 노트의 키워드가 빈칸만 두고 나란히 있어, 키워드 하나로 읽었습니다",
        expected: "쉼표나 #으로 나눈 키워드",
        found: typed,
        next: `여럿이라면 쉼표로 나누세요: ${words.join(", ")}. 한 낱말이라면 그대로 두세요`,
      }),
      en: ({ typed, words }) => ({
        problem:
          "Keywords of other notes are written here with only spaces between them, so they were read as one keyword",
        expected: "keywords separated by commas or #",
        found: typed,
        next: `If they are separate, put commas between them: ${words.join(", ")}. If they are one keyword, leave them`,
      }),
    },
  }),
  "term-look-alike": rule<LookAlikeFacts>({
    severity: "warning",
    message: {
      ko: ({ kind, rare, usual }) => ({
        problem: `같은 말을 두 가지로 쓴 것 같습니다. 그러면 ${kindsInKorean[kind]}도 둘이 됩니다`,
        expected: `${usual.name} (노트 ${usual.notes}편, ${usual.place})`,
        found: `${rare.name} (노트 ${rare.notes}편)`,
        next:
          kind === "keywords"
            ? `한 가지로 고치세요. 둘 다 쓰려면 site.config.ts에 쓰세요: keywordAliases: { ${quoted(usual.name)}: [${quoted(rare.name)}] }. 다른 말이라면 그대로 두세요`
            : `${withParticle(usual.name, "으로")} 고치세요. 다른 말이라면 그대로 두세요`,
      }),
      en: ({ kind, rare, usual }) => ({
        problem: `The same word seems to be spelled in two ways, which makes two ${kindsInEnglish[kind]}`,
        expected: `${usual.name} (${counted(usual.notes)}, ${usual.place})`,
        found: `${rare.name} (${counted(rare.notes)})`,
        next:
          kind === "keywords"
            ? `Use one spelling. To keep both, add to site.config.ts: keywordAliases: { ${quoted(usual.name)}: [${quoted(rare.name)}] }. If they are different words, leave them`
            : `Write ${usual.name}. If they are different words, leave them`,
      }),
    },
  }),
} as const;

function quoted(name: string): string {
  return JSON.stringify(name);
}

function counted(notes: number): string {
  return `${notes} ${notes === 1 ? "note" : "notes"}`;
}
