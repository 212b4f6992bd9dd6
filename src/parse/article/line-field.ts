import { type FieldKind, kindsOfField } from "./field-names.ts";

/** A line that says what it is about: `📰 언론사 : 한국경제`, `[기사 제목] 금리 인상`, or a name above its value. */
export interface LineField {
  readonly kinds: readonly FieldKind[];
  /** Empty if the line is just the name. */
  readonly value: string;
}

/** The words in bold with which a line begins, if any. */
interface FieldLine {
  readonly text: string;
  readonly boldName?: string;
}

const beforeColon = /^([^:：]{1,40})[:：]+(?!\/\/)\s*(.*)$/u;
const inBrackets = /^[^\p{L}[<【〈《]{0,12}[[<【〈《]([^[\]<>【】〈〉《》]{1,24})[\]>】〉》]\s*(.*)$/u;
const separatorAhead = /^\s*(?:[:：]+|[-–—|>=](?=\s))?\s*/u;

/** Reads a line whose name is in bold or brackets, has a colon after it, or stands alone; null for any other line. */
export function readField({ text, boldName = "" }: FieldLine): LineField | null {
  const bold = afterBold(text, boldName);
  return (
    (bold === null ? null : fieldNamed(boldName, bold)) ??
    fieldFound(inBrackets.exec(text)) ??
    fieldFound(beforeColon.exec(text)) ??
    fieldNamed(text, "")
  );
}

function fieldFound(found: RegExpExecArray | null): LineField | null {
  return found === null ? null : fieldNamed(found[1] ?? "", found[2] ?? "");
}

function fieldNamed(name: string, value: string): LineField | null {
  const kinds = kindsOfField(name);
  return kinds.length === 0 ? null : { kinds, value: value.replace(separatorAhead, "").trim() };
}

function afterBold(text: string, boldName: string): string | null {
  if (boldName === "") return null;
  const place = text.indexOf(boldName);
  const after = text.slice(place + boldName.length);
  return place === -1 || /^[\p{L}\p{N}]/u.test(after) ? null : after;
}
