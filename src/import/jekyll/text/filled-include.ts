import { type LiquidMark, liquidMarks } from "../../../parse/liquid/liquid-marks.ts";
import { filledValue, isMet } from "./include-values.ts";

type Named = ReadonlyMap<string, string>;

/** An open `if` or `unless`: whether its present branch is shown, and whether one has been. */
interface Branch {
  readonly isShown: boolean;
  readonly wasShown: boolean;
}

/**
 * Fills in one of a blog's own `_includes` with the parameters a post gives it: prints them, and follows conditions on
 * them. Null for anything else that only Liquid could do; nothing is run.
 */
export function filledInclude(template: string, named: Named): string | null {
  const branches: Branch[] = [];
  const written: string[] = [];
  let from = 0;
  for (const mark of liquidMarks(template)) {
    const isShown = branches.every((one) => one.isShown);
    if (isShown) written.push(template.slice(from, mark.start));
    from = mark.end;
    const value = mark.kind === "tag" ? tagged(mark, branches, named) : printed(mark, isShown, named);
    if (value === null) return null;
    written.push(value);
  }
  return branches.length > 0 ? null : written.join("") + template.slice(from);
}

function printed({ inside }: LiquidMark, isShown: boolean, named: Named): string | null {
  return isShown ? filledValue(inside, named) : "";
}

/** Follows a condition; null for any other tag in a part that is shown. */
function tagged({ inside }: LiquidMark, branches: Branch[], named: Named): string | null {
  const [, name = "", typed = ""] = /^(\w+)\s*(.*)$/su.exec(inside) ?? [];
  const above = branches.slice(0, -1).every(({ isShown }) => isShown);
  const last = branches.at(-1);
  if (name === "if" || name === "unless") return open(branches, isMet(typed, named), name === "unless");
  if (last === undefined) return null;
  if (name === "endif" || name === "endunless") branches.pop();
  else if (name === "else") branches.splice(-1, 1, { isShown: !last.wasShown, wasShown: true });
  else if (name === "elsif") {
    const met = isMet(typed, named);
    if (met === null && above) return null;
    branches.splice(-1, 1, { isShown: !last.wasShown && met === true, wasShown: last.wasShown || met === true });
  } else if (branches.every(({ isShown }) => isShown)) return null;
  return "";
}

function open(branches: Branch[], met: boolean | null, isTurned: boolean): string | null {
  if (met === null && branches.every(({ isShown }) => isShown)) return null;
  const isShown = met !== isTurned;
  branches.push({ isShown, wasShown: isShown });
  return "";
}
