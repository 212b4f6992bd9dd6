import type { StudyNote } from "../../model/note/study-note.ts";
import { fingerprint, type VersionOf } from "./fingerprint.ts";

/**
 * Tells notes, and what is made of them, apart without inspecting each again and again: by the `known` version, else by
 * all their content, once. A note changed after reading is another object, and so gets its own version.
 */
export function noteVersions(known: VersionOf = () => undefined): VersionOf {
  const computed = new WeakMap<object, string>();
  const versionOf: VersionOf = (object) => {
    if (!isStudyNote(object) && !isMadeOfMuch(object)) return undefined;
    const seen = known(object) ?? computed.get(object);
    if (seen !== undefined) return seen;
    const version = isStudyNote(object) ? fingerprint(inOneOrder(object)) : fingerprint(object.madeOf, versionOf);
    computed.set(object, version);
    return version;
  };
  return versionOf;
}

/** A section from the cache has its words last, one just parsed does not. */
function inOneOrder({ sections, ...note }: StudyNote): unknown {
  return { ...note, sections: sections.map(({ html, text, ...section }) => ({ ...section, html, text })) };
}

/** An index of all notes is part of hundreds of pages. */
function isMadeOfMuch(object: object): object is { readonly madeOf: unknown } {
  return "madeOf" in object;
}

function isStudyNote(object: object): object is StudyNote {
  return "sections" in object && "frontMatter" in object;
}
