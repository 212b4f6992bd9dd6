/** A line as typed that begins with a short name, set off by bold, a bracket or a sign. */
export interface MarkedName {
  /** What sets it off, the same for any two lines that are marked alike. */
  readonly mark: string;
  readonly name: string;
  /** What stands beside the name; empty if it is alone on its line. */
  readonly value: string;
}

const mostRead = 200;
const longestName = 25;

const numeral = String.raw`\p{Nl}+[.)]?`;
const emoji = String.raw`[0-9#*]\u{FE0F}?\u{20E3}|\p{Extended_Pictographic}(?:\u{FE0F}|\u{200D}|[\p{Extended_Pictographic}\p{Emoji_Modifier}])*|\p{Regional_Indicator}{2}`;
const bold = String.raw`\*\*|__|<\/?(?:b|strong)>`;
/** No tag, no link, no footnote. */
const opening = "[[(【<〈《「『〔](?![/^[a-z ])";
const closing = String.raw`[\])】>〉》」』〕]`;
const sign = String.raw`[\p{So}▷◁※†•·ㆍ◦‣▪_*]`;

const piece = `${numeral}|${bold}|${emoji}|${opening}|${sign}`;
const lead = new RegExp(String.raw`^(?:\s|${piece})+`, "iu");
const pieces = new RegExp(piece, "giu");
const isNumeral = new RegExp(`^(?:${numeral})$`, "u");
const isBold = new RegExp(`^(?:${bold})$`, "iu");
const isEmoji = new RegExp(`^(?:${emoji})$`, "u");
/** Emoji by their code, but typed as bullets, each for itself. */
const typedAsBullet = /^[▪▫▶◀◻◼◽◾☑★☆©®]/u;

const words = /^(?:(?<=\S)\s?\([^()]*\)|[^:：()[\]【】<>〈〉《》「」『』〔〕*#,，、"'“”‘’`])*/u;
const trailingSigns = /(?:[\s\p{So}\p{Extended_Pictographic}_]|\u{FE0F})+$/u;
const ending = String.raw`(?:\s|${bold}|${emoji}|${closing}|${sign}|[:：])`;
const alone = new RegExp(`^${ending}*$`, "iu");
/** A colon ends a name, and so does its bracket; what looks like a link does not. */
const beside = new RegExp(String.raw`^(?:\s|${bold})*(?:[:：]|${closing}(?![([]))${ending}*(?=\S)`, "iu");

/** Reads such a line; null for any other. */
export function markedName(line: string): MarkedName | null {
  const typed = line.slice(0, mostRead).replace(/\\(?=[[\]().<>*])/gu, "");
  const before = lead.exec(typed)?.[0] ?? "";
  const mark = markOf(before);
  const name = (words.exec(typed.slice(before.length))?.[0] ?? "").replace(trailingSigns, "");
  if (mark === "" || !isName(name)) return null;
  const rest = typed.slice(before.length + name.length);
  if (alone.test(rest)) return { mark, name, value: "" };
  const from = beside.exec(rest)?.[0].length;
  return from === undefined ? null : { mark, name, value: rest.slice(from) };
}

/** A line that certainly begins with a section's name: in bold, it needs no colon. Null if nothing sets it off. */
export function markedLabel(line: string): MarkedName | null {
  const mark = markOfLine(line);
  return markedName(line) ?? (mark === "" ? null : { mark, name: "", value: line.slice(0, mostRead) });
}

/** What sets the start of a line as typed off, whatever it says; empty for a line that begins with a word. */
export function markOfLine(line: string): string {
  return markOf(lead.exec(line.slice(0, mostRead))?.[0] ?? "");
}

function markOf(before: string): string {
  if (before === "") return "";
  return [...new Set([...before.matchAll(pieces)].map(([typed]) => kindOf(typed)))].join("");
}

/** Writers number their names and give each another emoji, so that any of these is like any other. */
function kindOf(typed: string): string {
  if (isNumeral.test(typed)) return "Ⅰ";
  if (isBold.test(typed)) return "**";
  return isEmoji.test(typed) && !typedAsBullet.test(typed) ? "☺" : typed.replace("\uFE0F", "");
}

function isName(name: string): boolean {
  return /\p{L}/u.test(name) && name.length <= longestName;
}
