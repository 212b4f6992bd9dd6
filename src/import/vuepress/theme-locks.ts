import { expressionAt, objectBody, objectEntries } from "../blog/object-entries.ts";
import { objectsBehind } from "../blog/program-lists.ts";
import { quotedText, unquoted } from "../blog/program-text.ts";
import type { SettingsProgram } from "../vue/settings-programs.ts";

/** What settings put behind a password. */
export interface ThemeLocks {
  /** Whether it is the whole site. */
  readonly isWhole: boolean;
  /** What names pages: addresses, paths or patterns. */
  readonly names: readonly LockedName[];
  /** Settings that lock more, or may, but cannot be read, with their file. */
  readonly unread: readonly string[];
}

/** An address, a path or a pattern, with the setting that it stands in and its file. */
export interface LockedName {
  readonly name: string;
  readonly setting: string;
}

/** What one setting locks. */
interface Lock {
  readonly isWhole?: boolean;
  readonly names?: readonly string[];
  readonly isUnread?: boolean;
}

/** Gives what a name has for its values elsewhere in the settings, or a value itself. */
type Meaning = (value: string) => readonly string[];

/** What the options of VuePress' themes lock: `encrypt` of Hope and Plume, `keyPage` and `password` of Reco. */
export function themeLocks(programs: readonly SettingsProgram[]): ThemeLocks {
  const meaning: Meaning = (value) => {
    if (!isName(value)) return [value];
    return programs.flatMap(({ program }) => valuesNamed(program, value).filter((one) => !isName(one)));
  };
  const found = programs.flatMap(({ file, program }) =>
    settings.flatMap(({ name, valuesIn, read }) =>
      valuesIn(program).map((value) => ({ setting: `${file}: ${name}`, ...merged(readings(value, meaning, read)) })),
    ),
  );
  return {
    isWhole: found.some(({ isWhole }) => isWhole),
    names: [...new Map(found.flatMap(({ names, setting }) => names.map((name) => [name, { name, setting }]))).values()],
    unread: [...new Set(found.flatMap(({ setting, isUnread }) => (isUnread ? [setting] : [])))],
  };
}

type Reading = (value: string, meaning: Meaning) => Lock;

const settings: readonly {
  readonly name: string;
  readonly valuesIn: (program: string) => readonly string[];
  readonly read: Reading;
}[] = [
  { name: "encrypt", valuesIn: (program) => valuesNamed(program, "encrypt"), read: encryptLock },
  { name: "keyPage", valuesIn: (program) => valuesNamed(program, "keyPage"), read: keyPageLock },
  { name: "password", valuesIn: recoPasswords, read: switchLock },
];

/** Reads a value, or what the name has for values that it is. */
function readings(value: string, meaning: Meaning, read: Reading): readonly Lock[] {
  if (isNothing(value)) return [];
  const values = meaning(value);
  return values.length === 0 ? [{ isUnread: true }] : values.map((one) => read(one, meaning));
}

function merged(locks: readonly Lock[]): Required<Lock> {
  return {
    isWhole: locks.some(({ isWhole }) => isWhole === true),
    names: locks.flatMap(({ names }) => names ?? []),
    isUnread: locks.some(({ isUnread }) => isUnread === true),
  };
}

/** `{ global: true }`, `{ config: { "/diary/": "1234" } }` of Hope, `{ rules: { "diary/": "1234" } }` of Plume. */
function encryptLock(value: string, meaning: Meaning): Lock {
  if (isLiteral(value)) return {};
  const body = objectBody(value);
  if (body === null) return { isWhole: /\bglobal\s*:\s*true\b/u.test(value), ...namesAnywhereIn(value) };
  const entries = objectEntries(body);
  // Hope's first version has a password in `global`, which `status` turns on.
  const status = entries.find(({ key }) => key === "status")?.value;
  const isOff = status !== undefined && isLiteral(status) && !/global/u.test(status);
  return merged(
    entries.flatMap(({ key, value: typed }) => {
      if (key === null) return [namesAnywhereIn(typed)];
      if (key === "config" || key === "rules") return readings(typed, meaning, namesLock);
      if (key === "status") return isOff ? [] : [{ isWhole: true, isUnread: !isLiteral(typed) }];
      return key !== "global" || (isOff && typed !== "true") ? [] : wholeIf(typed, meaning);
    }),
  );
}

/** The keys of an object name what is locked. */
function namesLock(value: string): Lock {
  const body = objectBody(value);
  if (body === null) return namesAnywhereIn(value);
  return merged(
    objectEntries(body).map(({ key, value: typed }) => (key === null ? namesAnywhereIn(typed) : { names: [key] })),
  );
}

/** `{ keys: ["…"] }` */
function keyPageLock(value: string, meaning: Meaning): Lock {
  const body = objectBody(value);
  if (body === null) return { isUnread: !isLiteral(value) };
  return merged(
    objectEntries(body).flatMap(({ key, value: typed }) => {
      if (key === null) return [{ isUnread: true }];
      return key === "keys" ? wholeIf(typed, meaning) : [];
    }),
  );
}

/** What locks the whole site unless it is empty or false; what is computed may. */
function wholeIf(value: string, meaning: Meaning): readonly Lock[] {
  const locks = readings(value, meaning, switchLock);
  return locks.map((lock) => (lock.isUnread === true ? { ...lock, isWhole: true } : lock));
}

function switchLock(value: string): Lock {
  return isNothing(value) ? {} : { isWhole: true, isUnread: !isLiteral(value) && !value.startsWith("[") };
}

const naming = new RegExp(`(${quotedText})\\s*\\]?\\s*:`, "gu");

/** The names that may be in what cannot be read. */
function namesAnywhereIn(value: string): Lock {
  const names = [...value.matchAll(naming)].map(([, typed = ""]) => unquoted(typed));
  return { names: names.filter((name) => /[/^]|\.md$/u.test(name)), isUnread: true };
}

/** What stands behind a name and a colon or an equals sign, or the name itself if it is all of an entry. */
function valuesNamed(program: string, name: string): readonly string[] {
  const form = new RegExp(`(?<![\\w$])(["']?)${name.replaceAll("$", "\\$")}\\1\\s*(?::|=(?![=>])|(?=[,}]))\\s*`, "gu");
  return [...program.matchAll(form)].map(({ 0: typed, index }) =>
    /[:=]/u.test(typed) ? withoutType(expressionAt(program, index + typed.length)) : name,
  );
}

/** `Options = { … }`, behind the colon of a declaration. */
function withoutType(expression: string): string {
  return expression.replace(/^[\w$.<>[\]| ]+=(?![=>])\s*/u, "");
}

/** The passwords that Reco's second version has among its own options. */
function recoPasswords(program: string): readonly string[] {
  const options = objectsBehind(program, /\brecoTheme\s*\(\s*\{/gu);
  return options.flatMap((body) =>
    objectEntries(body).flatMap(({ key, value }) => (key === "password" ? [value] : [])),
  );
}

const literal = new RegExp(`^(?:${quotedText}|true|false|null|undefined|-?\\d+|boolean|string)$`, "u");

function isLiteral(value: string): boolean {
  return literal.test(value);
}

function isNothing(value: string): boolean {
  return /^(?:false|null|undefined|0|""|''|``|\[\s*\]|\{\s*\})$/u.test(value);
}

function isName(value: string): boolean {
  return /^[a-z_$][\w$]*$/iu.test(value) && !isLiteral(value);
}
