import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allCases } from "../bad-input/all-cases.ts";
import { makeProject, type Outcome, runCase } from "../bad-input/run-case.ts";
import { projectRoot } from "../support/build-site-in.ts";

const isUpdate = process.env["UPDATE_GOLDEN"] === "1";
const recordOf = (group: string): string => join(projectRoot, "tests/fixtures/bad-input", `${group}.txt`);

/** As people read it: what was typed wrong, and the whole output in both languages. */
function record(input: string, { code, said }: Outcome): string {
  return [`=== ${input} (${code})`, said.ko, "---", said.en, ""].join("\n");
}

/** The records of a file by input. A record without its end counts as different. */
function recordsIn(text: string): ReadonlyMap<string, string> {
  const records = text.split(/^(?==== )/mu).map((one) => one.replace(/\n\n$/u, "\n"));
  return new Map(records.map((one) => [/^=== (.*) \(.*\)$/mu.exec(one)?.[1] ?? "", one]));
}

describe("the matrix of bad inputs", () => {
  it("has more than two hundred of them, each once, as docs/reliability.md says", () => {
    const inputs = Object.values(allCases).flatMap((cases) => cases.map(({ input }) => input));
    expect(new Set(inputs).size).toBe(inputs.length);
    expect(inputs.length).toBeGreaterThan(200);
  });
});

describe.each(Object.entries(allCases))("bad input: %s", (group, cases) => {
  let project: string;
  let recorded: ReadonlyMap<string, string> = new Map();
  const made: string[] = [];
  beforeAll(async () => {
    project = await makeProject();
    if (!isUpdate) recorded = recordsIn(readFileSync(recordOf(group), "utf8"));
  });
  afterAll(() => {
    rmSync(project, { recursive: true });
    if (!isUpdate) return;
    mkdirSync(dirname(recordOf(group)), { recursive: true });
    writeFileSync(recordOf(group), made.join("\n"));
  });

  it.each(cases)("$input", async (one) => {
    const outcome = await runCase(one, project);
    const text = record(one.input, outcome);
    made.push(text);
    if (!isUpdate) expect(text).toBe(recorded.get(one.input));
    expect(outcome.code, outcome.said.ko).toBe(one.code);
    if (outcome.code !== 0) expect(outcome.isOldSiteKept).toBe(true);
    for (const { file, has, lacks } of one.shows ?? []) {
      const shown = outcome.site.get(file)?.toString("utf8");
      expect(shown, file).toBeDefined();
      if (has !== undefined) expect(shown).toContain(has);
      if (lacks !== undefined) expect(shown).not.toContain(lacks);
    }
  });
});
