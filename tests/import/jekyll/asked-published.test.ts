import { expect, it } from "vitest";
import { isPublishedBy } from "../../../src/import/jekyll/asked-published.ts";
import { readYaml } from "../../../src/parse/yaml/yaml.ts";

/** As observed in Jekyll 4.3.1. */
it.each([
  [["x: 1"], true],
  [["published:"], false],
  [["published: ~"], false],
  [["published: # no"], false],
  [["published: ''"], true],
  [["published: []"], true],
  [["published: no"], false],
  [["published:\npublished: true"], true],
  [["published:", "published: true"], true],
  [["published:", "published: false"], false],
  [["x: 1", "published:"], false],
  [["x: 1", "published:", "published: true"], true],
  [["published: true", "published: false"], true],
  [["<<: {published: false}"], false],
  [["<<: {published: false}\npublished: true"], true],
  [["<<: [{published: true}, {published: false}]"], true],
  [["<<: {published: false}", "published: true"], false],
])("publishes what says %j: %s", (texts, isPublished) => {
  const layers = texts.map((text) => {
    const reading = readYaml(text);
    return reading.ok ? reading.root : null;
  });
  expect(isPublishedBy(layers)).toBe(isPublished);
});
