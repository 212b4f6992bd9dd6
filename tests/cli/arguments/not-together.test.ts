import { expect, it } from "vitest";
import { parseArguments } from "../../../src/cli/arguments/parse-arguments.ts";

it("--undo stands alone: what it is typed with could not be done as well", () => {
  const others = (...typed: readonly string[]) => parseArguments(["check", "--undo", ...typed]).problems;
  expect(others("--fix")).toEqual([{ kind: "not-together", option: "--undo", other: "--fix" }]);
  expect(others("--watch", "--format", "json").map((problem) => problem.kind)).toEqual([
    "not-together",
    "not-together",
  ]);
  expect(others("posts/a.md", "--lang", "en")).toEqual([]);
  expect(parseArguments(["check", "--fix", "--watch"]).problems).toEqual([]);
});
