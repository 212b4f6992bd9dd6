import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runConfig } from "../../../src/site/config/run-config.ts";
import { siteFolder } from "../../support/site-folder.ts";

function run(text: string): Promise<unknown> {
  // The test runner passes files in this folder to Node unchanged.
  const folder = siteFolder({ "node_modules/settings.mjs": text });
  return runConfig(join(folder, "node_modules/settings.mjs"), text);
}

describe("running a configuration", () => {
  it("gives what it exports, and nothing for a file that says nothing", async () => {
    expect(await run('export default { title: "T\\u0000" };\n')).toEqual({ value: { title: "T" } });
    expect(await run("// nothing yet\n")).toEqual({ value: {} });
    expect(await run("export const title = 1;\n")).toEqual({ value: undefined });
  });

  it("gives what it throws, also when a setting is read", async () => {
    expect(await run('throw "no";\n')).toEqual({ thrown: "no" });
    expect(await run("export default { a: { get b() { throw 3; } } };\n")).toEqual({ thrown: 3 });
  });

  it("waits until a promise that failed at once can be known", async () => {
    const seen: unknown[] = [];
    const others = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    process.once("unhandledRejection", (reason) => seen.push(reason));
    await run('Promise.reject("late"); export default {};\n');
    for (const listener of others) process.on("unhandledRejection", listener);
    expect(seen).toEqual(["late"]);
  });
});
