import { escapeForCell } from "../../links/escape-for-cell.ts";
import { themeAddress } from "../addresses/theme-address.ts";

type Named = ReadonlyMap<string, string>;

/**
 * What `{{ … }}` prints in an include: words in quotes, or what `named` has under a whole name such as `include.id` or
 * `page.video`, through simple filters; null for anything else. A parameter that is not given prints nothing.
 */
export function filledValue(typed: string, named: Named): string | null {
  const [first = "", ...filters] = typed.split("|").map((part) => part.trim());
  return filters.reduce<string | null>(
    (value, filter) => (value === null ? null : filtered(value, filter, named)),
    given(first, named),
  );
}

/** Whether a condition on parameters and known names is met; null if it asks for anything else. */
export function isMet(typed: string, named: Named): boolean | null {
  const anyOf = typed.split(/\s+or\s+/u).map((part) => allMet(part.split(/\s+and\s+/u), named));
  return anyOf.includes(null) ? null : anyOf.includes(true);
}

function allMet(parts: readonly string[], named: Named): boolean | null {
  const met = parts.map((part) => oneMet(part.trim(), named));
  return met.includes(null) ? null : !met.includes(false);
}

function oneMet(typed: string, named: Named): boolean | null {
  const [, name, sign, compared = ""] = /^([\w-]+(?:\.[\w-]+)*)(?:\s*(==|!=)\s*(.+))?$/su.exec(typed) ?? [];
  if (name === undefined || !(isParameter(name) || named.has(name))) return null;
  const value = named.get(name) ?? null;
  if (sign === undefined) return value !== null && value !== "false";
  const other = /^(?:nil|null|blank|empty)$/u.test(compared) ? null : given(compared, named);
  const isNothing = other === null;
  if (isNothing && !/^(?:nil|null|blank|empty)$/u.test(compared)) return null;
  return (isNothing ? value === null || value === "" : value === other) === (sign === "==");
}

/** The site's own address is nothing here, as links and pictures get it by themselves. */
function given(typed: string, named: Named): string | null {
  const [, , quoted] = /^(["'])([^"']*)\1$/u.exec(typed) ?? [];
  if (quoted !== undefined) return quoted;
  if (/^site\.(?:baseurl|url)$/u.test(typed)) return "";
  if (/^(?:true|false|\d+)$/u.test(typed)) return typed;
  return named.get(typed) ?? (isParameter(typed) ? "" : null);
}

function isParameter(name: string): boolean {
  return /^include\.[\w-]+$/u.test(name);
}

/** Filters of texts alone. */
const ofTexts: ReadonlyMap<string, (value: string) => string | null> = new Map(
  Object.entries({
    markdownify: (value: string) => (/[*_`~[\]<>&#|$^\\\n]|^\s|^(?:[-+]|\d+[.)])\s/u.test(value) ? null : value),
    relative_url: (value: string) => themeAddress(value) ?? "",
    absolute_url: (value: string) => themeAddress(value) ?? "",
    escape: escapeForCell,
    escape_once: escapeForCell,
    xml_escape: escapeForCell,
    strip: (value: string) => value.trim(),
    upcase: (value: string) => value.toUpperCase(),
    downcase: (value: string) => value.toLowerCase(),
    capitalize: (value: string) => value.charAt(0).toUpperCase() + value.slice(1).toLowerCase(),
  }),
);

/** Filters with one value more; null if they cannot be told. */
const ofTwo: ReadonlyMap<string, (value: string, other: string) => string | null> = new Map(
  Object.entries({
    prepend: (value: string, other: string) => other + value,
    append: (value: string, other: string) => value + other,
    default: (value: string, other: string) => (value === "" ? other : value),
    remove: (value: string, other: string) => (other === "" ? null : value.replaceAll(other, "")),
    plus: (value: string, other: string) => sum(value, other, 1),
    minus: (value: string, other: string) => sum(value, other, -1),
  }),
);

/** Whole numbers only, as Ruby writes others in its own way. */
function sum(value: string, other: string, sign: 1 | -1): string | null {
  const isWhole = [value, other].every((text) => /^-?\d{1,9}$/u.test(text));
  return isWhole ? String(Number(value) + sign * Number(other)) : null;
}

function filtered(value: string, filter: string, named: Named): string | null {
  const [, name = "", typed = ""] = /^(\w+)(?:\s*:\s*(.+))?$/su.exec(filter) ?? [];
  const values = (typed.match(/"[^"]*"|'[^']*'|[^\s,]+/gu) ?? []).map((one) => given(one, named));
  const [first = null, second = null] = values;
  if (values.length === 0) return ofTexts.get(name)?.(value) ?? null;
  if (first === null) return null;
  if (values.length === 1) return ofTwo.get(name)?.(value, first) ?? null;
  const isReplaced = values.length === 2 && name === "replace" && first !== "" && second !== null;
  return isReplaced ? value.replaceAll(first, () => second) : null;
}
