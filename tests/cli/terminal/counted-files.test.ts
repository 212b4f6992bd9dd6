import { expect, it } from "vitest";
import { countedFiles } from "../../../src/cli/terminal/counted-files.ts";
import { plannedFiles } from "../../support/planned-files.ts";

it("a file counts itself when it is rendered, and not when it is compared", () => {
  let steps = 0;
  const files = plannedFiles({ "index.html": "가" });
  const [counted] = countedFiles(files, () => {
    steps += 1;
  });
  expect([counted?.output, counted?.fingerprint(), steps]).toEqual(["index.html", files[0]?.fingerprint(), 0]);
  expect([counted?.render(), steps]).toEqual(["가", 1]);
});
