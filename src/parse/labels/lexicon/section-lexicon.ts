import { madeOnce } from "../../../model/made-once.ts";
import type { NamedRole, SectionRole } from "../../../model/note/section-role.ts";
import type { ParseSettings } from "../../parse-settings.ts";
import { compactLabel } from "./compact-label.ts";
import { sectionNames as ownNames, vagueNames } from "./section-names.ts";

/** The words that name a section, in the form in which labels are compared. */
export interface SectionLexicon {
  readonly builtIn: ReadonlyMap<string, SectionRole>;
  /** The names of `site.config.ts`; they win over the built-in ones. */
  readonly added: ReadonlyMap<string, SectionRole>;
  /** Names that say so little by themselves that they count only beside another: `생각`, `Key Points`. */
  readonly vague: ReadonlyMap<string, SectionRole>;
  /** Code units of the longest name, so that long lines are dismissed unread. */
  readonly longest: number;
  /** The last two code units of every name, vague ones included, so that most other words are dismissed unread. */
  readonly endings: ReadonlySet<string>;
}

/** Words that are keywords, and terms where they are explained. */
const explainableKeywords: ReadonlySet<string> = new Set(
  ["핵심", "주요", "중요", "중심"].flatMap((which) => [`${which}단어`, `${which}낱말`]),
);

/** `3개`, `세 가지` */
const countAfter = /(?:\d{1,2}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|몇)(?:가지|개)$/u;

/** Whose words they are: `이 기사의 핵심 단어`, `오늘의 주요 단어` */
const whoseBefore = /^(?:오늘의?|나의|내가뽑은|(?:이|오늘)?(?:기사|글|뉴스)(?:에서|속|의)?)/u;

/** `키워드와 뜻`, `키워드 설명` */
const withMeaning = /^(?:핵심|주요|중요)?(?:키워드|핵심어|주제어)(?:와|과|및|[&/,])?(?:뜻|의미|설명|풀이)$/u;

/**
 * True for a name (in the compared form) that means both: `핵심 단어`, whose words may or may not be explained, and
 * `키워드와 뜻`.
 */
export function namesExplainableKeywords(compact: string, { added }: SectionLexicon): boolean {
  const name = compact.replace(countAfter, "");
  if (added.has(compact) || added.has(name)) return false;
  return [name, name.replace(whoseBefore, "")].some((one) => explainableKeywords.has(one) || withMeaning.test(one));
}

const namedRoles = [
  "keywords",
  "summary",
  "questions",
  "terms",
  "reflection",
  "article",
  "source",
] as const satisfies readonly NamedRole[];

const builtIn = toMap(ownNames);
const vague = toMap(vagueNames);
const builtInNames = [...builtIn.keys(), ...vague.keys()];
const longestOwn = longestOf(builtInNames);
const ownEndings = builtInNames.map(endingOf);
const ownLexicon: SectionLexicon = {
  builtIn,
  added: new Map(),
  vague,
  longest: longestOwn,
  endings: new Set(ownEndings),
};

/**
 * The lexicon of a site: Saegim's own words and those its owner added. Every note asks for it, and what was read by it
 * is remembered under it.
 */
export const sectionLexicon = madeOnce((sectionNames: ParseSettings["sectionNames"]): SectionLexicon => {
  const added = toMap(sectionNames);
  if (added.size === 0) return ownLexicon;
  const names = [...added.keys()];
  const endings = new Set([...ownEndings, ...names.map(endingOf)]);
  return { builtIn, added, vague, longest: Math.max(longestOwn, longestOf(names)), endings };
});

/** The lexicon of a note that surely is a study: vague names count, too. */
export const withVagueNames = madeOnce(
  (lexicon: SectionLexicon): SectionLexicon => ({
    ...lexicon,
    builtIn: new Map([...lexicon.vague, ...lexicon.builtIn]),
  }),
);

/** `궁금한 것` is said `궁금한 거`, and typed so as well. */
function toMap(named: Readonly<Partial<Record<NamedRole, readonly string[]>>>): ReadonlyMap<string, SectionRole> {
  const roles = new Map<string, SectionRole>();
  for (const role of namedRoles) {
    for (const name of named[role] ?? []) {
      const compact = compactLabel(name);
      if (compact !== "") roles.set(compact, role);
      if (compact.endsWith("것")) roles.set(compact.replace(/것$/u, "거"), role);
    }
  }
  return roles;
}

function endingOf(name: string): string {
  return name.slice(-2);
}

/** How a name with something behind it ends: `요약 정리`, `키워드 3개`, `요약 3줄`, `핵심 단어 풀이`, `용어(뜻)`. */
const endingsBehindNames: ReadonlySet<string> = new Set([
  ...["정리", "내용", "목록", "들", "가지", "개", "줄", "문장", "뜻", "의미", "설명", "풀이", ")"],
  ...["meaning", "meanings", "definition", "definitions"].map(endingOf),
]);

/**
 * Whether some words in the compared form may end in a name, or in what may stand behind one. All others name no
 * section, and neither do several names in them.
 */
export function mayEndInName(compact: string, { endings }: SectionLexicon): boolean {
  const [two, one] = [compact.slice(-2), compact.slice(-1)];
  return endings.has(two) || endings.has(one) || endingsBehindNames.has(two) || endingsBehindNames.has(one);
}

function longestOf(words: readonly string[]): number {
  return words.reduce((longest, word) => Math.max(longest, word.length), 0);
}
