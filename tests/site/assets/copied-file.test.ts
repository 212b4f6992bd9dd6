import { renameSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { copiedFile } from "../../../src/site/assets/copied-file.ts";
import { putFiles, siteFolder } from "../../support/site-folder.ts";

it("is published below assets/ under its composed name, the icon at the root besides", () => {
  const folder = siteFolder({});
  expect(copiedFile("img/그림.png".normalize("NFD"), folder).outputs).toEqual(["assets/img/그림.png"]);
  expect(copiedFile("favicon.ico", folder).outputs).toEqual(["assets/favicon.ico", "favicon.ico"]);
});

it("has another fingerprint once it was rewritten or is gone", () => {
  const folder = siteFolder({ "a.png": "x" });
  const before = copiedFile("a.png", folder).fingerprint;
  expect(copiedFile("a.png", folder).fingerprint).toBe(before);
  putFiles(folder, { "a.png": "longer" });
  expect(copiedFile("a.png", folder).fingerprint).not.toBe(before);
  expect(copiedFile("b.png", join(folder)).fingerprint).toBe("gone");
});

it("has another fingerprint when another picture of its size and time has taken its name", () => {
  const folder = siteFolder({ "a.png": "one", "b.png": "two" });
  for (const name of ["a.png", "b.png"]) utimesSync(join(folder, name), 1_600_000_000, 1_600_000_000);
  const before = copiedFile("a.png", folder).fingerprint;
  renameSync(join(folder, "b.png"), join(folder, "a.png"));
  expect(copiedFile("a.png", folder).fingerprint).not.toBe(before);
});
