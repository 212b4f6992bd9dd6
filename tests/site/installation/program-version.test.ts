import { expect, it } from "vitest";
import { programFile, programVersion } from "../../../src/site/installation/program-version.ts";

it("is the hash in the name of the folder that a program was bundled into", () => {
  const hash = "0123456789abcdef0123";
  expect(programVersion(`file:///home/a/saegim/node_modules/.cache/saegim/program/${hash}/main.js`)).toBe(hash);
});

it("is not known of a program that runs from its sources", () => {
  expect(programVersion()).toBeNull();
});

it("a file of the program lies beside what runs", () => {
  const running = "file:///home/a/saegim/node_modules/.cache/saegim/program/0123456789abcdef0123/chunk-A.js";
  expect(programFile("parse-worker.js", running).href).toBe(
    "file:///home/a/saegim/node_modules/.cache/saegim/program/0123456789abcdef0123/parse-worker.js",
  );
});
