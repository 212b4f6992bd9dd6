import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../../../src/site/assets/bundle.ts";
import { thrownPlace } from "../../../src/site/config/thrown-place.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "saegim-thrown-"));
  mkdirSync(join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function placeThrownBy(text: string): Promise<unknown> {
  const entry = join(folder, "settings.ts");
  writeFileSync(entry, text);
  const bundled = await bundle({ entry, runsIn: "node" });
  if ("fault" in bundled) throw new Error(bundled.fault.reason);
  // The test runner passes files in this folder to Node unchanged.
  const module = join(folder, "node_modules", `${text.length}.mjs`);
  writeFileSync(module, bundled.text);
  const error: unknown = await import(pathToFileURL(module).href).catch((thrown: unknown) => thrown);
  return error instanceof Error ? thrownPlace(error, { file: module, text: bundled.text }) : error;
}

describe("The place of an error in a configuration", () => {
  it("is that of the source, whatever was taken out before it ran", async () => {
    expect(await placeThrownBy('interface A { a: string }\n// 설명\n\n  throw new Error("no");\n')).toEqual({
      file: "settings.ts",
      line: 4,
      column: 9,
    });
  });

  it("is that of the file which was imported", async () => {
    writeFileSync(join(folder, "other.ts"), "\nexport const a: string = (undefined as any).b;\n");
    expect(await placeThrownBy('import { a } from "./other.ts";\nexport default { title: a };\n')).toMatchObject({
      file: "other.ts",
      line: 2,
    });
  });

  it("is not known of an error that came from elsewhere, or of a bundle without a map", () => {
    const module = { file: join(folder, "plain.mjs"), text: "export default 1;\n" };
    expect(thrownPlace(new Error("elsewhere"), module)).toBeNull();
    const error = new Error("here");
    error.stack = `Error: here\n    at file://${module.file}:1:1`;
    expect(thrownPlace(error, module)).toBeNull();
  });
});
