import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

it("builds the site of every program that is installed, and prints a table", async () => {
  const { stdout } = await promisify(execFile)("bash", [
    "tests/bench/run.sh",
    "--n",
    "3",
    "--rounds",
    "1",
    "--edits",
    "1",
  ]);
  const rows = stdout.split("\n").filter((line) => line.startsWith("| 3 |"));
  const scenarios = rows.map((row) => row.split(" | ").slice(1, 3).join(" "));
  const hugo = stdout.includes("hugo is not installed") ? [] : ["cold hugo"];
  expect(scenarios).toEqual([
    ...hugo,
    "cold saegim",
    "nothing changed saegim",
    "one edit saegim",
    "cold eleventy",
    "cold loop",
  ]);
  expect(stdout).toMatch(/3 save to page on disk: median \d+ ms/u);
}, 180_000);
