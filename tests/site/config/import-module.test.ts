import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { importModule } from "../../../src/site/config/import-module.ts";
import { siteFolder } from "../../support/site-folder.ts";

it("imports a module by its address", async () => {
  const file = join(siteFolder({}), "site.mjs");
  writeFileSync(file, "export default await Promise.resolve({ title: '새김' });\n");
  expect(await importModule(pathToFileURL(file).href)).toMatchObject({ default: { title: "새김" } });
});
