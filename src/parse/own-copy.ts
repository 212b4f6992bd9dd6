/**
 * The same text, with memory of its own. V8 keeps a part of a text as a reference to the whole: one line that outlives
 * its note's body would keep the body.
 */
export function ownCopy(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
