import type { HoldingField } from "../../../model/problem/rules/front-matter/held.ts";
import { meantBoolean } from "../fields/meant-boolean.ts";
import { heldByLine } from "../held/held-by-line.ts";
import { booleanKeys, isKnownKey, knownKeys, listKeys, textKeys } from "../known-keys.ts";
import { aliasedKey } from "../nearest-key.ts";
import { splitLine } from "./entry-line.ts";
import { plainScalar } from "./quote-scalar.ts";
import { repairFrontMatter } from "./repair.ts";
import type { UnreadEntry } from "./unread-entry.ts";

/** What to write in the place of a line that cannot be read. */
export interface LineSuggestion {
  /** What the line lacks: a colon after its name, a name, a dash, leading spaces, or any meaning. */
  readonly lacks: "colon" | "name" | "dash" | "indent" | "meaning";
  readonly written: string;
}

/**
 * Finds what makes an unreadable line readable, as it was most likely meant. `names` are those of all fields there are.
 */
export function suggestLine(entry: UnreadEntry, names: ReadonlySet<string>): LineSuggestion {
  const meanings = [asHeld, asField, asItem, asComment, asTitle, asContinued];
  for (const meaning of meanings) {
    const advice = meaning(entry, names);
    if (advice !== null && isReadWith(entry, advice.written)) return advice;
  }
  // A comment of it would publish the note.
  return asHeld(entry, names) ?? commented(entry);
}

function commented({ typed }: UnreadEntry): LineSuggestion {
  return { lacks: "meaning", written: `# ${typed.trim()}` };
}

/** Whether YAML, and the repairs, get further than a line once it is written otherwise. */
function isReadWith({ lines, first, line }: UnreadEntry, written: string): boolean {
  const { reading, unread } = repairFrontMatter(lines.with(line - first, written));
  return reading.ok && unread.every((other) => other.line > line - first);
}

type Meaning = (entry: UnreadEntry, names: ReadonlySet<string>) => LineSuggestion | null;

const asHeld: Meaning = ({ typed }) => {
  const held = heldByLooseLine(typed);
  return held === null ? null : { lacks: "colon", written: `${held.key}: ${held.value}` };
};

/** A word that holds a note back, by itself or as a remark: `비공개`, `(초안)`, `// draft`, `※ private`. */
const heldAlone =
  /^\s*(?:(?:\/\/|\/\*|;+|※|-{1,2}\s|[[(（［【])\s*)?(?:draft|private|초안|비공개)\s*(?:(?:\*\/|[\])）］】])\s*)?$/iu;

/** What a line that is no field was meant to hold back; a word by itself counts, too. */
export function heldByLooseLine(typed: string): HoldingField | null {
  return heldByLine(typed) ?? (heldAlone.test(typed) ? { key: "draft", value: "true" } : null);
}

/** What people type between a name and its value: a colon, `=`, `=>`, `->`, a dash or just a space. */
const fieldForm =
  /^[\s*_"'“”‘’-]*(\p{L}[\p{L}_]*)(?:[*"'“”‘’][*_"'“”‘’]*)?(?:\s*(?:[:：;]=?|[=＝]+>?|-+>|→)[*_]*\s*|\s+[-–—]\s+|\s+)(\S(?:.*\S)?)\s*$/u;

/** The name a line begins with, as the key it means; null for any other word. */
export function keyOfName(typed: string): string | null {
  const name = isKnownKey(typed) ? typed : typed.toLowerCase();
  return isKnownKey(name) ? name : aliasedKey(name, knownKeys);
}

/** `tags 경제`, `제목 넷째`, `title=셋`, `**title**: 열`, `  subtitle: 부제`. */
const asField: Meaning = ({ typed }, names) => {
  const [, name = "", value = ""] = fieldForm.exec(typed) ?? [];
  const key = keyOfName(name);
  if (key === null || names.has(key)) return null;
  return { lacks: "colon", written: `${key}: ${valueOfField(key, value)}` };
};

function valueOfField(key: string, typed: string): string {
  const meant = booleanKeys.has(key) ? meantBoolean(typed) : null;
  if (meant !== null) return String(meant);
  return textKeys.has(key) && !quoted.test(typed) ? plainScalar(typed) : typed;
}

const quoted = /^(?:"[^"\\]*"|'[^']*')$/u;

/** `• 물가`, `1. 물가` in a list. */
const asItem: Meaning = ({ typed, lines, name }) => {
  const [, bullet = "", text = ""] = /^\s*([•·●▪◦‣*+–—]\s*|\d{1,2}[.)]\s+)?(?!\s)(.*\S)/u.exec(typed) ?? [];
  const above = lines.map((line) => splitLine(line, ""));
  const lead = above.find((line, index) => index > 0 && line.lead.trim() === "-")?.lead;
  const isList = listKeys.has(name) && above[0]?.value === "" && (lead !== undefined || bullet !== "");
  return isList ? { lacks: "dash", written: `${lead ?? "- "}${plainScalar(text)}` } : null;
};

/** How people, and other languages, begin a remark: joined to the line above it would be published. */
const remark = /^(?:\/\/|\/\*|;|※|<!--|-{1,2}\s|[(（].*[)）]$)/u;

/** `// 나중에 고칠 것`, `(나중에 고치기)`, `- 아직 안 보임` below a text. */
const asComment: Meaning = (entry) => (remark.test(entry.typed.trim()) ? commented(entry) : null);

/** `오늘의 공부` above all fields, where none is the title. */
const asTitle: Meaning = ({ typed, name }, names) =>
  name === "" && !names.has("title") ? { lacks: "name", written: `title: ${plainScalar(typed.trim())}` } : null;

/** The second line of a text. */
const asContinued: Meaning = ({ typed, name, line, first }) =>
  line > first && (textKeys.has(name) || !isKnownKey(name)) ? { lacks: "indent", written: `  ${typed.trim()}` } : null;
