import type { PlannedFile } from "../site/files/planned-file.ts";

/** Returns a file if it is inside the output folder. Addresses are checked long before; this is the last guard. */
export function assertInside(file: PlannedFile): PlannedFile {
  const names = file.output.split("/");
  const climbs = names.some((name) => name === "" || name === "." || name === ".." || /[\\\0]/u.test(name));
  if (climbs || /^[A-Za-z]:/u.test(file.output))
    throw new Error(`Outside the output folder: ${JSON.stringify(file.output)}`);
  return file;
}
