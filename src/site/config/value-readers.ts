import { diagnose } from "../../model/problem/diagnostic.ts";
import { nearestSpelling } from "../../model/text/nearest-spelling.ts";
import {
  inside,
  quoted,
  type Setting,
  type SettingReader,
  type SettingReading,
  wrong,
  wrongType,
} from "./setting-reading.ts";

// Half a letter, which code can spell but no file can hold, is replaced by the replacement character.

export const readText: SettingReader<string> = (found, setting) =>
  typeof found === "string" ? { value: found.toWellFormed() } : wrongType(found, "text", setting);

export const readNonEmptyText: SettingReader<string> = (found, setting) =>
  typeof found === "string" && found.trim() !== ""
    ? { value: found.toWellFormed() }
    : wrongType(found, "non-empty-text", setting);

export const readTextOrNull: SettingReader<string | null> = (found, setting) =>
  typeof found === "string" || found === null
    ? { value: found?.toWellFormed() ?? null }
    : wrongType(found, "text-or-null", setting);

export const readBoolean: SettingReader<boolean> = (found, setting) =>
  typeof found === "boolean" ? { value: found } : wrongType(found, "boolean", setting);

/** Reads a whole number from 1 to `most`. */
export function readCount(most: number): SettingReader<number> {
  return (found, { key, where }) =>
    typeof found === "number" && Number.isInteger(found) && found >= 1 && found <= most
      ? { value: found }
      : wrong(diagnose("config-count", { key, most, found: quoted(found) }, where));
}

/** Reads one of a few words. */
export function readChoice<Choice extends string>(choices: readonly Choice[]): SettingReader<Choice> {
  return (found, { key, where }) => {
    const chosen = choices.find((choice) => choice === found);
    if (chosen !== undefined) return { value: chosen };
    const nearest = typeof found === "string" ? nearestChoice(found, choices) : null;
    return wrong(diagnose("config-choice", { key, choices, found: quoted(found), nearest }, where));
  };
}

/** The choice that a word misspells, shortens (`warn`) or goes on after (`ko-KR`); null when any may be meant. */
function nearestChoice(typed: string, choices: readonly string[]): string | null {
  const word = typed.trim().toLowerCase();
  if (word === "") return null;
  const alike = choices.filter((choice) => choice.startsWith(word) || word.startsWith(choice));
  return alike[0] ?? nearestSpelling(typed, choices);
}

export const readTextByName: SettingReader<Readonly<Record<string, string>>> = (found, setting) => {
  if (!isObject(found)) return wrongType(found, "text-by-name", setting);
  return eachEntry(found, setting, readNonEmptyText);
};

export const readTextsByName: SettingReader<Readonly<Record<string, readonly string[]>>> = (found, setting) => {
  if (!isObject(found)) return wrongType(found, "texts-by-name", setting);
  return eachEntry(found, setting, readTexts);
};

const readTexts: SettingReader<readonly string[]> = (found, setting) =>
  Array.isArray(found) && found.every((text): text is string => typeof text === "string" && text.trim() !== "")
    ? { value: found }
    : wrongType(found, "texts", setting);

/** An object as written with braces; a promise, date or map holds no settings. */
export function isObject(found: unknown): found is Readonly<Record<string, unknown>> {
  if (typeof found !== "object" || found === null || Array.isArray(found)) return false;
  const prototype: unknown = Object.getPrototypeOf(found);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function eachEntry<Value>(
  found: Readonly<Record<string, unknown>>,
  setting: Setting,
  read: SettingReader<Value>,
): SettingReading<Readonly<Record<string, Value>>> {
  const readings = Object.entries(found).map(([name, value]) => ({
    name,
    reading: read(value, inside(setting, name)),
  }));
  const problems = readings.flatMap(({ reading }) => ("problems" in reading ? reading.problems : []));
  if (problems.length > 0) return { problems };
  return {
    value: Object.fromEntries(
      readings.flatMap(({ name, reading }) => ("value" in reading ? [[name, reading.value] as const] : [])),
    ),
  };
}
