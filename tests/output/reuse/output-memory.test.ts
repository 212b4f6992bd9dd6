import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readOutputMemory, writeOutputMemory } from "../../../src/output/reuse/output-memory.ts";
import { installationSecret, sealOf } from "../../../src/site/installation/installation-secret.ts";
import { siteFolder } from "../../support/site-folder.ts";

const memory = {
  files: new Map([
    ["index.html", { fingerprint: "a", size: 3, modified: 1.5 }],
    ["__proto__", { fingerprint: "b", size: 0, modified: 2 }],
  ]),
  spare: new Map([["gone.html", { fingerprint: "c", size: 1, modified: 0.25 }]]),
  made: { of: "새김", at: null },
};

describe("the memory of what was written", () => {
  it("is read as it was written", () => {
    const file = join(siteFolder({}), "cache/output.json");
    writeOutputMemory(file, memory);
    expect(readOutputMemory(file)).toEqual(memory);
    expect(readdirSync(join(file, ".."))).toEqual(["output.json"]);
  });

  it("is empty if it is missing, damaged, foreign or of another version", () => {
    const file = join(siteFolder({}), "output.json");
    expect(readOutputMemory(file).files.size).toBe(0);
    writeOutputMemory(file, memory);
    const whole = readFileSync(file, "utf8");
    const broken = [whole.slice(0, -5), "", "null", "[]", '{"version":4}', whole.replace('"version":4', '"version":3')];
    for (const text of broken) {
      writeFileSync(file, text);
      expect(readOutputMemory(file), text).toEqual({ files: new Map(), spare: new Map(), made: null });
    }
    const told = '{"version":4,"files":[["a","f",1],["b","f",1,2]],"spare":{}}';
    const seal = sealOf(installationSecret() ?? "", told);
    writeFileSync(file, `{"seal":"${seal}",${told.slice(1)}`);
    expect([...readOutputMemory(file).files.keys()]).toEqual(["b"]);
    // It may have come with somebody's notes.
    const others = sealOf("another secret", told);
    for (const foreign of [told, `{"seal":"${others}",${told.slice(1)}`, `{"seal":"${seal}",${told.slice(1)} `]) {
      writeFileSync(file, foreign);
      expect(readOutputMemory(file).files.size).toBe(0);
    }
  });

  it.skipIf(process.platform === "win32")("is empty instead of waiting for a pipe", () => {
    const file = join(siteFolder({}), "output.json");
    execFileSync("mkfifo", [file]);
    expect(readOutputMemory(file).files.size).toBe(0);
    writeOutputMemory(file, memory);
    expect(readOutputMemory(file)).toEqual(memory);
  });

  it("is done without where it cannot be kept", () => {
    const folder = siteFolder({ cache: "a file where the folder should be" });
    writeOutputMemory(join(folder, "cache/output.json"), memory);
    expect(existsSync(join(folder, "cache/output.json"))).toBe(false);
    expect(readOutputMemory(join(folder, "cache/output.json")).files.size).toBe(0);
  });
});
