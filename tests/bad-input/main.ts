import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { allCases } from "./all-cases.ts";
import { makeProject, type Outcome, runCase } from "./run-case.ts";

const { values } = parseArgs({ options: { lang: { type: "string", default: "ko" }, markdown: { type: "boolean" } } });
const language = values.lang === "en" ? "en" : "ko";

/** The first problem's message without the code frame, and the number of other problems. */
function gist(said: string): string {
  const lines = said.split("\n");
  const firsts = lines.filter((line) => /^(?:오류|경고|Error|Warning)\s/u.test(line));
  const rules = lines.flatMap((line) => /^\s+(?:규칙|Rule)\s+(\S+)/u.exec(line)?.[1] ?? []);
  const place = lines.find((line) => /^\s{2}\S+:\d+:\d+$/u.test(line))?.trim() ?? "";
  if (firsts.length === 0) return lines[0] ?? "";
  const others = firsts.length > 1 ? ` (+${firsts.length - 1})` : "";
  return `${firsts[0]?.replace(/\s{2,}/u, ": ")}${others} ${place} [${[...new Set(rules)].join(", ")}]`;
}

function row(input: string, { code, said, isOldSiteKept }: Outcome): string {
  const old = isOldSiteKept ? "as before" : "CHANGED";
  const site = code === 0 ? "made" : old;
  const cells = [input, String(code), site, gist(said[language])];
  if (values.markdown === true) return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return `${input.padEnd(48)} ${code}  ${site.padEnd(9)}  ${cells[3]}`;
}

if (values.markdown === true) console.log("| input | exit | site | what is said |\n|---|---|---|---|");
const project = await makeProject();
let count = 0;
for (const [group, cases] of Object.entries(allCases)) {
  if (values.markdown !== true) console.log(`\n${group}`);
  for (const one of cases) {
    console.log(row(one.input, await runCase(one, project)));
    count += 1;
  }
}
await rm(project, { recursive: true });
if (values.markdown !== true) console.log(`\n${count} inputs.`);
