import { join } from "node:path";
import { expect, it } from "vitest";
import { copiedFile } from "../../../src/site/assets/copied-file.ts";
import { putFiles, siteFolder } from "../../support/site-folder.ts";

it("is published below assets/ under its composed name, the icon at the root besides", () => {
  const folder = siteFolder({});
  expect(copiedFile("img/그림.png".normalize("NFD"), folder).outputs).toEqual(["assets/img/그림.png"]);
  expect(copiedFile("favicon.ico", folder).outputs).toEqual(["assets/favicon.ico", "favicon.ico"]);
});

it("has another fingerprint once it was written again, or is gone", () => {
  const folder = siteFolder({ "a.png": "x" });
  const before = copiedFile("a.png", folder).fingerprint;
  expect(copiedFile("a.png", folder).fingerprint).toBe(before);
  putFiles(folder, { "a.png": "longer" });
  expect(copiedFile("a.png", folder).fingerprint).not.toBe(before);
  expect(copiedFile("b.png", join(folder)).fingerprint).toBe("gone");
});
