import { type LiquidMark, liquidMarks } from "../../../parse/liquid/liquid-marks.ts";
import { filledValue, isMet } from "./include-values.ts";

type Named = ReadonlyMap<string, string>;

/** An open `if` or `unless`: whether its present branch is shown, and whether one has been. */
interface Branch {
  readonly isShown: boolean;
  readonly wasShown: boolean;
}

/**
 * Fills in one of a blog's own `_includes` with the parameters a post gives it: prints them, follows conditions on
 * them, and remembers assigned words. Null for anything else that only Liquid could do; nothing is run.
 */
export function filledInclude(template: string, named: Named): string | null {
  const names = new Map(named);
  const branches: Branch[] = [];
  const written: string[] = [];
  let from = 0;
  for (const mark of liquidMarks(template)) {
    const isShown = branches.every((one) => one.isShown);
    if (isShown) written.push(template.slice(from, mark.start));
    from = mark.end;
    const value = mark.kind === "tag" ? tagged(mark, branches, names) : printed(mark, isShown, names);
    if (value === null) return null;
    written.push(value);
  }
  return branches.length > 0 ? null : written.join("") + template.slice(from);
}

function printed({ inside }: LiquidMark, isShown: boolean, named: Named): string | null {
  return isShown ? filledValue(inside, named) : "";
}

/** Follows a command; null for one in a part that is shown that only Liquid could run. */
function tagged({ inside }: LiquidMark, branches: Branch[], named: Map<string, string>): string | null {
  const [, name = "", typed = ""] = /^(\w+)\s*(.*)$/su.exec(inside) ?? [];
  const isShown = branches.every((one) => one.isShown);
  if (name === "if" || name === "unless") return open(branches, isMet(typed, named), name === "unless");
  if (name === "assign" && isShown) return assign(typed, named);
  if (/^(?:else|elsif|endif|endunless)$/u.test(name)) return follow(name, branches, () => isMet(typed, named));
  return isShown ? null : "";
}

/** Ends a branch and begins the next; null for a condition that cannot be told. */
function follow(name: string, branches: Branch[], met: () => boolean | null): string | null {
  const last = branches.pop();
  if (last === undefined) return null;
  if (name.startsWith("end")) return "";
  const isAsked = name === "elsif" && branches.every(({ isShown }) => isShown);
  const isMetNow = isAsked ? met() : name === "else";
  const isShown = !last.wasShown && isMetNow === true;
  branches.push({ isShown, wasShown: last.wasShown || isShown });
  return isMetNow === null ? null : "";
}

/** Remembers what a name stands for. */
function assign(typed: string, named: Map<string, string>): string | null {
  const [, name = "", typedValue = ""] = /^([\w-]+)\s*=\s*(.+)$/su.exec(typed) ?? [];
  const value = name === "" ? null : filledValue(typedValue, named);
  if (value !== null) named.set(name, value);
  return value === null ? null : "";
}

function open(branches: Branch[], met: boolean | null, isTurned: boolean): string | null {
  if (met === null && branches.every(({ isShown }) => isShown)) return null;
  const isShown = met !== isTurned;
  branches.push({ isShown, wasShown: isShown });
  return "";
}
