// Runs a bundled script with what V8 has compiled of it before. Of a short command, compiling would take a third.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { keepBytes, keptBytes } from "./kept-files.mjs";

const digestBytes = 64;

/**
 * What is put before and after a CommonJS script, so that both Node and `runCompiled` can run it: outside a module it
 * is a function, which Node would otherwise have to wrap around millions of characters.
 */
export const asFunction = {
  before:
    '(run => typeof module === "object" ? run(exports, require, module, __filename, __dirname) : run)' +
    "(function (exports, require, module, __filename, __dirname) {",
  after: "});",
};

/** V8 reads code best where memory is aligned. */
const runsBytes = 8;

/** So many runs add what they compiled: the first may have had little to do. */
const addingRuns = 3;

/** What must be loaded by Node itself: compiled code that was kept cannot import. */
const importing = "./import-module.cjs";

/**
 * Runs a CommonJS script that is an `asFunction`, and those beside it which it requires. Gives what it exports, and
 * `keep`, to be called at the end, which stores the compiled code for the next run.
 *
 * @param {string} file the script; the compiled code is kept beside it
 * @param {string} kind runs of one kind compile about the same, such as those of one command; part of a file's name
 * @param {string} alike a kind whose code serves where there is none of its own
 */
export function runCompiled(file, kind, alike = kind) {
  // V8 accepts code only from its own version, with the same flags.
  const placeOf = (one) => `${file}.${one}-${cachedDataVersionTag().toString(16)}`;
  const place = placeOf(kind);
  const own = keptCode(place);
  const kept = own ?? (alike === kind ? null : keptCode(placeOf(alike)));
  const script = new Script(readFileSync(file, "utf8"), { filename: file, cachedData: kept?.code });
  const runs = script.cachedDataRejected === false ? (own?.runs ?? 0) : 0;
  const requireByNode = createRequire(file);
  const required = new Map();
  const require = (name) => {
    if (!/^\.\/[a-z-]+\.cjs$/.test(name) || name === importing) return requireByNode(name);
    const loaded = required.get(name) ?? runCompiled(join(dirname(file), name), kind, alike);
    required.set(name, loaded);
    return loaded.exports;
  };
  const module = { exports: {} };
  script.runInThisContext()(module.exports, Object.assign(require, requireByNode), module, file, dirname(file));
  return {
    exports: module.exports,
    keep() {
      for (const loaded of required.values()) loaded.keep();
      if (runs < addingRuns) keepCode(place, { code: script.createCachedData(), runs: runs + 1 });
    },
  };
}

/** The compiled code of earlier runs; null if there is none, or it is damaged. */
function keptCode(place) {
  const bytes = keptBytes(place);
  if (bytes === null || bytes.length < digestBytes + 1) return null;
  const content = bytes.subarray(digestBytes);
  if (!digestOf(content).equals(bytes.subarray(0, digestBytes))) return null;
  return { runs: content[0], code: content.subarray(runsBytes) };
}

function keepCode(place, { code, runs }) {
  const content = Buffer.alloc(runsBytes + code.length, 0);
  content[0] = runs;
  code.copy(content, runsBytes);
  keepBytes(place, Buffer.concat([digestOf(content), content]));
}

/** The quickest digest where a processor has no instructions for SHA. */
function digestOf(bytes) {
  return createHash("blake2b512").update(bytes).digest();
}
