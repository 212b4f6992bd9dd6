import type { StudyNote } from "../model/study-note.ts";
import { fingerprint, type VersionOf } from "./fingerprint.ts";

/**
 * Tells notes apart without looking into each again and again: by what is `known` of them, else by all they hold, once.
 * A note that was changed after it was read is another object, and so has a version of its own.
 */
export function noteVersions(known: VersionOf = () => undefined): VersionOf {
  const computed = new WeakMap<object, string>();
  return (object) => {
    if (!isStudyNote(object)) return undefined;
    const version = known(object) ?? computed.get(object) ?? fingerprint({ ...object });
    computed.set(object, version);
    return version;
  };
}

function isStudyNote(object: object): object is StudyNote {
  return "sections" in object && "frontMatter" in object;
}
