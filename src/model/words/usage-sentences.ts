/** What was wrong with a command, and what to type instead: two plain sentences. */
export interface UsageSentences {
  readonly problem: string;
  readonly next: string;
}
