/** What was read from under one label. */
export interface SectionValues<Value> {
  readonly values: readonly Value[];
  /** True if the values contain every letter and digit under the label. */
  readonly complete: boolean;
}
