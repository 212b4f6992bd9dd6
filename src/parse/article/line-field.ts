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
  const [bold, bracketed, named] = [afterBold(text, boldName), inBrackets.exec(text), beforeColon.exec(text)];
  const readings = [
    ...(bold === null ? [] : [{ name: boldName, value: bold }]),
    ...[bracketed, named].flatMap((found) => (found === null ? [] : [{ name: found[1] ?? "", value: found[2] ?? "" }])),
    { name: text, value: "" },
  ];
  for (const { name, value } of readings) {
    const kinds = kindsOfField(name);
    if (kinds.length > 0) return { kinds, value: value.replace(separatorAhead, "").trim() };
  }
  return null;
}

function afterBold(text: string, boldName: string): string | null {
  const place = boldName === "" ? -1 : text.indexOf(boldName);
  const after = text.slice(place + boldName.length);
  return place === -1 || /^[\p{L}\p{N}]/u.test(after) ? null : after;
}
