import { lettersOf } from "../../../model/text/letters-of.ts";

const flag = String.raw`\p{Regional_Indicator}{2}`;
/** A skin tone, or the variation selector for an emoji. */
const variation = String.raw`[\u{FE0F}\p{Emoji_Modifier}]`;
const picture = String.raw`(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}${variation})${variation}?`;
/** The letters in the flag of a region, as in 🏴󠁧󠁢󠁳󠁣󠁴󠁿. */
const tags = String.raw`[\u{E0020}-\u{E007F}]*`;
/** Further emoji joined to it: 👩‍💻. */
const joinedPictures = String.raw`(?:\u{200D}\p{Extended_Pictographic}${variation}?)*`;

/** One emoji as displayed. */
const anEmoji = new RegExp(`(?:${flag}|${picture}${tags}${joinedPictures})`, "gu");

/** Including the Hangul word processor's numbers and brackets, which are in no character set. */
const ornaments =
  /[0-9#*]\u{FE0F}?\u{20E3}|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\p{Cf}\p{Co}]|\p{Variation_Selector}|\u{20E3}/gu;
/** What an ornament, an emoji, markup or attributes need: any sign but those of plain words. */
const unplain = /[^ -"$-)+-^a-z|}~가-힣]/u;
/** kramdown's `{#id}` and `{: .class}` after a heading. */
const attributes = /\{[:#.][^{}]*\}\s*$/u;
const markup = /[*_`]/gu;
/** Words in brackets, without nested brackets. */
const bracketed =
  /\[[^[\]]*\]|<[^<>]*>|【[^【】]*】|〈[^〈〉]*〉|《[^《》]*》|「[^「」]*」|『[^『』]*』|〔[^〔〕]*〕/gu;
const outerBrackets =
  /^[[\]<>【】〈〉《》「」『』〔〕\s]+|(?<![[\]<>【】〈〉《》「」『』〔〕\s])[[\]<>【】〈〉《》「」『』〔〕\s]+$/gu;

const anyBracket = /[[\]<>【】〈〉《》「」『』〔〕]/u;

/** A bullet typed by hand, `■ 키워드`, `ㅇ 요약`, `- 질문`, a letter that looks like a dash (`ㅡ키워드ㅡ`), or a circled number. */
const leadingBullet = /^(?:(?:(?!<)[\s\p{So}\p{Sm}\p{Sc}\p{Sk}\p{No}•·ㆍ‣※†#＃\-–—~:;,.!])+|[ㅁㅇo]\s|ㅡ+\s*)/u;

/** `1.` `1)` `(1)` `1-2.` `1.2` `[1]` `Ⅱ.` `IV.` `가.` `A)` `Q.` `Q1.` `STEP 1.`, or a small number and a space. */
const romanSign = String.raw`\p{Nl}+`;
const letter = "[가나다라마바사아자차카타파하]|[A-Za-z]";
const inBrackets = String.raw`[([<]\s*(?:\d{1,3}|${romanSign}|${letter})\s*[)\]>]`;
const beforePoint = String.raw`(?:[Qq]?\d{1,3}(?:\s*[-.]\s*\d{1,3})*|${romanSign}|[IVXivx]{1,4}|${letter})\s*[.)\]](?!\d)`;
const beforeSpace = String.raw`\d{1,2}(?:[-.]\d{1,2})*(?=\s+(?!줄|문장|가지))`;
const step = String.raw`[Ss][Tt][Ee][Pp]\s*\d{1,2}(?!\d)\s*[.)]?`;
const leadingNumber = new RegExp(
  String.raw`^\s*(?:${step}|${inBrackets}|${beforePoint}|${beforeSpace}|${romanSign})\s*`,
  "u",
);

/** With the laughter or tears of a chat: `느낀 점ㅎㅎ`. */
const trailingMarks =
  /(?<![\s\p{Sm}\p{So}\p{Sk}:;,\-–—>|.~!?…·ㅋㅎㅠㅜㅡ])[\s\p{Sm}\p{So}\p{Sk}:;,\-–—>|.~!?…·ㅋㅎㅠㅜㅡ]+$/u;

/** A last letter or digit, behind which no such mark is. */
const endsPlainly = /[a-z0-9)가-힣]/iu;

/** Words with nothing to leave out but their blanks; `o` and a blank are a bullet, `step 1` a number. */
const plainWords = /^(?!o |step)[a-z가-힣][a-z0-9가-힣]*(?: [a-z0-9가-힣]+)*$/iu;

/** Two letters with which no bullet and no number begins. */
const beginsPlainly = /^[가-힣]{2}/u;

/**
 * The form in which labels are compared: NFC, half-width, lower case, without white space, emoji, numbering, bullets,
 * markup, brackets and trailing punctuation. A parenthesis stays: it may be a gloss.
 */
export function compactLabel(label: string): string {
  if (plainWords.test(label)) return label.replaceAll(" ", "").toLowerCase();
  const words = unplain.test(label) ? withoutOrnaments(halfWidth(label.normalize("NFC"))) : label.trim();
  return withoutDecoration(words).replace(/\s+/gu, "").toLowerCase();
}

/** The words of a label as typed, without emoji, numbering, bullets and surrounding marks. */
export function bareLabel(label: string): string {
  return withoutDecoration(withoutOrnaments(label));
}

/**
 * A label as a page shows it: its words and emoji as typed, without numbering, bullets and surrounding marks.
 * Attributes after it are not part of its name, but are shown as after any other heading.
 */
export function shownLabel(label: string): string {
  const name = bareLabel(label);
  if (!unplain.test(label)) return name.replace(/\s+/gu, " ").trim();
  const before: string[] = [];
  const after: string[] = [];
  for (const { 0: picture, index } of label.matchAll(anEmoji)) {
    const isBefore = lettersOf(label.slice(index)).includes(lettersOf(name));
    (isBefore ? before : after).push(picture);
  }
  return [...before, name, ...after, trailingAttributes(label)].join(" ").replace(/\s+/gu, " ").trim();
}

/** True if a label's name is surrounded by more than numbers, bullets and brackets. */
export function isDecorated(label: string): boolean {
  return unplain.test(label) && (label.search(anEmoji) !== -1 || hasAttributes(label));
}

/** True for a label with kramdown's attributes after it, or what looks like them. */
export function hasAttributes(label: string): boolean {
  return trailingAttributes(label) !== "";
}

function trailingAttributes(label: string): string {
  return label.includes("{") ? (attributes.exec(label.replace(ornaments, ""))?.[0] ?? "") : "";
}

function withoutOrnaments(label: string): string {
  if (!unplain.test(label)) return label.trim();
  return label.replace(ornaments, "").replace(attributes, "").replace(markup, "").trim();
}

function withoutDecoration(words: string): string {
  const led = withoutLead(words);
  const bare = anyBracket.test(led) ? withoutBrackets(led) : led.trim();
  const name = beginsPlainly.test(bare) ? bare : withoutLead(bare);
  const ended = endsPlainly.test(name.slice(-1)) ? name : name.replace(trailingMarks, "");
  return ended.endsWith(")") ? withoutWrapping(ended) : ended;
}

/** Full-width letters and signs, of Korean, Chinese and Japanese keyboards; a telephone curls apostrophes. */
function halfWidth(text: string): string {
  if (!/[’\u{FF01}-\u{FF5E}]/u.test(text)) return text;
  return text
    .replaceAll("’", "'")
    .replace(/[\u{FF01}-\u{FF5E}]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function withoutLead(text: string): string {
  let rest = text;
  for (let rounds = 0; rounds < 4 && !beginsPlainly.test(rest); rounds += 1) {
    const next = rest.replace(leadingBullet, "").replace(leadingNumber, "");
    if (next === rest || next === "") return rest;
    rest = next;
  }
  return rest;
}

/** A bracket that stands alone between words separates them, `해시 < 태그`: together they are no name. */
function withoutBrackets(text: string): string {
  let rest = text;
  for (let rounds = 0; rounds < 3; rounds += 1) rest = rest.replace(bracketed, (words) => words.slice(1, -1));
  return rest.replace(outerBrackets, "");
}

/** `(요약)` is 요약, as is `요약)`: if the whole label is in parentheses, there is no word for them to explain. */
function withoutWrapping(text: string): string {
  return /^\(?([^()]+)\)$/u.exec(text)?.[1] ?? text;
}
