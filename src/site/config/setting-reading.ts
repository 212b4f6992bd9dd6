import { inspect, types } from "node:util";
import type { SourcePath } from "../../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import type { Place } from "../../model/problem/place.ts";
import type { ConfigValueKind } from "../../model/problem/rules/config.ts";

/**
 * A setting under the name its writer knows: `pageSize`, `comments.repo`, `--origin` or `SITE_ORIGIN`, and where it was
 * written.
 */
export interface Setting {
  readonly key: string;
  readonly where: { readonly source: SourcePath | null; readonly place: Place | null };
}

/** A setting decoded, or what is wrong with it. */
export type SettingReading<Value> = { readonly value: Value } | { readonly problems: readonly Diagnostic[] };

export type SettingReader<Value> = (found: unknown, setting: Setting) => SettingReading<Value>;

/** A reading that failed with one problem. */
export function wrong(problem: Diagnostic): { readonly problems: readonly Diagnostic[] } {
  return { problems: [problem] };
}

/** A failed reading because the value is of the wrong kind. */
export function wrongType(found: unknown, expected: ConfigValueKind, { key, where }: Setting): SettingReading<never> {
  return wrong(diagnose("config-type", { key, expected, found: quoted(found) }, where));
}

/** A value as it appears in the configuration, shortened when long. */
export function quoted(found: unknown): string {
  if (typeof found === "function") return "a function";
  if (types.isPromise(found)) return "a promise";
  const text = typeof found === "bigint" || typeof found === "symbol" ? String(found) : spelled(found);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** JSON where that is possible: not of a value whose own code throws. */
function spelled(found: unknown): string {
  try {
    return JSON.stringify(found) ?? "undefined";
  } catch {
    return inspect(found, { breakLength: Number.POSITIVE_INFINITY, customInspect: false });
  }
}

/** The setting inside a setting: `comments.repo`. */
export function inside(setting: Setting, name: string): Setting {
  return { key: `${setting.key}.${name}`, where: setting.where };
}
