import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BadInput } from "../bad-input.ts";

const withOutput = (project: string, make: (output: string) => void): void => {
  const output = join(project, "_site");
  rmSync(output, { recursive: true });
  make(output);
};

export const commands: readonly BadInput[] = [
  { input: "an option that there is not", options: ["--outptu", "x"], code: 2 },
  { input: "an option without its value", options: ["--output"], code: 2 },
  { input: "a command's option that belongs to another", options: ["--fix"], code: 2 },
  { input: "a port that is no number", options: ["--port", "팔천"], code: 2 },
  { input: "an option with one dash", options: ["-output", "x"], code: 2 },
  {
    input: "the output lies inside a file",
    prepare: (project) => writeFileSync(join(project, "thesis"), "글"),
    options: ["--output", "thesis/_site"],
    code: 2,
  },
  { input: "the folder of notes is a file", options: ["--posts", "site.config.ts"], code: 2 },
  { input: "the settings are a folder", options: ["--config", "posts"], code: 2 },
  { input: "a moment that there is not", options: ["--now", "2026-02-30"], code: 2 },
  { input: "a file where the command takes none", options: ["posts/good.md"], code: 2 },
  { input: "the folder of notes is not there", options: ["--posts", "notes"], code: 2 },
  { input: "the settings are not there", options: ["--config", "none.ts"], code: 2 },
  { input: "the output is the folder of the notes", options: ["--output", "posts"], code: 2 },
  { input: "the output is the project itself", options: ["--output", "."], code: 2 },
  {
    input: "the output is a file",
    prepare: (project) => withOutput(project, (output) => writeFileSync(output, "글")),
    code: 2,
  },
  {
    input: "the output is a link",
    prepare: (project) =>
      withOutput(project, (output) => {
        mkdirSync(join(project, "elsewhere"));
        symlinkSync("elsewhere", output);
      }),
    code: 2,
  },
  {
    input: "the output holds something else",
    prepare: (project) =>
      withOutput(project, (output) => {
        mkdirSync(output);
        writeFileSync(join(output, "내-논문.docx"), "글");
      }),
    code: 2,
  },
  { input: "a build is running", prepare: (project) => writeFileSync(join(project, "_site.lock"), "1\n"), code: 1 },
  {
    input: "a build that was killed",
    prepare: (project) => {
      writeFileSync(join(project, "_site.lock"), "999999\n");
      mkdirSync(join(project, "_site.new-999999"));
    },
    code: 0,
  },
];
