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
/** The ways to set a name apart by signs; if several do, the first in which it is a field's counts. */
const forms = [inBrackets, beforeColon];
const separatorAhead = /^\s*(?:[:：]+|[-–—|>=](?=\s))?\s*/u;

/** Reads a line whose name is in bold or brackets, has a colon after it, or stands alone; null for any other line. */
export function readField({ text, boldName = "" }: FieldLine): LineField | null {
  const bold = boldName === "" ? null : afterBold(text, boldName);
  const inBold = bold === null ? null : fieldNamed(boldName, bold);
  if (inBold !== null) return inBold;
  for (const form of forms) {
    const found = form.exec(text);
    const field = found === null ? null : fieldNamed(found[1] ?? "", found[2] ?? "");
    if (field !== null) return field;
  }
  return fieldNamed(text, "");
}

function fieldNamed(name: string, value: string): LineField | null {
  const kinds = kindsOfField(name);
  return kinds.length === 0 ? null : { kinds, value: value.replace(separatorAhead, "").trim() };
}

function afterBold(text: string, boldName: string): string | null {
  const place = text.indexOf(boldName);
  const after = text.slice(place + boldName.length);
  return place === -1 || /^[\p{L}\p{N}]/u.test(after) ? null : after;
}
