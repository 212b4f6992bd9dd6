import { applyFixes } from "../../src/check/apply-fixes.ts";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import type { FrontMatter } from "../../src/model/note/front-matter.ts";
import type { Diagnostic } from "../../src/model/problem/diagnostic.ts";
import type { Place, Placed } from "../../src/model/problem/place.ts";
import type { Decoded, Field } from "../../src/parse/front-matter/fields/field.ts";
import type { FrontMatterText } from "../../src/parse/front-matter/front-matter-text.ts";
import { joinLine, splitLine } from "../../src/parse/front-matter/lines/entry-line.ts";
import type { Repair } from "../../src/parse/front-matter/repairs/repair.ts";
import { type FrontMatterReading, readFrontMatter } from "../../src/parse/front-matter.ts";
import { sourceText } from "../../src/parse/places/source-text.ts";
import { readYaml } from "../../src/parse/yaml/yaml.ts";
import { plainSettings } from "./parse-body.ts";

export const postPath = "posts/a.md" as SourcePath;

export function readPost(text: string): FrontMatterReading {
  return readFrontMatter({ path: postPath, text }, plainSettings);
}

/** Reads lines as if they were between two `---` lines. */
export function readLines(...lines: readonly string[]): FrontMatterReading {
  return readPost(["---", ...lines, "---", ""].join("\n"));
}

/** The fields that have a value, without places. */
export function fieldsOf({ frontMatter }: FrontMatterReading): Readonly<Record<string, unknown>> | null {
  return frontMatter === null ? null : plainFields(frontMatter);
}

export function plainFields(frontMatter: FrontMatter): Readonly<Record<string, unknown>> {
  const usual: Readonly<Record<string, unknown>> = {
    comments: false,
    published: true,
    draft: false,
    unlisted: false,
    pin: false,
  };
  const said = Object.entries(frontMatter).filter(
    ([key, value]) => value !== null && value !== usual[key] && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said.map(([key, value]) => [key, plain(value)]));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === "object" && value !== null && "place" in value && "value" in value ? value.value : value;
}

/** `rule line:column-line:column`, for tests of diagnostics. */
export function seen(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ rule, place }) => (place === null ? rule : `${rule} ${range(place)}`));
}

export function range({ start, end }: Place): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

/** The text after every fix, as `check --fix` writes it. */
export function fixed(text: string, diagnostics: readonly Diagnostic[]): string {
  return applyFixes(
    text,
    diagnostics.flatMap(({ fix }) => (fix === null ? [] : [fix])),
  ).text;
}

/** The repair of a line that belongs to `field`; null if it has no fault. */
export function repaired(repair: Repair, line: string, field = ""): string | null {
  const result = repair.apply(splitLine(line, field));
  return result === null ? null : joinLine(result);
}

/** YAML as if it were at the top of a file. */
export function bareText(yaml: string): FrontMatterText {
  const source = sourceText(yaml);
  return { source, yaml: source, firstLine: 1, repairs: new Map() };
}

/** The first field of a YAML text, to be decoded. */
export function fieldIn(yaml: string): Field {
  const reading = readYaml(yaml);
  const entry = reading.ok && reading.root.kind === "fields" ? reading.root.entries[0] : undefined;
  if (entry === undefined) throw new Error(`No field in ${yaml}`);
  return { key: entry.key, node: entry.value, text: bareText(yaml), path: postPath, longestList: 500 };
}

/** A decoder's values and the rules it reported. */
export function outcome(decoded: Decoded<Placed<unknown> | readonly Placed<unknown>[] | null>): {
  readonly value: unknown;
  readonly rules: readonly string[];
} {
  return { value: plain(decoded.value), rules: decoded.diagnostics.map(({ rule }) => rule) };
}
