import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allCases } from "../bad-input/all-cases.ts";
import { type Records, recordsIn, updatedRecords } from "../bad-input/records.ts";
import { makeProject, type Outcome, runCase } from "../bad-input/run-case.ts";
import { projectRoot } from "../support/build-site-in.ts";

const isUpdate = process.env["UPDATE_GOLDEN"] === "1";
const recordOf = (group: string): string => join(projectRoot, "tests/fixtures/bad-input", `${group}.txt`);

/** As people read it: what was typed wrong, and the whole output in both languages. */
function record(input: string, { code, said }: Outcome): string {
  return [`=== ${input} (${code})`, said.ko, "---", said.en, ""].join("\n");
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
  let recorded: Records = new Map();
  const made = new Map<string, string>();
  beforeAll(async () => {
    project = await makeProject();
    if (existsSync(recordOf(group))) recorded = recordsIn(readFileSync(recordOf(group), "utf8"));
  });
  afterAll(() => {
    rmSync(project, { recursive: true });
    const inputs = cases.map(({ input }) => input);
    const text = isUpdate ? updatedRecords(inputs, recorded, made) : null;
    if (text === null) return;
    mkdirSync(dirname(recordOf(group)), { recursive: true });
    writeFileSync(recordOf(group), text);
  });

  it.each(cases)("$input", async (one) => {
    const outcome = await runCase(one, project);
    const text = record(one.input, outcome);
    made.set(one.input, text);
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
