/** A property of a Notion page, `생성일: 2022년 1월 31일 오후 7:44`. */
export interface NotionProperty {
  readonly name: string;
  readonly value: string;
}

/** The properties of a page, and where their lines are in its text. */
export interface NotionProperties {
  readonly all: readonly NotionProperty[];
  readonly start: number;
  readonly end: number;
}

const headed = /^\uFEFF?\s*# [^\n]*\n(?:[ \t]*\r?\n)+/u;
const property = /^([^\s#>*\-:|`[<][^:\n]{0,60}):[ \t]+(\S.*)$/u;

/**
 * Reads the lines that a Notion export has for a page's properties: the first paragraph below its title, if each line
 * of it is a name, a colon and a value. Null if there is none.
 */
export function notionProperties(text: string): NotionProperties | null {
  const [head] = headed.exec(text) ?? [];
  if (head === undefined) return null;
  const [paragraph = ""] = /^(?:[^\S\n]*\S[^\n]*(?:\n|$))*/u.exec(text.slice(head.length)) ?? [];
  const lines = paragraph.split("\n").filter((line) => line.trim() !== "");
  const all = lines.flatMap((line): readonly NotionProperty[] => {
    const [, name = "", value = ""] = property.exec(line.trimEnd()) ?? [];
    return name === "" ? [] : [{ name: name.trim(), value: value.trim() }];
  });
  if (all.length === 0 || all.length < lines.length) return null;
  return { all, start: head.length, end: head.length + paragraph.length };
}
