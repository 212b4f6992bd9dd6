import type { SectionRole } from "../../model/note/section-role.ts";
import type { SectionNaming } from "../../model/note/study-section.ts";
import { isDataRole } from "../sections/section-span.ts";
import { compactLabel, hasAttributes, isDecorated } from "./lexicon/compact-label.ts";
import { mayEndInName, namesExplainableKeywords, type SectionLexicon } from "./lexicon/section-lexicon.ts";

/** What a recognised label says about the text under it. */
export interface SectionLabel {
  /** Two when the author joined two names, `키워드 & 용어`, in the order typed. */
  readonly roles: readonly [SectionRole, ...SectionRole[]];
  readonly naming: SectionNaming;
}

/** The role of one name, and whether it is a usual name alone: one of the site's own says more. */
interface MatchedRole {
  readonly role: SectionRole;
  readonly isPlain: boolean;
}

const count = "(?:\\d{1,2}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|몇)";
const prefixes = [
  new RegExp(`^(?:핵심|주요|오늘의|오늘|기사|나의|내용|본문|${count}(?:줄|문장))`, "u"),
  /^내/u,
  /^(?:내가|제가)/u,
  /^(?:(?:기사|글|책|뉴스|신문|논문|영상)(?:을|를)?)?(?:읽고(?:나서)?|읽으면서|읽으며|보고(?:나서)?|보면서)(?:생긴|떠오른)?/u,
  /^(?:이)?(?:기사|글|뉴스)(?:에서|속|에대한|의)/u,
  /^(?:전체|종합|최종|간단한|간단|논문|강의|수업|책|뉴스|경제)/u,
  /^(?:today['’]?s|my|main|quick|brief|short|final|overall|paper|article|book|lecture)(?=[a-z])/u,
];
const suffix = new RegExp(`(?:정리|내용|목록|들|${count}(?:가지|개|줄|문장)|&(?:meanings?|definitions?))$`, "u");
const joiner = /[/·ㆍ・･‧∙⋅•&+,、]|및|와|과/gu;
const gloss = /(?<=[^(])\([^()]*\)/gu;

/** A value made of emoji alone: `요약 : 👍`. */
const pictureAfterColon = /[:：]\s*\p{Extended_Pictographic}/u;

/** Characters of numbering, emoji, prefixes, suffixes and glosses that a label may have besides its name. */
const longestDecoration = 60;

/** The last two syllables or digits of a label. With them its compared form ends, too: it leaves out what is behind. */
const lastTwo = /([가-힣]{2}|\d{2})[\s.?!:~]*$/u;

/** Written closed, 내용어 is a content word; 내 용어 is a label. */
const wordOfItsOwn = /내용어/u;

/**
 * The roles that a heading, bold run or `label:` names; null unless it is a name in the lexicon, with the decoration
 * headings have. One word more (`궁금한 점이 있으면`) makes it a sentence of the author's.
 */
export function matchSectionLabel(label: string, lexicon: SectionLexicon): SectionLabel | null {
  if (label.length > lexicon.longest * 2 + longestDecoration) return null;
  const end = lastTwo.exec(label)?.[1];
  if (end !== undefined && !mayEndInName(end, lexicon)) return null;
  const compact = compactLabel(label);
  const names = mayEndInName(compact, lexicon) ? namesIn(compact, lexicon) : null;
  const isOwn = lexicon.added.has(compact);
  if (names === null || (!isOwn && wordOfItsOwn.test(label.normalize("NFC")))) return null;
  const [{ role }, ...more] = names;
  const further = more.map((name) => name.role).filter((other) => other !== role);
  const isGlossed = !isOwn && compact.search(gloss) !== -1;
  return { roles: [role, ...further], naming: isGlossed ? "glossed" : namingOf(label, names) };
}

function namingOf(label: string, names: readonly MatchedRole[]): SectionNaming {
  if (hasAttributes(label) || pictureAfterColon.test(label)) return "glossed";
  return names.every(({ isPlain }) => isPlain) && !isDecorated(label) ? "plain" : "decorated";
}

function namesIn(compact: string, lexicon: SectionLexicon): readonly [MatchedRole, ...MatchedRole[]] | null {
  // Parentheses in a name of the site's own are part of it: `배운 것 (TIL)`.
  const own = lexicon.added.get(compact);
  if (own !== undefined) return [{ role: own, isPlain: lexicon.builtIn.get(compact) === own }];
  if (namesExplainableKeywords(compact.replace(gloss, ""), lexicon)) return keywordsAndTerms;
  const alone = roleOf(compact, lexicon);
  if (alone !== null) return [alone];
  return joinedNames(compact, lexicon) ?? namedTwice(compact, lexicon) ?? joinedByAnd(compact, lexicon);
}

/** `Words and Expressions`, `Q and A`: the names have a sign there. */
function joinedByAnd(compact: string, lexicon: SectionLexicon): ReturnType<typeof namesIn> {
  const signed = compact.replace(/(?<=[a-z])and(?=[a-z])/u, "&");
  return signed === compact ? null : namesIn(signed, lexicon);
}

const sign = "[-–—|:~>]";
const besideHangul = new RegExp(
  `(?<=\\p{Script=Hangul})${sign}?(?=[a-z])|(?<=[a-z])${sign}?(?=\\p{Script=Hangul})`,
  "u",
);
/** Between two Korean names; a colon has a value after it. */
const dash = /(?<=\p{Script=Hangul})[-–—|](?=\p{Script=Hangul})/u;

/** `Keywords 키워드`, `요약 - Summary`, `느낀 점 - 나의 생각`: the same section named twice. */
function namedTwice(compact: string, lexicon: SectionLexicon): readonly [MatchedRole] | null {
  for (const border of [besideHangul, dash]) {
    const [first, second, ...more] = compact.split(border).map((name) => roleOf(name, lexicon));
    if (first == null || second == null || more.length > 0 || first.role !== second.role) continue;
    return [{ ...first, isPlain: false }];
  }
  return null;
}

const keywordsAndTerms = [
  { role: "keywords", isPlain: false },
  { role: "terms", isPlain: false },
] as const satisfies readonly MatchedRole[];

function joinedNames(compact: string, lexicon: SectionLexicon): readonly [MatchedRole, MatchedRole] | null {
  for (const joint of compact.matchAll(joiner)) {
    const [before, after] = [compact.slice(0, joint.index), compact.slice(joint.index + joint[0].length)];
    const [first, second] = [roleOf(before, lexicon), roleOf(after, lexicon)];
    if (first !== null && second !== null) return [first, second];
    const vague = first === null ? vagueBeside(before, second, lexicon) : vagueBeside(after, first, lexicon);
    if (first !== null && vague !== null) return [first, vague];
    if (second !== null && vague !== null) return [vague, second];
  }
  return null;
}

/** `의견`, which alone may name anything, in `요약 및 의견`. */
function vagueBeside(name: string, known: MatchedRole | null, lexicon: SectionLexicon): MatchedRole | null {
  return known === null || !isDataRole(known.role) ? null : roleOf(name, { ...lexicon, builtIn: lexicon.vague });
}

function roleOf(compact: string, lexicon: SectionLexicon): MatchedRole | null {
  const name = compact.replace(gloss, "");
  const role = roleAfterPrefixes(name, lexicon);
  return role === null ? null : { role, isPlain: lexicon.builtIn.get(name) === role };
}

function roleAfterPrefixes(name: string, lexicon: SectionLexicon): SectionRole | null {
  const role = roleBeforeSuffixes(name, lexicon);
  if (role !== null) return role;
  for (const prefix of prefixes) {
    const length = prefix.exec(name)?.[0].length ?? 0;
    const found = length === 0 ? null : roleAfterPrefixes(name.slice(length), lexicon);
    if (found !== null) return found;
  }
  return null;
}

function roleBeforeSuffixes(name: string, lexicon: SectionLexicon): SectionRole | null {
  let rest = name;
  for (;;) {
    const role = lexicon.added.get(rest) ?? lexicon.builtIn.get(rest);
    if (role !== undefined) return role;
    const end = suffix.exec(rest)?.index;
    if (end === undefined) return null;
    rest = rest.slice(0, end);
  }
}
