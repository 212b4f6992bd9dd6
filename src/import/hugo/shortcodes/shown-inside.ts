/** What a shortcode's template does with the text it encloses, as far as its own words tell. */
export type ShownInside = "shown" | "hidden" | "unknown";

const action = /\{\{-?((?:[^{}]|\}(?!\})|\{(?!\{)){0,2000}?)-?\}\}/gu;
const htmlComment = /<!--(?:[^-]|-(?!->)){0,5000}-->/gu;
/** Longer templates are not judged. */
const longest = 20_000;

/** These pass the enclosed text on to where it cannot be followed. */
const passesOn = /\bpartial(?:Cached)?\b|\btemplate\b|\bScratch\b|\bStore\b|\bnewScratch\b/u;

const development =
  /^(?:hugo\.IsDevelopment|(?:hugo|\.?\$?\.?(?:Page\.)?[Ss]ite)\.IsServer|not hugo\.IsProduction|eq hugo\.Environment "development"|ne hugo\.Environment "production"|false)$/u;
const production =
  /^(?:hugo\.IsProduction|not (?:hugo\.IsDevelopment|(?:hugo|\.?\$?\.?(?:Page\.)?[Ss]ite)\.IsServer)|eq hugo\.Environment "production"|true)$/u;

interface Branch {
  /** Whether readers of the published site never see it; null if it depends on something else. */
  readonly isDead: boolean | null;
  readonly isWithinDead: boolean;
}

/** Reads whether a template shows the text its shortcode encloses to the readers of the published site. */
export function shownInside(template: string): ShownInside {
  if (template.length > longest) return "unknown";
  const live = liveActions(template.replace(htmlComment, ""));
  if (live.some((words) => passesOn.test(words))) return "unknown";
  const uses = live.filter((words) => words.includes(".Inner") && !/^(?:else )?if [^|]*$/u.test(words));
  const names = uses.map((words) => /^(\$\w*)\s*:?=/u.exec(words)?.[1]);
  const isUsed = (name: string): boolean => live.some((words) => isRead(words, name));
  return names.some((name) => name === undefined || isUsed(name)) ? "shown" : "hidden";
}

/** Whether an action reads a variable and does not only give it its value. */
function isRead(words: string, name: string): boolean {
  const [, value = words] = /^\$\w*\s*:?=(.*)$/su.exec(words) ?? [];
  return value.split(/[^\w$]+/u).includes(name);
}

/** The actions of a template that run when the site is published. */
function liveActions(template: string): readonly string[] {
  const open: Branch[] = [];
  return [...template.matchAll(action)].flatMap(([, typed = ""]) => {
    const words = typed.trim().replace(/\s+/gu, " ");
    const [keyword = ""] = words.split(" ", 1);
    if (words.startsWith("/*")) return [];
    if (keyword === "end") open.pop();
    if (keyword === "else") turn(open);
    const isDead = isWithinDead(open.at(-1));
    if (opening.has(keyword)) open.push({ isDead: keyword === "if" ? deadness(words) : null, isWithinDead: isDead });
    return isDead ? [] : [words];
  });
}

const opening: ReadonlySet<string> = new Set(["if", "with", "range", "block", "define"]);

function deadness(words: string): boolean | null {
  const condition = words.replace(/^if /u, "").replace(/^\((.*)\)$/u, "$1");
  if (development.test(condition)) return true;
  return production.test(condition) ? false : null;
}

function isWithinDead(branch: Branch | undefined): boolean {
  return branch !== undefined && (branch.isWithinDead || branch.isDead === true);
}

/** Goes on from a branch to its `else`. */
function turn(open: Branch[]): void {
  const branch = open.pop();
  if (branch === undefined) return;
  // After a branch that always runs, none does; after any other, the next may.
  open.push({ ...branch, isDead: branch.isDead === false ? true : null });
}
