import { escapeMarkup } from "../../links/escape-markup.ts";
import { themeAddress } from "../addresses/theme-address.ts";

type Named = ReadonlyMap<string, string>;

/**
 * What `{{ … }}` prints in an include: a parameter, or words in quotes, through filters of addresses; null for anything
 * else.
 */
export function filledValue(typed: string, named: Named): string | null {
  const [first = "", ...filters] = typed.split("|").map((part) => part.trim());
  return filters.reduce<string | null>(
    (value, filter) => (value === null ? null : filtered(value, filter, named)),
    given(first, named),
  );
}

/** Whether a condition on parameters is met; null if it asks for anything else. */
export function isMet(typed: string, named: Named): boolean | null {
  const anyOf = typed.split(/\s+or\s+/u).map((part) => allMet(part.split(/\s+and\s+/u), named));
  return anyOf.includes(null) ? null : anyOf.includes(true);
}

function allMet(parts: readonly string[], named: Named): boolean | null {
  const met = parts.map((part) => oneMet(part.trim(), named));
  return met.includes(null) ? null : !met.includes(false);
}

function oneMet(typed: string, named: Named): boolean | null {
  const [, name, sign, compared = ""] = /^include\.([\w-]+)(?:\s*(==|!=)\s*(.+))?$/su.exec(typed) ?? [];
  if (name === undefined) return null;
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
  const [, name] = /^include\.([\w-]+)$/u.exec(typed) ?? [];
  return name === undefined ? null : (named.get(name) ?? "");
}

function filtered(value: string, filter: string, named: Named): string | null {
  const [, name = "", argument = ""] = /^(\w+)(?:\s*:\s*(.+))?$/su.exec(filter) ?? [];
  const other = argument === "" ? null : given(argument, named);
  switch (name) {
    case "relative_url":
    case "absolute_url":
      return themeAddress(value) ?? "";
    case "escape":
    case "escape_once":
    case "xml_escape":
      return escapeMarkup(value);
    case "strip":
      return value.trim();
    case "prepend":
      return other === null ? null : other + value;
    case "append":
      return other === null ? null : value + other;
    case "default":
      return other === null || value !== "" ? value : other;
    default:
      return null;
  }
}
