// Tells whether a bundle is still as it was made: a disk may lose what was written last, and leaves zeros or nothing.
import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const list = "digests.json";

/** The files of a bundle's code. */
export function codeIn(folder) {
  const names = readdirSync(folder).filter((name) => /\.[cm]js$/.test(name));
  return names.sort().map((name) => join(folder, name));
}

/** Records what a bundle's code consists of, once that is on the disk: later starts trust it unread. */
export function recordWhole(folder) {
  const code = codeIn(folder);
  for (const file of code) flush(file);
  const digests = code.map((file) => [basename(file), digestOf(file)]);
  writeFileSync(join(folder, list), JSON.stringify(Object.fromEntries(digests)));
}

function flush(file) {
  const descriptor = openSync(file, "r+");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** False if the bundle or its record is missing or damaged, or any of its code. */
export function isWhole(folder) {
  try {
    const digests = JSON.parse(bytesOf(join(folder, list)));
    if (typeof digests !== "object" || digests === null) return false;
    return "main.cjs" in digests && Object.entries(digests).every(([name, of]) => digestOf(join(folder, name)) === of);
  } catch (error) {
    // A record that is no JSON, a file that the system does not give, and what is no file.
    if (error instanceof SyntaxError || error?.code !== undefined) return false;
    throw error;
  }
}

function digestOf(file) {
  return createHash("sha256").update(bytesOf(file)).digest("base64url");
}

/** A pipe in place of a file would be waited for. */
function bytesOf(file) {
  if (!statSync(file).isFile()) throw Object.assign(new Error(`${file} is no file`), { code: "NO_FILE" });
  return readFileSync(file);
}
