import { type Diagnostic, diagnose } from "../problem/diagnostic.ts";
import type { Placed } from "../problem/place.ts";
import type { SourcePath } from "./addresses.ts";
import { decodeAddress } from "./decode-address.ts";
import { type PermalinkProblem, permalinkProblem } from "./permalink.ts";
import { patternSample } from "./permalink-pattern.ts";
import { permalinkPlaceholders } from "./permalink-placeholders.ts";
import { slugify } from "./slugify.ts";

/** A typed address as a pattern to fill in for the note, or null and what is wrong with it. */
export interface AuthorPermalink {
  readonly pattern: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `permalink:`, typed readably or percent-encoded (decoded once). It may contain the placeholders of the site's
 * pattern, and must be a folder or an HTML file.
 */
export function readAuthorPermalink(typed: Placed<string>, source: SourcePath): AuthorPermalink {
  const decoded = decodeAddress(typed.value);
  if (decoded === null) return refused(typed, "bad-percent", source);
  const problem = typed.value.includes("#") ? "query-or-fragment" : authorProblem(decoded);
  return problem === null ? { pattern: decoded, diagnostics: [] } : refused(typed, problem, source);
}

function refused({ value, place }: Placed<string>, reason: PermalinkProblem, source: SourcePath): AuthorPermalink {
  const facts = { typed: value, reason, suggestion: suggestPermalink(decodeAddress(value) ?? value) };
  return { pattern: null, diagnostics: [diagnose("permalink-invalid", facts, { source, place })] };
}

function authorProblem(decoded: string): PermalinkProblem | null {
  const sample = patternSample(decoded);
  return permalinkProblem(sample) ?? (/(?:\/|\.html?)$/iu.test(sample) ? null : "no-ending");
}

/** The nearest valid address: the same folders, each as a slug. */
function suggestPermalink(text: string): string {
  const [path = ""] = text.replace(/^[a-z]+:\/\/[^/]*/iu, "").split(/[?#]/u);
  const names = path.split(/[/\\]+/u).filter((name) => /[\p{L}\p{N}]/u.test(name));
  const file = /^(.*)\.html?$/iu.exec(names.at(-1) ?? "")?.[1];
  const folders = file === undefined ? names : names.slice(0, -1);
  if (names.length === 0) return "/my-note/";
  const start = ["", ...folders.map(suggestFolder)].join("/");
  return file === undefined ? `${start}/` : `${start}/${slugify(file)}.html`;
}

function suggestFolder(folder: string): string {
  return permalinkPlaceholders.includes(folder.replace(/^:/u, "")) && folder.startsWith(":") ? folder : slugify(folder);
}
