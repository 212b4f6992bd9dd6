import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { projectRoot } from "./build-site-in.ts";

/** The parts of a workflow that tests look at. */
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

export interface WorkflowJob {
  readonly permissions?: Readonly<Record<string, string>>;
  /** Absent for a job that calls another workflow. */
  readonly steps?: readonly WorkflowStep[];
}

export interface WorkflowStep {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

export function readWorkflow(name: string): Workflow {
  return load(readFileSync(join(projectRoot, ".github/workflows", name), "utf8")) as Workflow;
}

export function stepsOf({ steps }: WorkflowJob): readonly WorkflowStep[] {
  return steps ?? [];
}
