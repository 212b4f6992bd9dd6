/** A word the student looked up, with the meaning written beside it. */
export interface GlossaryEntry {
  readonly term: string;
  readonly definition: string;
}
