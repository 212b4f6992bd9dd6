// Runs a bundled script with what V8 has compiled of it before. Of a short command, compiling would take a third.
import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { threadId } from "node:worker_threads";

const digestBytes = 32;

/** V8 reads code best where memory is aligned. */
const runsBytes = 8;

/** So many runs add what they compiled: the first may have had little to do. */
const addingRuns = 3;

/**
 * Runs a CommonJS script. Gives what it exports, and `keep`, to be called at the end, which stores the compiled code
 * for the next run.
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
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`,
    { filename: file, cachedData: kept?.code },
  );
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  const runs = script.cachedDataRejected === false ? (own?.runs ?? 0) : 0;
  return {
    exports: module.exports,
    keep() {
      if (runs < addingRuns) keepCode(place, { code: script.createCachedData(), runs: runs + 1 });
    },
  };
}

/** The compiled code of earlier runs; null if there is none, or it is damaged. */
function keptCode(place) {
  const bytes = unlessRefused(() => (statSync(place).isFile() ? readFileSync(place) : null));
  if (bytes === null || bytes.length < digestBytes + 1) return null;
  const content = bytes.subarray(digestBytes);
  if (!digestOf(content).equals(bytes.subarray(0, digestBytes))) return null;
  return { runs: content[0], code: content.subarray(runsBytes) };
}

/** Whole or not at all, since other runs may read it at the same time. */
function keepCode(place, { code, runs }) {
  const content = Buffer.alloc(runsBytes + code.length, 0);
  content[0] = runs;
  code.copy(content, runsBytes);
  const unfinished = `${place}.${process.pid}-${threadId}`;
  unlessRefused(() => {
    writeFileSync(unfinished, Buffer.concat([digestOf(content), content]));
    renameSync(unfinished, place);
  });
  rmSync(unfinished, { force: true });
}

function digestOf(bytes) {
  return createHash("sha256").update(bytes).digest();
}

/** Null where the system refuses: a disk may be full, or the program be installed for everyone. */
function unlessRefused(act) {
  try {
    return act();
  } catch (error) {
    if (typeof error?.syscall !== "string") throw error;
    return null;
  }
}
