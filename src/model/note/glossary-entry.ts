/** A word the student looked up, with its meaning. */
export interface GlossaryEntry {
  readonly term: string;
  readonly definition: string;
}
