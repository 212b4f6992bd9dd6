/** What opens a comment of a slip of the hand, and where in its line. */
export interface NearlyComment {
  readonly index: number;
  readonly typed: string;
}

const dash = "[-—–―‒−ㅡ－]";
/** An end, or what was meant as one, on the same line. */
const ended = `(?=[^\\n]{0,300}?${dash}[ \\t]?[>＞])`;

/** An editor has made one dash of two, `<!— … —>`; a blank, a wide sign or a sign at the wrong place. */
const openings = [
  "<![—–―‒−]",
  "<!(?:ㅡㅡ|-[—–―‒−])",
  "<!-(?!-)(?=[^\\n]{1,300}?->)",
  `(?!<!--)[<＜][ \\t]?[!！][ \\t]?${dash}{2}${ended}`,
  `<--!${ended}`,
];
const opening = new RegExp(openings.join("|"), "gu");

/** An opening that is all of its line. */
const alone = /^[ \t]*((?!<!--)(?:[<＜][ \t]?[!！][ \t]?--?|<--!|[%％]{2}(?<!%%)))[ \t]*$/u;

/** `％％ … ％％`, typed with wide signs; behind a number they are percent signs. */
const widePercent = /(?<![\d０-９%％])(?:％[%％]|%％)(?![%％])(?=[^\n]{1,300}?(?<![\d０-９])[%％]{2})/gu;

/** A sign that a text about HTML avoids by a wide one. */
const lesson = /주석|HTML|태그|comment|\btags?\b/iu;

/** Finds in a line as readers see it what was meant to open a comment, `<!-- … -->` or `%% … %%`, and opens none. */
export function nearlyComments(line: string): readonly NearlyComment[] {
  if (!/[<＜][ \t]?[!！-]|[%％]％|％%/u.test(line)) return [];
  const [, whole] = alone.exec(line) ?? [];
  if (whole !== undefined) return [{ index: line.indexOf(whole), typed: whole }];
  const isLesson = lesson.test(line);
  const comments = [...line.matchAll(opening)].map(({ index, 0: typed }) => ({ index, typed }));
  return [...comments.filter(({ typed }) => !(isLesson && typed.startsWith("＜"))), ...firstsOfTwo(line)];
}

/** Of the marks in a line every other one ends a comment. */
function firstsOfTwo(line: string): readonly NearlyComment[] {
  return [...line.matchAll(widePercent)]
    .filter((_, at) => at % 2 === 0)
    .map(({ index, 0: typed }) => ({ index, typed }));
}
