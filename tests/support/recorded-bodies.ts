import { readFileSync, writeFileSync } from "node:fs";

/** The HTML that Jekyll 4.3.1 made from each body. */
export type RecordedBodies = Readonly<Record<string, string>>;

const file = new URL("../fixtures/jekyll/bodies.json", import.meta.url);

export function readRecordedBodies(): RecordedBodies {
  const recorded: unknown = JSON.parse(readFileSync(file, "utf8"));
  return recorded as RecordedBodies;
}

export function recordBodies(bodies: RecordedBodies): void {
  writeFileSync(file, `${JSON.stringify(bodies, null, 1)}\n`);
}
