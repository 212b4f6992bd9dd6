import { parseArgs } from "node:util";
import fc from "fast-check";
import { targets } from "./targets.ts";

const { values } = parseArgs({
  options: { cases: { type: "string", default: "100000" }, seed: { type: "string" }, only: { type: "string" } },
});
const names = values.only?.split(",") ?? Object.keys(targets);
const casesOfEach = Math.ceil(Number(values.cases) / names.length);
const seed = Number(values.seed ?? Date.now() % 0x7fffffff);
/** How often progress is shown. */
const step = 1000;

console.log(`seed ${seed}, ${casesOfEach} cases of each of ${names.join(", ")}`);
for (const name of names) {
  const property = targets[name];
  if (property === undefined) throw new RangeError(`There is no target ${name}: ${Object.keys(targets).join(", ")}`);
  const start = performance.now();
  for (let done = 0; done < casesOfEach; done += step) {
    const numRuns = Math.min(step, casesOfEach - done);
    // The seed advances, so that every thousand is different; a failure is reported with the seed that reproduces it.
    await fc.assert(property as fc.IAsyncProperty<unknown>, { numRuns, seed: seed + done });
    process.stdout.write(`\r${name}: ${done + numRuns}`);
  }
  console.log(`  in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
