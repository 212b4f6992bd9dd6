import type { SourcePath } from "../../../model/address/addresses.ts";
import { groupBy } from "../../../model/group-by.ts";
import { madeOnce } from "../../../model/made-once.ts";
import { type DataRole, dataRoles, type SectionRole } from "../../../model/note/section-role.ts";
import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import type { Placed } from "../../../model/problem/place.ts";
import { editDistance } from "../../../model/text/nearest-spelling.ts";
import type { Body } from "../../body.ts";
import type { DividedBody, SectionSpan } from "../../sections/section-span.ts";
import { headingWords } from "../../visible/heading-words.ts";
import { compactLabel } from "../lexicon/compact-label.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { boldTitles } from "../marks/bold-title.ts";
import { matchSectionLabel } from "../section-label.ts";
import { labelLines } from "./label-lines.ts";

/**
 * Three syllables, or seven letters: shorter names are one slip away from other words by chance, as 요약 is from 도약 and
 * 결론 from 결혼.
 */
const longName = /^(?:[가-힣]{3,}|[a-z]{7,})$/u;

/** The fewest jamo a name must have. */
const shortest = 5;

/** 요약약, 키워드드: typed twice in a hurry. */
const doubledSyllable = /([가-힣])\1/u;

/** Real words that are one slip away from a short name. */
const wordsOfTheirOwn = new Set(
  [
    "도약 조약 요양 효약 예약 협약 유약 묘약 요역",
    "결혼 결손 격론 결로 질병 질량 지문 일문 의무 의분 위문 이문 우문 예문 여문 힐문 의문문 위약",
    "난제 논자 논저 논조 논지 용의 잉어 중거리",
    "단서 단오 담어 단위 단언 단아 반어 영어 용어 용언 용서 용이 용처 농어 송어 웅어 낱알 낮말",
    "수감 소각 소급 소강 교감 공감 소금 도감 호감 오감 보감",
  ].flatMap((line) => line.split(" ")),
);

/** 요약하면, 요약하자면: the name as a verb, at the start of what is then a summary. */
const verbEnding = /^요약(?:하면|하자면|해보면)$/u;

/** What a worksheet asks for: 키워드 뽑기, 요약하기, 느낀 점 쓰기. */
const task = /(?:써|적어|찾아|뽑아|만들어|정리해|해)보기$|(?:정리하|만들|쓰|적|찾|뽑|하)기$/u;
const ofWhat = /^(?:기사|글|본문|내용|핵심|주요|나의|내)/u;

/**
 * Reports headings that nearly name a section (`요먁`, `키워등`, `궁굼한 점`) which the note lacks: those of unread sections,
 * names on bold lines or before a colon, and headings below an article's heading. A real word is left alone. A slip of
 * a short name counts only beside other sections.
 */
export function findNearLabels(
  { body, spans }: DividedBody,
  lexicon: SectionLexicon,
  source: SourcePath,
): readonly Diagnostic[] {
  const present = new Set<SectionRole>(spans.flatMap(({ roles }) => roles));
  const lacking = dataRoles.filter((role) => !present.has(role));
  if (lacking.length === 0) return [];
  const strange: readonly StrangeName[] = spans.flatMap((span) => [
    ...strangeHeadings(body, span).flatMap((index) => headingWords(body, index) ?? []),
    ...boldTitles(body, span),
    ...labelLines(body, span).flatMap((label) =>
      matchSectionLabel(label.value, lexicon) === null ? [{ ...label, isLabel: true as const }] : [],
    ),
  ]);
  if (strange.length === 0) return [];
  const isBesideOthers = lacking.length < dataRoles.length;
  const asked = { names: namesIn(lexicon), present, isBesideOthers };
  const near = strange.flatMap((heading) => {
    const name = nearestName(heading.value, asked);
    return name === null ? [] : [{ heading, name }];
  });
  const isStudied = isBesideOthers || new Set(near.map(({ name }) => name.role)).size > 1;
  return near
    .filter(({ name }) => isStudied || longName.test(name.name))
    .map(({ heading, name: { role, name } }) => {
      const facts = { heading: heading.value, role, meant: spelledApart(name), ...labelOrHeading(heading) };
      return diagnose("section-near-miss", facts, { source, place: heading.place });
    });
}

const noRoles: ReadonlySet<SectionRole> = new Set();

/** A heading, or a label before a colon. */
interface StrangeName extends Placed<string> {
  readonly isLabel?: true;
}

function labelOrHeading({ isLabel }: StrangeName): Pick<StrangeName, "isLabel"> {
  return isLabel === true ? { isLabel } : {};
}

/** Whether a heading is one slip away from a section's name, and cannot be so by chance. */
export function nearlyNamesSection(heading: string, lexicon: SectionLexicon): boolean {
  return nearestName(heading, { names: namesIn(lexicon), present: noRoles, isBesideOthers: false }) !== null;
}

/** The tokens that begin a section's headings without a known name. */
function strangeHeadings({ tokens }: Body, { roles, heading, start, end }: SectionSpan): readonly number[] {
  if (roles.includes("other")) return heading === null ? [] : [heading];
  if (!roles.includes("article")) return [];
  const headings: number[] = [];
  for (let index = heading === null ? start : heading + 1; index < end; index += 1) {
    const token = tokens[index];
    if (token?.type === "heading_open" && token.level === 0) headings.push(index);
  }
  return headings;
}

interface SectionName {
  readonly role: DataRole;
  readonly name: string;
  readonly jamo: string;
  /** Its place among all names: where several are as near, the first is meant. */
  readonly order: number;
}

interface SectionNames {
  readonly all: readonly SectionName[];
  /** Those with as many jamo. */
  readonly byLength: ReadonlyMap<number, readonly SectionName[]>;
}

const namesIn = madeOnce((lexicon: SectionLexicon): SectionNames => {
  const all = [...lexicon.added, ...lexicon.builtIn].flatMap(([name, role], order) => {
    const named = dataRoles.find((one) => one === role);
    return named === undefined ? [] : [{ role: named, name, jamo: name.normalize("NFD"), order }];
  });
  return { all, byLength: groupBy(all, ({ jamo }) => jamo.length) };
});

/** The text before a colon, or the whole heading. */
const labelPart = /^[^:：]{1,40}(?=[:：])|^.{1,40}$/u;

/** What a heading is compared with. */
interface NamesAsked {
  readonly names: SectionNames;
  /** The roles of which a note lacks no section. */
  readonly present: ReadonlySet<SectionRole>;
  readonly isBesideOthers: boolean;
}

/** A short name is also meant where its heading stands beside other sections of a study note. */
function nearestName(heading: string, { names, present, isBesideOthers }: NamesAsked): SectionName | null {
  const firstOf = (isMeant: (one: SectionName) => boolean): SectionName | null =>
    names.all.find((one) => isMeant(one) && !present.has(one.role)) ?? null;
  const label = compactLabel(labelPart.exec(heading)?.[0] ?? "");
  if (label === "" || wordsOfTheirOwn.has(label)) return null;
  if (verbEnding.test(label)) return firstOf(({ role }) => role === "summary");
  if (task.test(label)) {
    const asked = label.replace(task, "");
    return firstOf(({ name }) => name === asked || name === asked.replace(ofWhat, ""));
  }
  const once = label.replace(doubledSyllable, "$1");
  const doubled = once === label ? null : firstOf(({ name }) => name === once);
  if (doubled !== null) return doubled;
  const jamo = label.normalize("NFD");
  const hasValue = /[:：]/u.test(heading);
  const isNumbered = /^\s*\d{1,2}\s*[.)]/u.test(heading);
  const isLikely = hasValue || isNumbered || isBesideOthers;
  const near = nearNames(jamo, names, isLikely).filter(({ role }) => !present.has(role));
  return near.toSorted((one, other) => one.order - other.order)[0] ?? null;
}

/** The names one slip away from some jamo; short ones only if they are likely. */
function nearNames(jamo: string, names: SectionNames, isLikely: boolean): readonly SectionName[] {
  const near: SectionName[] = [];
  for (const one of ofLikeLength(jamo, names)) {
    if (one.jamo.length < shortest || !(isLikely || longName.test(one.jamo.normalize("NFC")))) continue;
    if (editDistance(jamo, one.jamo, 1) === 1) near.push(one);
  }
  return near;
}

/** The names with as many jamo, or one more or fewer: any other is more than one slip away. */
function ofLikeLength({ length }: string, { byLength }: SectionNames): readonly SectionName[] {
  return [length - 1, length, length + 1].flatMap((alike) => byLength.get(alike) ?? []);
}

/** A name as people write it, given the compared form: 궁금한 점 for 궁금한점. */
function spelledApart(name: string): string {
  return name
    .replace(/^(더|추가로|새로|새롭게)(?=알|안|궁금)/u, "$1 ")
    .replace(/(?<=알고)(?=싶)|(?<=알게)(?=된)|(?<=^(?:내|나의))(?=생각|의견|견해)|(?<=로)(?=궁금)/gu, " ")
    .replace(
      /(?<=[한던는싶은할볼된낀운안선린])(?=(?:점|것|부분|거리|사항|내용|용어|단어|낱말|어휘)(?:[와과]뜻)?$)/u,
      " ",
    )
    .replace(/(?<=[와과])(?=뜻$)/u, " ");
}
