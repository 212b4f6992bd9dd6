import { bareName } from "../../model/text/bare-name.ts";
import { heldByOtherProgram } from "../../parse/front-matter/held/held-by-other-program.ts";
import { yamlList } from "../../writing/yaml-scalar.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { asDraft } from "../front-matter/most-held.ts";
import { momentText, readMoment } from "../front-matter/read-moment.ts";
import { type NoteDraft, withField } from "../notes/note-draft.ts";
import { type NotionProperties, type NotionProperty, notionProperties } from "./notion-properties.ts";

/**
 * Gives a Notion page the fields that its properties say: date, tags, category, and whether it is held back. The
 * properties stay as they are, each on a line of its own, as Notion shows them.
 */
export function withNotionProperties(draft: NoteDraft, timeZone: string): NoteDraft {
  const properties = frontMatterLines(draft.text) === null ? notionProperties(draft.text) : null;
  if (properties === null) return draft;
  const broken = withLinesApart(draft, properties);
  return fieldsOf(properties.all, timeZone).reduce(
    (before, [key, value]) => withField(before, key, value, key === "draft" ? "held-back" : "field-translated"),
    broken,
  );
}

/** Markdown would join the lines. */
function withLinesApart(draft: NoteDraft, { all, start, end }: NotionProperties): NoteDraft {
  if (all.length === 1) return draft;
  const lines = draft.text.slice(start, end).trimEnd();
  const apart = lines.replace(/[ \t]*(?=\r?\n)/gu, "  ");
  const line = draft.text.slice(0, start).split("\n").length;
  const change = {
    reason: "lines-broken",
    line,
    text: all.map(({ name, value }) => `${name}: ${value}`)[0] ?? "",
  } as const;
  const text = draft.text.slice(0, start) + apart + draft.text.slice(start + lines.length);
  return { ...draft, text, changes: [...draft.changes, change] };
}

const fieldNames: ReadonlyMap<string, string> = new Map(
  [
    {
      key: "date",
      names:
        "작성일시 작성일 작성날짜 작성일자 생성일시 생성일 날짜 일자 등록일 게시일 발행일 공부한날 학습일 " +
        "created createdtime createdat createdon createddate datecreated date published publishedat",
    },
    {
      key: "last_modified_at",
      names: "수정일시 수정일 최종편집일시 최종편집 최종수정일 lasteditedtime lastedited lastupdated updated updatedat",
    },
    { key: "tags", names: "태그 tag tags" },
    { key: "categories", names: "카테고리 분류 category categories" },
  ].flatMap(({ key, names }) => names.split(" ").map((name) => [name, key])),
);

function fieldsOf(properties: readonly NotionProperty[], timeZone: string): readonly (readonly [string, string])[] {
  const fields = new Map<string, string>();
  for (const property of properties) {
    const key = fieldNames.get(bareName(property.name));
    const value = key === undefined ? null : yamlOf(key, property.value, timeZone);
    if (key !== undefined && value !== null && !fields.has(key)) fields.set(key, value);
  }
  if (properties.some(isHeld)) fields.set("draft", asDraft.value);
  return [...fields];
}

function yamlOf(key: string, typed: string, timeZone: string): string | null {
  if (key === "tags" || key === "categories") return listOf(typed);
  const moment = readMoment(plainMoment(typed), timeZone);
  return moment === null ? null : momentText(moment);
}

/** Always as a list: words between spaces would be several. */
function listOf(typed: string): string {
  const items = typed.split(",").map((item) => item.trim());
  return yamlList(items.filter((item) => item !== ""));
}

/** The first day of a range, without the zone it is shown in, and an English time in 24 hours. */
function plainMoment(typed: string): string {
  const first = (typed.split("→", 1)[0] ?? "").replace(/^@|\((?:GMT|UTC)[^)]*\)/gu, "").trim();
  const [, day, hour, minute, half] = /^([a-z]+ \d{1,2}, \d{4}) (\d{1,2}):(\d\d) ([AP])M$/iu.exec(first) ?? [];
  if (day === undefined) return first;
  const spelled = readMoment(day, "UTC");
  const hours = (Number(hour) % 12) + (half?.toUpperCase() === "P" ? 12 : 0);
  return spelled === null ? first : `${spelled.day} ${String(hours).padStart(2, "0")}:${minute}`;
}

/** What Notion's tick boxes are called where a page is ready for readers. */
const publishing = /^(?:공개|공개여부|발행|발행여부|게시|게시여부)$/u;

function isHeld({ name, value }: NotionProperty): boolean {
  const key = publishing.test(bareName(name)) ? "published" : name;
  const held = heldByOtherProgram(key, { kind: "scalar", value, start: 0, end: value.length });
  return held?.key === "draft";
}
