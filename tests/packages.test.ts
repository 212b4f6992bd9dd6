import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { saegimRoot } from "../src/site/installation/saegim-root.ts";

const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(saegimRoot(), name), "utf8")) as Record<string, unknown>;

it("pins every package to an exact version", () => {
  const { dependencies, devDependencies } = read("package.json");
  const versions = Object.values({ ...Object(dependencies), ...Object(devDependencies) });
  expect(versions.length).toBeGreaterThan(20);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

it("has one YAML reader, not also the old one that gray-matter asks for", () => {
  const places = Object.keys(Object(read("package-lock.json")["packages"]));
  expect(places.filter((place) => /node_modules\/(?:js-yaml|sprintf-js)$/.test(place))).toEqual([
    "node_modules/js-yaml",
  ]);
});
