import type { LiquidMark } from "../../parse/liquid/liquid-marks.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { TextRange } from "../../parse/places/text-range.ts";
import { conditionVerdict, type KnownOfSite } from "./condition-verdict.ts";
import { hiddenFrom, hiddenTo, innerEnds } from "./hidden-text.ts";
import type { ToldRewriting } from "./rewrite-body.ts";

/** A mark that begins a branch of `if` or `unless`, and whether the branch is shown. */
interface Branch {
  readonly mark: LiquidMark;
  /** What an `if` in its place would ask. */
  readonly condition: string;
  readonly verdict: boolean | null;
}

interface Condition {
  readonly name: "if" | "unless";
  readonly branches: Branch[];
}

/**
 * Hides the branches of `{% if … %}` and `{% unless … %}` that no reader of a published site was shown. Conditions that
 * nothing decides stay as they are, and so do those within `raw` and comments. In order.
 */
export function hideFalseConditions(
  body: string,
  marks: readonly LiquidMark[],
  known: KnownOfSite,
): readonly ToldRewriting[] {
  const open: Condition[] = [];
  const written: ToldRewriting[] = [];
  const hidden: TextRange[] = [];
  for (const mark of runMarks(marks)) {
    const [, name = "", rest = ""] = /^(\w+)\s*(.*)$/su.exec(mark.inside) ?? [];
    const top = open.at(-1);
    if (name === "if" || name === "unless") open.push({ name, branches: [firstBranch(mark, name, rest, known)] });
    else if (otherwise.has(name)) top?.branches.push(nextBranch(mark, name, rest, known));
    else if (top !== undefined && name === `end${top.name}`) {
      open.pop();
      const settled = settledCondition(top, mark);
      written.push(...settled.written);
      hidden.push(...settled.hidden);
    }
  }
  return withoutInner(body, written, hidden);
}

const otherwise: ReadonlySet<string> = new Set(["elsif", "elif", "else"]);

function firstBranch(mark: LiquidMark, name: string, rest: string, known: KnownOfSite): Branch {
  const verdict = conditionVerdict(rest, known);
  const isShown = name === "unless" && verdict !== null ? !verdict : verdict;
  return { mark, condition: `${name} ${rest}`, verdict: isShown };
}

function nextBranch(mark: LiquidMark, name: string, rest: string, known: KnownOfSite): Branch {
  return { mark, condition: `if ${rest}`, verdict: name === "else" ? true : conditionVerdict(rest, known) };
}

/** The marks that are tags and run: not those within `raw` and comments. */
export function runMarks(marks: readonly LiquidMark[]): readonly LiquidMark[] {
  let until: string | null = null;
  return marks.filter(({ kind, inside }) => {
    if (kind !== "tag") return false;
    const [name = ""] = inside.split(/\s/u);
    if (until !== null) {
      until = name === until ? null : until;
      return false;
    }
    if (name === "raw" || name === "comment") until = `end${name}`;
    return until === null;
  });
}

interface SettledCondition {
  readonly written: readonly ToldRewriting[];
  /** What is hidden, from the mark before it to the one after it. */
  readonly hidden: readonly TextRange[];
}

/** What becomes of the marks of a condition, if any of its branches is hidden. */
function settledCondition({ branches }: Condition, end: LiquidMark): SettledCondition {
  const decided = branches.findIndex(({ verdict }) => verdict === true);
  const isHidden = (index: number): boolean =>
    branches[index]?.verdict === false || (decided >= 0 && index > decided && index < branches.length);
  const first = branches.findIndex(({ verdict }) => verdict === null);
  const asked = first >= 0 && (decided < 0 || first < decided) ? (branches[first] ?? null) : null;
  const hidden = branches.flatMap(({ mark: { start } }, index) =>
    isHidden(index) ? [{ start: start + 1, end: branches[index + 1]?.mark.start ?? end.start }] : [],
  );
  if (hidden.length === 0) return { written: [], hidden };
  const closing = (index: number): string => (isHidden(index - 1) ? hiddenTo : "");
  const written = branches.map((branch, index) =>
    rewriting(branch.mark, `${closing(index)}${isHidden(index) ? hiddenFrom : askedBy(branch, asked)}`),
  );
  const last = asked === null ? "" : `{% end${asked.condition.startsWith("unless") ? "unless" : "if"} %}`;
  return { written: [...written, rewriting(end, `${closing(branches.length)}${last}`)], hidden };
}

/** The mark of a branch that is shown, or asked for as before; the first that is asked for is an `if`. */
function askedBy(branch: Branch, asked: Branch | null): string {
  if (branch.verdict === true) return asked === null ? "" : "{% else %}";
  return `{% ${branch === asked ? branch.condition : branch.condition.replace(/^if/u, "elsif")} %}`;
}

function rewriting({ start, end }: TextRange, text: string): ToldRewriting {
  return { start, end, text, reason: "hidden-there", told: text === "" ? null : text };
}

/** Within what is hidden, nothing else is written, and no comment ends. */
function withoutInner(
  body: string,
  written: readonly ToldRewriting[],
  hidden: readonly TextRange[],
): readonly ToldRewriting[] {
  const isInner = startsWithin(hidden);
  const outermost: TextRange[] = [];
  for (const range of hidden.toSorted((one, other) => one.start - other.start))
    if (range.start >= (outermost.at(-1)?.end ?? 0)) outermost.push(range);
  const shown = written.toSorted((one, other) => one.start - other.start).filter((one) => !isInner(one));
  const ends = outermost.flatMap((range) =>
    innerEnds(body, range).map((one) => ({ ...rewriting(one, ""), told: null })),
  );
  return [...shown, ...ends].sort((one, other) => one.start - other.start);
}
