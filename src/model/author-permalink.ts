import type { Permalink, SourcePath } from "./addresses.ts";
import { type Diagnostic, diagnose } from "./diagnostic.ts";
import { type PermalinkProblem, permalinkOf, permalinkProblem } from "./permalink.ts";
import type { Placed } from "./place.ts";
import { slugify } from "./slugify.ts";

/** The address an author typed: the permalink, or null and what is wrong with it. */
export interface AuthorPermalink {
  readonly permalink: Permalink | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `permalink:`, which may be typed readably or percent-encoded (decoded once), and must be a folder or an HTML file. */
export function readAuthorPermalink(typed: Placed<string>, source: SourcePath): AuthorPermalink {
  const decoded = decodeOnce(typed.value)?.normalize("NFC");
  const reason = decoded === undefined ? "bad-percent" : authorProblem(decoded);
  if (decoded !== undefined && reason === null) return { permalink: permalinkOf(decoded), diagnostics: [] };
  const facts = {
    typed: typed.value,
    reason: reason ?? "bad-percent",
    suggestion: suggestPermalink(decoded ?? typed.value),
  };
  return { permalink: null, diagnostics: [diagnose("permalink-invalid", facts, { source, place: typed.place })] };
}

function authorProblem(decoded: string): PermalinkProblem | null {
  return permalinkProblem(decoded) ?? (/(?:\/|\.html?)$/iu.test(decoded) ? null : "no-ending");
}

/** The nearest address that would do: the same folders, each as a slug. */
function suggestPermalink(text: string): string {
  const [path = ""] = text.split(/[?#]/u);
  const names = path.split(/[/\\]+/u).filter((name) => /[\p{L}\p{N}]/u.test(name));
  const file = /^(.*)\.html?$/iu.exec(names.at(-1) ?? "")?.[1];
  const folders = file === undefined ? names : names.slice(0, -1);
  const start = ["", ...folders.map(slugify)].join("/");
  return file === undefined ? `${start}/` : `${start}/${slugify(file)}.html`;
}

function decodeOnce(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
