import { isRecord } from "../../../model/is-record.ts";
import type { OtherForm } from "../../../model/problem/rules/front-matter/missing.ts";
import { readJson } from "../../../model/text/read-json.ts";
import { isKnownKey, knownKeys } from "../known-keys.ts";
import { plainScalar } from "../lines/quote-scalar.ts";
import { tomlField, unquoted } from "./toml-fields.ts";

/** How far down such front matter is looked for. */
const furthest = 60;
const mostCharacters = 20_000;

/**
 * Front matter that begins a file in another form than ours: JSON, TOML, or all on one line
 * (`--- title: 제목 tags: a ---`), with the lines that mean the same. Every name is kept, so that what held the note back
 * still does.
 */
export function otherForm(text: string): OtherForm | null {
  const top = /\S/u.test(text) ? text.search(/\S/u) : 0;
  const above = text.slice(0, top).split("\n").length - 1;
  const lines = text.slice(top, top + mostCharacters).split(/\r?\n/u, furthest);
  const found = onOneLine(lines[0] ?? "") ?? asJson(lines) ?? asToml(lines);
  return found === null ? null : { ...found, last: found.last + above };
}

const fenced = /^-{3,}(.{1,2000}?)-{3,}\s*$/u;
const names = new RegExp(String.raw`(?:^|[\s,;])(${knownKeys.join("|")})\s*:`, "giu");

function onOneLine(line: string): OtherForm | null {
  const fields = fenced.exec(line)?.[1] ?? "";
  const found = [...fields.matchAll(names)];
  if (found.length === 0) return null;
  const written = found.map(({ 0: { length }, 1: name = "", index }, place) => {
    const value = fields.slice(index + length, found[place + 1]?.index).trim();
    return `${name.toLowerCase()}: ${value.startsWith("[") ? value : plainScalar(unquoted(value))}`;
  });
  return { form: "line", last: 1, lines: written };
}

function asJson(lines: readonly string[]): OtherForm | null {
  if (!/^\{\s*(?:$|")/u.test(lines[0] ?? "")) return null;
  const ends = lines.flatMap((line, index) => (/\}\s*$/u.test(line) ? [index + 1] : []));
  for (const last of ends) {
    const fields = fieldsOf(lines.slice(0, last).join("\n"));
    if (fields === null || !fields.some(([name]) => isKnownKey(name))) continue;
    return { form: "json", last, lines: fields.map(([name, value]) => `${name}: ${scalarOf(value)}`) };
  }
  return null;
}

function fieldsOf(json: string): readonly (readonly [string, unknown])[] | null {
  const value = readJson(json);
  return isRecord(value) ? Object.entries(value) : null;
}

/** JSON is YAML, too; only text reads better without its quotation marks. */
function scalarOf(value: unknown): string {
  return typeof value === "string" ? plainScalar(value.replace(/\s+/gu, " ")) : JSON.stringify(value);
}

function asToml(lines: readonly string[]): OtherForm | null {
  const blank = lines.findIndex((line) => line.trim() === "");
  const fields = (blank === -1 ? lines : lines.slice(0, blank)).map(tomlField);
  const end = fields.indexOf(null);
  const read = (end === -1 ? fields : fields.slice(0, end)).filter((field) => field !== null);
  if (!isKnownKey(read[0]?.name ?? "")) return null;
  return { form: "toml", last: read.length, lines: read.map(({ written }) => written) };
}
