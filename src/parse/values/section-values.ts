/** What was read from under one label. */
export interface SectionValues<Value> {
  readonly values: readonly Value[];
  /** True when the values hold every letter and digit that stands under the label. */
  readonly complete: boolean;
}
