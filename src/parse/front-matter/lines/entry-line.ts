import { isKnownKey } from "../known-keys.ts";

/**
 * A front matter line taken apart, so that a repair can change one part and leave the others exactly as they are.
 * Joined, the parts are the line.
 */
export interface EntryLine {
  /** White space and list dashes before the name or value. */
  readonly lead: string;
  /** The name with its quotes, as typed; empty when the line holds a value only. */
  readonly name: string;
  /** The text between name and value: the colon and its white space. */
  readonly colon: string;
  readonly value: string;
  /** White space and a comment (` # …`) after the value. */
  readonly tail: string;
  /** The field the value belongs to: the line's own name, or for a list item that of the line above. */
  readonly field: string;
}

const leading = /^(?:[ \t]*- )*[ \t]*/u;
const namedLine = /^((?:"[^"]*"|'[^']*'|[\p{L}_][^\s:：]*)[ \t]*)(:[ \t]+|:$|：[ \t]*)(.*)$/su;
/** At the start of a line a name may hold single spaces: `궁금한 점:`. */
const spacedLine = /^([\p{L}_][^\s:：#]*(?: [^\s:：#]+){1,2}[ \t]*)(:[ \t]+|:$|：[ \t]*)(.*)$/su;
const crampedLine = /^([A-Za-z_]+)(:)(.*)$/su;

/** Takes a line apart; `field` is the name that the lines above put it under. */
export function splitLine(line: string, field: string): EntryLine {
  const lead = leading.exec(line)?.[0] ?? "";
  const rest = line.slice(lead.length);
  const named = namedLine.exec(rest) ?? knownCrampedLine(rest) ?? (lead === "" ? spacedLine.exec(rest) : null);
  const name = named?.[1] ?? "";
  const valueAndTail = named === null ? rest : (named[3] ?? "");
  const value = valueAndTail.includes("# ") ? withoutComment(valueAndTail) : valueAndTail.trimEnd();
  return {
    lead,
    name,
    colon: named?.[2] ?? "",
    value,
    tail: valueAndTail.slice(value.length),
    // A name without its quotes and white space.
    field: name === "" ? field : name.trim().replace(/^(["'])(.*)\1$/su, "$2"),
  };
}

/** Whether a line begins with the name of a field. */
export function isNamed(line: string): boolean {
  return splitLine(line, "").name !== "";
}

/** Puts a line together again from its parts, to the letter where none was changed. */
export function joinLine(line: EntryLine): string {
  return line.lead + line.name + line.colon + line.value + line.tail;
}

/** `title:제목`, which only counts as a name when Saegim knows it: `https://…` is no name. */
function knownCrampedLine(rest: string): RegExpExecArray | null {
  const cramped = crampedLine.exec(rest);
  return cramped !== null && isKnownKey(cramped[1] ?? "") ? cramped : null;
}

function withoutComment(text: string): string {
  const comment = text.startsWith("# ") ? 0 : text.search(/[ \t]# /u);
  return (comment === -1 ? text : text.slice(0, comment)).trimEnd();
}
